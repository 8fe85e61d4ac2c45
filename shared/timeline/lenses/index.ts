import { actorLens } from './actor';
import { collectionLens } from './collection';
import { holderIssueLens } from './holder-issue';
import { issueLens } from './issue';
import { kindLens } from './kind';
import type { Lens } from './lens';
import { ownLens } from './own';
import { seriesLens } from './series';
import { sourceLens } from './source';
import { tagLens } from './tag';
import { trajectoriesLens } from './trajectories';

/** The registry of lenses, in the order they are offered. */
export const lenses = {
  kind: kindLens,
  'holder-issue': holderIssueLens,
  trajectories: trajectoriesLens,
  actor: actorLens,
  issue: issueLens,
  source: sourceLens,
  collection: collectionLens,
  tag: tagLens,
  series: seriesLens,
  own: ownLens,
} as const satisfies Record<string, Lens>;
export type LensId = keyof typeof lenses;

export const isLensId = (id: string): id is LensId => Object.hasOwn(lenses, id);

/** The lens of an id, as the contract has it. */
export const lensOf = (id: LensId): Lens => lenses[id];
