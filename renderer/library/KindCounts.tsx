import { kinds } from '../../shared/annotations/index';
import type { Kind } from '../../shared/model/annotation';

const plural = new Intl.PluralRules('en');
const kindList = Object.values(kinds);

/** How many annotations of each kind a source has; nothing where it has none. */
export function KindCounts({ counts = {} }: { counts?: Partial<Record<Kind, number>> | undefined }) {
  const present = kindList.filter(({ kind }) => counts[kind]);
  if (present.length === 0) return null;
  return (
    <span className="library-counts">
      {present.map(({ kind, letter, label, plural: many }) => (
        <span key={kind} className={`library-count library-${kind}`}>
          <b aria-hidden="true">{letter}</b>
          {counts[kind]!.toLocaleString('en')}
          <span className="ui-visually-hidden"> {plural.select(counts[kind]!) === 'one' ? label.toLowerCase() : many.toLowerCase()}</span>
        </span>
      ))}
    </span>
  );
}
