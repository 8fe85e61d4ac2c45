import { DAY, MINUTE, YEAR, millisecondsPerPixel, type TimeScale } from './scale';
import { dateAt, instantOf } from './civil';
import { countBelow } from './visible';

/** How near an edge must come to another to take its place, in pixels. */
const SNAP_REACH = 6;

/** The instants of edges, sorted, each once, for a binary search. Infinite ones are left out. */
export function edgesOf(spans: Iterable<{ readonly from: number; readonly to: number }>): Float64Array {
  const edges = new Set<number>();
  for (const { from, to } of spans) for (const edge of [from, to]) if (Number.isFinite(edge)) edges.add(edge);
  return Float64Array.from(edges).sort();
}

/** The edge nearest to an instant and no farther than `reach` ms; null where there is none. */
export function nearestEdge(edges: Float64Array, instant: number, reach: number): number | null {
  const at = countBelow(edges, instant, false);
  const [before, after] = [edges[at - 1] ?? -Infinity, edges[at] ?? Infinity];
  const nearest = instant - before <= after - instant ? before : after;
  return Math.abs(nearest - instant) <= reach ? nearest : null;
}

/** Where what is dragged comes to stand: how many ms later, and the instant it snapped to, null where to none. */
export interface Snapped {
  readonly delta: number;
  readonly guide: number | null;
}

/**
 * The drag of `delta` ms, so that one of the `own` edges meets one of the others or the beginning of a unit of the calendar, whichever is
 * nearest within reach; other events win a tie.
 */
export function snapped(own: readonly number[], delta: number, edges: Float64Array, scale: TimeScale): Snapped {
  const reach = SNAP_REACH * millisecondsPerPixel(scale);
  let best: Snapped = { delta, guide: null };
  let least = Infinity;
  for (const edge of own) {
    if (!Number.isFinite(edge)) continue;
    const at = edge + delta;
    for (const target of [nearestEdge(edges, at, reach), nearestUnit(at, reach, scale)]) {
      if (target === null || Math.abs(target - at) >= least) continue;
      least = Math.abs(target - at);
      best = { delta: target - edge, guide: target };
    }
  }
  return best;
}

/** The units that time is told in at a scale: the finest whose length is this many pixels or more. */
const NARROWEST_UNIT = 24;

/** What a place on the axis is told to at a scale. */
export type ScaleUnit = 'minutes' | 'days' | 'months' | 'years' | 'decades';

const lengths: readonly (readonly [ScaleUnit, number])[] = [
  ['minutes', MINUTE],
  ['days', DAY],
  ['months', YEAR / 12],
  ['years', YEAR],
];

/** The unit that a scale suggests: minutes where each can be pointed at, … decades where years cannot. */
export function unitAt(scale: TimeScale, narrowest = 4): ScaleUnit {
  const perPixel = millisecondsPerPixel(scale);
  return lengths.find(([, length]) => length / perPixel >= narrowest)?.[0] ?? 'decades';
}

function nearestUnit(instant: number, reach: number, scale: TimeScale): number | null {
  const begin = beginnings[unitAt(scale, NARROWEST_UNIT)](instant);
  const [a, b] = begin;
  const nearest = instant - a <= b - instant ? a : b;
  return Math.abs(nearest - instant) <= reach ? nearest : null;
}

/** The beginnings of the unit an instant lies in, and of the next. */
const beginnings: Readonly<Record<ScaleUnit, (instant: number) => readonly [number, number]>> = {
  minutes: (instant) => steps(instant, MINUTE),
  days: (instant) => steps(instant, DAY),
  months: (instant) => {
    const { year, month } = dateAt(instant);
    return [instantOf(year, month), month === 12 ? instantOf(year + 1) : instantOf(year, month + 1)];
  },
  years: (instant) => years(instant, 1),
  decades: (instant) => years(instant, 10),
};

function steps(instant: number, length: number): readonly [number, number] {
  const begin = Math.floor(instant / length) * length;
  return [begin, begin + length];
}

function years(instant: number, count: number): readonly [number, number] {
  const first = Math.floor(dateAt(instant).year / count) * count;
  return [instantOf(first), instantOf(first + count)];
}
