import type { Id } from '../../shared/model/record';
import { locale } from '../../shared/text/counted';
import { useCoders } from '../store/live';
import { Row } from './Row';

const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });

interface Made {
  readonly creator: Id;
  readonly created: string;
  readonly modified: string;
  readonly modifier?: Id | undefined;
}

/** Who made a record and when, and who changed it last, where it was changed. */
export function RecordSection({ record: { creator, created, modified, modifier } }: { record: Made }) {
  const coders = useCoders();
  const by = (id: Id) => coders?.find((coder) => coder.id === id)?.name ?? (coders ? 'a coder who is not in this library' : '');
  return (
    <section className="inspector-section" aria-label="Record">
      <h3>Record</h3>
      <dl className="inspector-rows">
        <Row label="Made" value={`${moment.format(new Date(created))}, by ${by(creator)}`} />
        {modified !== created && <Row label="Changed" value={`${moment.format(new Date(modified))}, by ${by(modifier ?? creator)}`} />}
      </dl>
    </section>
  );
}
