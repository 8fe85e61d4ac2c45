import type { Id } from '../../shared/model/record';
import { suggestedByWords } from '../../shared/suggest/suggested-by';
import { locale } from '../../shared/text/counted';
import { useCoders } from '../store/live';
import { Row } from './Row';

const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });

interface Made {
  readonly creator: Id;
  readonly created: string;
  readonly modified: string;
  readonly modifier?: Id | undefined;
  readonly suggestedBy?: readonly string[] | undefined;
}

/** Who made a record and when, and who changed it last, where it was changed; what suggested an annotation, and who accepted that. */
export function RecordSection({ record: { creator, created, modified, modifier, suggestedBy } }: { record: Made }) {
  const coders = useCoders();
  const by = (id: Id) => coders?.find((coder) => coder.id === id)?.name ?? (coders ? 'a coder who is not in this library' : '');
  // Where another coder changed it too, nothing says which of them accepted what was suggested.
  const isOnesOwn = modifier === undefined || modifier === creator;
  return (
    <section className="inspector-section" aria-label="Record">
      <h3>Record</h3>
      <dl className="inspector-rows">
        <Row label="Made" value={`${moment.format(new Date(created))}, by ${by(creator)}`} />
        {suggestedBy && suggestedBy.length > 0 && (
          <Row label="Suggested by" value={`${suggestedByWords(suggestedBy)}${isOnesOwn ? `, accepted by ${by(creator)}` : ''}`} />
        )}
        {modified !== created && <Row label="Changed" value={`${moment.format(new Date(modified))}, by ${by(modifier ?? creator)}`} />}
      </dl>
    </section>
  );
}
