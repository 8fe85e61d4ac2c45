import { noLane } from './by-evidence';
import { NO_LANE, type Lens } from './lens';

const known = new Map<string, readonly string[]>();

function keysOf(lane: string): readonly string[] {
  let keys = known.get(lane);
  if (!keys) known.set(lane, (keys = [lane]));
  return keys;
}

/** A lane for each name that a person gave to lanes. */
export const ownLens: Lens = {
  id: 'own',
  label: 'Own lanes',
  lanesOf: ({ lane }) => (lane === undefined ? noLane : keysOf(lane)),
  headOf: (key) => ({ label: key === NO_LANE ? 'No lane of its own' : key }),
};
