import { isSmart, withBelow } from '../../shared/model/tree';
import type { Id } from '../../shared/model/record';
import { inSequence } from '../../shared/model/sequence';
import { CodingStatus, type Collection, type Source } from '../../shared/model/source';
import { byTitle } from '../../shared/model/by-title';
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
