import type { DatedEvent } from '../../model/timeline';
import { NO_LANE, type Lane, type Lens, type LensContext } from './lens';

/** The lanes of a lens over events: those that are always there first, then by group and label; what has no lane last. Events keep their order. */
export function layOut(lens: Lens, events: readonly DatedEvent[], context: LensContext): Lane[] {
  const byKey = new Map<string, DatedEvent[]>((lens.fixed ?? []).map((key) => [key, []]));
  for (const event of events)
    for (const key of lens.lanesOf(event, context)) {
      const own = byKey.get(key);
      if (own) own.push(event);
      else byKey.set(key, [event]);
    }
  const place = (id: string) => lens.fixed?.indexOf(id) ?? -1;
  return [...byKey]
    .map(([id, own]): Lane => ({ id, ...lens.headOf(id, context), events: own }))
    .sort((a, b) => inOrder(a, b, place(a.id), place(b.id)));
}

/** Words of readers, compared as they read them; made once. */
const collator = new Intl.Collator(undefined, { numeric: true });

function inOrder(a: Lane, b: Lane, placeA: number, placeB: number): number {
  if (placeA >= 0 || placeB >= 0) return placeA >= 0 && placeB >= 0 ? placeA - placeB : placeB - placeA;
  return (
    Number(a.id === NO_LANE) - Number(b.id === NO_LANE) ||
    collator.compare(a.group ?? '', b.group ?? '') ||
    collator.compare(a.label, b.label) ||
    (a.id < b.id ? -1 : 1)
  );
}
