import { childrenOf, isSmart, withBelow } from '../../shared/model/collection-tree';
import type { Id } from '../../shared/model/record';
import { inSequence } from '../../shared/model/sequence';
import { CodingStatus, type Collection, type Source } from '../../shared/model/source';
import { byTitle } from '../store/by-title';
import { ALL, NOWHERE, type Place } from './library-view';

/** The place that is shown: all sources where a collection is gone. */
export const presentPlace = (place: Place, collections: readonly Collection[]): Place =>
  place === NOWHERE || collections.some(({ id }) => id === place) ? place : ALL;

/** Whether sources are put into this place, and arranged there by hand. */
export const isPlain = (place: Place, collections: readonly Collection[]): boolean =>
  collections.some((each) => each.id === place && !isSmart(each));

/** The sources in a place, in its own order: all as they came in, those of a collection and of the ones below it in its manual order. */
export function sourcesIn(
  place: Place,
  sources: readonly Source[],
  collections: readonly Collection[],
  smart: ReadonlyMap<Id, ReadonlySet<Id>>,
): readonly Source[] {
  if (place === ALL) return sources;
  const known = new Set(collections.map(({ id }) => id));
  if (place === NOWHERE) return sources.filter((source) => !source.collections.some((id) => known.has(id)));
  const collection = collections.find(({ id }) => id === place);
  if (!collection) return sources;
  if (isSmart(collection)) {
    const members = smart.get(place);
    return sources.filter(({ id }) => members?.has(id));
  }
  const below = withBelow(place, collections);
  const inside = sources.filter((source) => source.collections.some((id) => below.has(id)));
  return inSequence(inside.sort(byTitle), collection.sequence);
}

/** How many of the sources have each coding status. */
export function countStatuses(sources: readonly Source[]): Record<CodingStatus, number> {
  const counts: Record<CodingStatus, number> = { 'to do': 0, 'in progress': 0, done: 0, 'nothing found': 0 };
  for (const { status } of sources) counts[status] += 1;
  return counts;
}

/** What the place is called. */
export function placeName(place: Place, collections: readonly Collection[]): string {
  if (place === NOWHERE) return 'Not in a collection';
  return collections.find(({ id }) => id === place)?.name ?? 'All sources';
}

/** Where a collection goes by key: before and after its neighbours, into the one above it, or out of the one it is in. */
export type Nudge = 'up' | 'down' | 'in' | 'out';

/** The place a key moves a collection to; null where it cannot go further. */
export function nudged(id: Id, nudge: Nudge, collections: readonly Collection[]): { parent: Id | null; before: Id | null } | null {
  const children = childrenOf(collections);
  const entry = [...children].find(([, siblings]) => siblings.some((each) => each.id === id));
  if (!entry) return null;
  const [parent, all] = entry;
  const self = all.find((each) => each.id === id)!;
  const siblings = all.filter((each) => isSmart(each) === isSmart(self));
  const at = siblings.indexOf(self);
  switch (nudge) {
    case 'up':
      return at === 0 ? null : { parent, before: siblings[at - 1]!.id };
    case 'down':
      return at === siblings.length - 1 ? null : { parent, before: siblings[at + 2]?.id ?? null };
    case 'in': {
      const above = all.slice(0, all.indexOf(self)).findLast((each) => !isSmart(each));
      return above ? { parent: above.id, before: null } : null;
    }
    case 'out': {
      if (parent === null) return null;
      const [upper, uncles] = [...children].find(([, each]) => each.some((one) => one.id === parent))!;
      return { parent: upper, before: uncles[uncles.findIndex((each) => each.id === parent) + 1]?.id ?? null };
    }
  }
}
