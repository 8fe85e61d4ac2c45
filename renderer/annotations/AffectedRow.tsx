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
        <span>
          <span className="ui-visually-hidden">from </span>
          <s>{formatSpan(before, locale)}</s>
          <span aria-hidden="true"> → </span>
          <span className="ui-visually-hidden"> to </span>
          {after ? <b>{formatSpan(after, locale)}</b> : <span className="inspector-none">no date</span>}
        </span>
        <span className="inspector-small">{after ? after.reading : reason}</span>
      </label>
    </li>
  );
}
