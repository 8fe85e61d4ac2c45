import { formatSpan } from '../../shared/dates/format-span';
import { readingWords } from './DateNote';
import type { AffectedDate } from './published-date';

interface AffectedRowProps {
  date: AffectedDate;
  isAccepted: boolean;
  onToggle: () => void;
}

/** One date before and after, with why, and the event that goes with it. */
export function AffectedRow({ date, isAccepted, onToggle }: AffectedRowProps) {
  const { title, after, reason, takenBy } = date;
  return (
    <li>
      <label className="inspector-affected-row">
        <input type="checkbox" checked={isAccepted} onChange={onToggle} />
        <span>{title}</span>
        <BeforeAfter date={date} />
        <span className="inspector-small">{after ? readingWords(after) : reason}</span>
        {takenBy.map(({ id, title: event }) => (
          <span key={id} className="inspector-small">
            Its undated event takes this date: {event}
          </span>
        ))}
      </label>
    </li>
  );
}

function BeforeAfter({ date: { at, words, before, after } }: { date: AffectedDate }) {
  const waiting = <span className="inspector-none">{at.table === 'annotations' ? `${words}, unresolved` : 'no date'}</span>;
  const [was, becomes] = [before && formatSpan(before), after && formatSpan(after)];
  if (was === becomes) return <span>{was}, the same as before</span>;
  return (
    <span>
      <span className="ui-visually-hidden">from </span>
      {was ? <s>{was}</s> : waiting}
      <span aria-hidden="true"> → </span>
      <span className="ui-visually-hidden"> to </span>
      {becomes ? <b>{becomes}</b> : waiting}
    </span>
  );
}
