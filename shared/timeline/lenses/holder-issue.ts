import { cellKey } from '../../ledgers/matrix';
import { onceFor, witnessOf, type Witness } from '../witness';
import { lanesBy, noLane } from './by-evidence';
import { nameOfHolder } from './holder-names';
import { issueKeys, nameOfIssue } from './issue';
import { NO_LANE, type LaneHead, type Lens, type LensContext } from './lens';

/** The lanes of a position: its issue under each of its holders. Nothing is filled in for who or what is not stated. */
const keysOf = onceFor(({ annotation, holders }: Witness): readonly string[] => {
  if (annotation.fields.kind !== 'position') return noLane;
  const [issue = NO_LANE] = issueKeys(annotation);
  return holders.length === 0 ? [cellKey('', issue)] : [...new Set(holders.map(({ key }) => cellKey(key, issue)))];
});

/** The lanes that a position stands in. */
export const positionLanes = (witness: Witness): readonly string[] => keysOf(witness);

function headOf(key: string, context: LensContext): LaneHead {
  if (key === NO_LANE) return { label: 'No position' };
  const at = key.lastIndexOf('\n');
  const [holder, issue] = [key.slice(0, at), key.slice(at + 1)];
  const name = holder === '' ? { label: 'No holder stated', rank: 2 } : nameOfHolder(holder, context);
  return {
    label: issue === '' ? 'No issue stated' : nameOfIssue(issue, context),
    rank: issue === '' ? 1 : 0,
    group: name.label,
    groupRank: name.rank,
  };
}

/** A lane for each issue under each who holds a position on it; a joint position stands in the lane of each holder. */
export const holderIssueLens: Lens = {
  id: 'holder-issue',
  label: 'Holder and issue',
  lanesOf: lanesBy((annotation, context) => keysOf(witnessOf(annotation, context))),
  headOf,
};
