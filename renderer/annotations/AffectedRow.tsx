import { formatSpan } from '../../shared/dates/format-span';
import { locale } from './locale';
import type { AffectedDate } from './published-date';

interface AffectedRowProps {
  date: AffectedDate;
  isAccepted: boolean;
  onToggle: () => void;
}

/** One date before and after, with why. */
export function AffectedRow({ date, isAccepted, onToggle }: AffectedRowProps) {
  const { title, before, after, reason } = date;
  return (
    <li>
      <label className="inspector-affected-row">
        <input type="checkbox" checked={isAccepted} onChange={onToggle} />
        <span>{title}</span>
        <BeforeAfter before={formatSpan(before, locale)} after={after && formatSpan(after, locale)} />
        <span className="inspector-small">{after ? after.reading : reason}</span>
      </label>
    </li>
  );
}

function BeforeAfter({ before, after }: { before: string; after: string | null }) {
  if (before === after) return <span>{before}, the same as before</span>;
  return (
    <span>
      <span className="ui-visually-hidden">from </span>
      <s>{before}</s>
      <span aria-hidden="true"> → </span>
      <span className="ui-visually-hidden"> to </span>
      {after ? <b>{after}</b> : <span className="inspector-none">no date</span>}
    </span>
  );
}
