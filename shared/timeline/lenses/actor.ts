import { onceFor, witnessOf, type Witness } from '../witness';
import { lanesBy, noLane } from './by-evidence';
import { nameOfHolder } from './holder-names';
import { NO_LANE, type Lens } from './lens';

const keysOf = onceFor(({ holders }: Witness): readonly string[] =>
  holders.length === 0 ? noLane : [...new Set(holders.map(({ key }) => key))],
);

/**
 * A lane for each who speaks, holds, or is the public figure. Who is linked to an Actor stands under its name, others under the name their source
 * gives them; unnamed ones belong to their source and are never brought together.
 */
export const actorLens: Lens = {
  id: 'actor',
  label: 'Actor',
  lanesOf: lanesBy((annotation, context) => keysOf(witnessOf(annotation, context))),
  headOf: (key, context) => (key === NO_LANE ? { label: 'No actor' } : nameOfHolder(key, context)),
};
