import { kinds } from '../../shared/annotations/index';
import type { Kind } from '../../shared/model/annotation';
import { counted, numbered } from '../../shared/text/counted';

const kindList = Object.values(kinds);

/** How many annotations of each kind a source has; nothing where it has none. */
export function KindCounts({ counts = {} }: { counts?: Partial<Record<Kind, number>> | undefined }) {
  const present = kindList.flatMap((kind) => (counts[kind.kind] ? [{ ...kind, count: counts[kind.kind]! }] : []));
  if (present.length === 0) return null;
  return (
    <span className="library-counts">
      {present.map(({ kind, letter, label, plural, count }) => (
        <span key={kind} className={`library-count library-${kind}`}>
          <b aria-hidden="true">{letter}</b>
          <span aria-hidden="true">{numbered(count)}</span>
          <span className="ui-visually-hidden">{counted(count, label.toLowerCase(), plural.toLowerCase())}</span>
        </span>
      ))}
    </span>
  );
}
