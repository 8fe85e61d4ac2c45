import { collator } from '../../model/by-title';
import type { DatedEvent } from '../../model/timeline';
import { NO_LANE, type Lane, type LaneHead, type Lens, type LensContext } from './lens';

/** The lanes of a lens over events: those that are always there first, then by group and label; what has no lane last. Events keep their order. */
export function layOut(lens: Lens, events: readonly DatedEvent[], context: LensContext): Lane[] {
  const byKey = new Map<string, DatedEvent[]>((lens.fixed ?? []).map((key) => [key, []]));
  for (const event of events)
    for (const key of lens.lanesOf(event, context)) {
      const own = byKey.get(key);
      if (own) own.push(event);
      else byKey.set(key, [event]);
    }
  return [...byKey].map(([id, own]): Lane => ({ id, ...lens.headOf(id, context), events: own })).sort(inOrderOfLanes(lens));
}

type Named = LaneHead & Pick<Lane, 'id'>;

/** The order of lanes: those that are always there first, in their own; then by group and label within their ranks; NO_LANE last. */
export function inOrderOfLanes(lens: Pick<Lens, 'fixed'>): (a: Named, b: Named) => number {
  const places = new Map((lens.fixed ?? []).map((key, place) => [key, place]));
  return (a, b) => {
    const [placeA, placeB] = [places.get(a.id), places.get(b.id)];
    if (placeA === undefined && placeB === undefined) return byName(a, b);
    return (placeA ?? places.size) - (placeB ?? places.size);
  };
}

const byName = (a: Named, b: Named): number =>
  Number(a.id === NO_LANE) - Number(b.id === NO_LANE) ||
  (a.groupRank ?? 0) - (b.groupRank ?? 0) ||
  collator.compare(a.group ?? '', b.group ?? '') ||
  (a.rank ?? 0) - (b.rank ?? 0) ||
  collator.compare(a.label, b.label) ||
  (a.id < b.id ? -1 : 1);
