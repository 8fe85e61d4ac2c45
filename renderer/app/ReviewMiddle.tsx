import { dateClock } from '../../shared/annotations/clocks';
import type { DateSpan } from '../../shared/dates/date-span';
import type { Annotation, CheckingStatus, Clock } from '../../shared/model/annotation';
import { Review } from '../review/Review';
import { changeAnnotation } from '../store/edits/change-annotation';
import { provide } from './command-table';
import type { MiddleProps } from './middle-props';
import { onAnnotation } from './place';
import { openAnnotation, select, showMiddle } from './view';

const show = ({ id }: Annotation): void => select({ type: 'annotation', id });
const open = ({ source, id }: Annotation): void => openAnnotation(source, id);
const close = (): void => showMiddle('text');

const check = ({ id }: Annotation, checking: CheckingStatus): void =>
  void onAnnotation(id, async (now) => {
    if (now.fields.kind === 'claim') await changeAnnotation(now, { fields: { ...now.fields, checking } }, `Mark the claim as ${checking}`);
  });

const date = ({ id }: Annotation, clock: Clock, span: DateSpan | null): void =>
  void onAnnotation(id, (now) =>
    changeAnnotation(now, dateClock(now, clock, span), span ? `Set date ${clock}` : `Leave date ${clock} unstated`),
  );

/** What waits for a person, one by one. */
export default function ReviewMiddle({ sources, annotations }: MiddleProps) {
  return (
    <Review
      annotations={annotations}
      sources={sources}
      onShow={show}
      onOpen={open}
      onVerdict={check}
      onDate={date}
      onClose={close}
      provide={provide}
    />
  );
}
