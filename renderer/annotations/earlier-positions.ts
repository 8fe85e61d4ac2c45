import { foldName } from '../../shared/model/actor-names';
import { issueKey } from '../../shared/model/issue-names';
import type { Annotation, PositionFields, Voice } from '../../shared/model/annotation';
import { compareSpans } from '../../shared/dates/compare';

type Position = Annotation & { readonly fields: PositionFields };
const isPosition = (annotation: Annotation): annotation is Position => annotation.fields.kind === 'position';

/**
 * The positions that one may take the place of: those of a holder it shares or on its issue, both before either, the latest first. None that
 * would close a ring.
 */
export function earlierPositions(position: Annotation, all: readonly Annotation[]): Position[] {
  if (!isPosition(position)) return [];
  const own = keysOf(position);
  const later = laterThan(position, all);
  return all
    .filter(isPosition)
    .filter(({ id }) => id !== position.id && !later.has(id))
    .map((each) => ({ each, rank: rankOf(keysOf(each), own) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || compareSpans(b.each.said, a.each.said) || (a.each.created < b.each.created ? 1 : -1))
    .map(({ each }) => each);
}

interface Keys {
  readonly holders: ReadonlySet<string>;
  readonly issue: string | null;
}

const keyOf = ({ actor, name }: Voice): string => actor ?? foldName(name);
const keysOf = ({ fields }: Position): Keys => ({
  holders: new Set(fields.holders.map(keyOf)),
  issue: fields.issue === null ? null : issueKey(fields.issue),
});

function rankOf(a: Keys, b: Keys): number {
  const sharesHolder = [...a.holders].some((holder) => b.holders.has(holder));
  const sharesIssue = a.issue !== null && a.issue === b.issue;
  return Number(sharesHolder) + Number(sharesIssue);
}

/** The positions that took the place of this one, and of those in turn. */
function laterThan({ id }: Annotation, all: readonly Annotation[]): Set<string> {
  const later = new Set([id]);
  const positions = all.filter(isPosition).filter(({ fields }) => fields.supersedes);
  for (let size = 0; size !== later.size;) {
    size = later.size;
    for (const each of positions) if (later.has(each.fields.supersedes!)) later.add(each.id);
  }
  return later;
}
