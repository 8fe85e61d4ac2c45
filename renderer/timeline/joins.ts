import type { Id } from '../../shared/model/record';
import type { Band } from '../../shared/timeline/band';
import { shownAlone, type Shown } from '../../shared/timeline/layout';
import type { TimeScale } from '../../shared/timeline/scale';
import type { Model } from './model';
import type { Join } from './picture';

/** More joins say nothing any more. */
const MOST = 200;

/** The joins of events that are shown on both clocks, and always those of marked events, in view or not; none where there is one clock. */
export function joinsOf(model: Model, bands: readonly Band[], shown: readonly Shown[], scale: TimeScale, marked: ReadonlySet<Id>): Join[] {
  const second = model.sides[1]?.clock;
  if (second === undefined) return [];
  const upper = new Map<Id, Shown>();
  for (const one of shown) if (one.band.clock !== second && !upper.has(one.entry.event.id)) upper.set(one.entry.event.id, one);
  const joins = new Map<Id, Join>();
  for (const id of marked) {
    const event = model.ids.get(id);
    const alone = event ? shownAlone(bands, event, scale) : [];
    const [first, other] = [alone.find(({ band }) => band.clock !== second), alone.find(({ band }) => band.clock === second)];
    if (first && other) joins.set(id, joinOf(first, other));
  }
  for (const one of shown) {
    if (joins.size >= MOST) break;
    const { id } = one.entry.event;
    const first = one.band.clock === second && !joins.has(id) ? upper.get(id) : undefined;
    if (first) joins.set(id, joinOf(first, one));
  }
  return [...joins.values()];
}

const middleOf = ({ mark }: Shown): number => (mark.x0 + mark.x1) / 2;

const joinOf = (upper: Shown, lower: Shown): Join => ({
  event: upper.entry.event.id,
  tone: upper.entry.tone,
  x0: middleOf(upper),
  y0: upper.top + upper.bar,
  x1: middleOf(lower),
  y1: lower.top,
});
