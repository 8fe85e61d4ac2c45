import type { DatedEvent } from '../model/timeline';
import { boundsOf } from './bounds';
import type { ClockId } from './clocks';
import { inOrderOfHand, inOrderOfTime, type InTime } from './entry';
import { importanceOf } from './importance';
import type { LensContext } from './lenses/lens';
import { sortByNumber } from './sort-by-number';
import { countBelow } from './visible';

/** Events in time order with their bounds on a clock, half-open, as columns: nothing is made for an event until it is looked at. */
export interface Columns {
  readonly events: readonly DatedEvent[];
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** How important each is. */
  readonly weight: Float64Array;
  /** Whether some may have other datings. */
  readonly hasDatings: boolean;
}

const none = new Float64Array(0);
export const noColumns: Columns = { events: [], from: none, to: none, weight: none, hasDatings: false };

/** Columns, and for each of their events its number among those that have a place, in the order given. */
export interface Ordered {
  readonly columns: Columns;
  readonly order: Int32Array;
}

/** The events that have a place on a clock. */
export const columnsOf = (events: readonly DatedEvent[], clock: ClockId, context: LensContext): Columns =>
  ordered(events, clock, context).columns;

/**
 * The events that have a place on a clock, and how they were ordered. One walk over the events in the order given for all that is asked of
 * each: they lie far apart in memory. `note` is called in it with each event that has a place.
 */
export function ordered(events: readonly DatedEvent[], clock: ClockId, context: LensContext, note?: (event: DatedEvent) => void): Ordered {
  const dated: DatedEvent[] = [];
  const from = new Float64Array(events.length);
  const to = new Float64Array(events.length);
  const weight = new Float64Array(events.length);
  let [hasDatings, isByHand] = [false, true];
  let last: DatedEvent | undefined;
  for (const event of events) {
    const bounds = boundsOf(event, clock, context);
    if (!bounds) continue;
    from[dated.length] = bounds.from;
    to[dated.length] = bounds.to;
    weight[dated.length] = importanceOf(event, bounds.to - bounds.from);
    hasDatings ||= event.datings !== undefined;
    isByHand &&= last === undefined || inOrderOfHand(last, event) < 0;
    dated.push((last = event));
    note?.(event);
  }
  const { length } = dated;
  const given = { events: dated, from: from.slice(0, length), to: to.slice(0, length), weight: weight.slice(0, length), hasDatings };
  const order = sortByNumber(given.from, sortByNumber(given.to));
  // The sort is stable: what was given in the order set by hand, as records are that follow each other, stays in it.
  if (!isByHand) sortTies(given, order);
  return { columns: gather(given, order), order };
}

/** Some of the events, by their places, in that order. */
export function gather({ events, from, to, weight, hasDatings }: Columns, places: Int32Array): Columns {
  const { length } = places;
  const some = {
    events: events.slice(0, length),
    from: new Float64Array(length),
    to: new Float64Array(length),
    weight: new Float64Array(length),
    hasDatings,
  };
  for (let i = 0; i < length; i++) {
    const place = places[i]!;
    some.events[i] = events[place]!;
    some.from[i] = from[place]!;
    some.to[i] = to[place]!;
    some.weight[i] = weight[place]!;
  }
  return some;
}

/** Puts events with the same bounds into the order set by hand. There are few with the same bounds, or they often stand so already. */
function sortTies({ events, from, to }: Columns, order: Int32Array): void {
  const compare = (a: number, b: number) => inOrderOfHand(events[a]!, events[b]!);
  for (let first = 0, i = 1; i <= order.length; i++) {
    if (i < order.length && from[order[i]!] === from[order[first]!] && to[order[i]!] === to[order[first]!]) continue;
    if (i - first > MANY_TIED) order.subarray(first, i).sort(compare);
    else insertInOrder(order, first, i, compare);
    first = i;
  }
}

/** So few are quicker put in order where they stand. */
const MANY_TIED = 24;

function insertInOrder(order: Int32Array, first: number, end: number, compare: (a: number, b: number) => number): void {
  for (let i = first + 1; i < end; i++) {
    const own = order[i]!;
    let at = i;
    for (; at > first && compare(order[at - 1]!, own) > 0; at--) order[at] = order[at - 1]!;
    order[at] = own;
  }
}

const inTimeAt = ({ events, from, to }: Columns, i: number): InTime => ({ event: events[i]!, from: from[i]!, to: to[i]! });

/** How many stand before something in time order: its own place, where it is one of them. */
export function placeAmong(columns: Columns, one: InTime): number {
  let low = countBelow(columns.from, one.from, false);
  let high = countBelow(columns.from, one.from, true);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (inOrderOfTime(inTimeAt(columns, middle), one) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What leaves and what comes: places in the old columns, and events with their bounds. */
export interface ColumnsChange {
  readonly out: readonly InTime[];
  readonly into: readonly InTime[];
}

/** For each event of patched columns the place it had, -1 for one that came. */
export type Moves = Int32Array;

/** The columns without what leaves and with what comes, untouched stretches copied as they are; and where each event was before. */
export function patchColumns(old: Columns, { out, into }: ColumnsChange): { columns: Columns; moves: Moves } {
  const gone = out.map((one) => placeAmong(old, one)).sort((a, b) => a - b);
  const come = [...into].sort(inOrderOfTime).map((one) => ({ one, at: placeAmong(old, one) }));
  const length = old.events.length - gone.length + come.length;
  const columns = { from: new Float64Array(length), to: new Float64Array(length), weight: new Float64Array(length) };
  const stretches: (readonly DatedEvent[])[] = [];
  const moves = new Int32Array(length);
  let { hasDatings } = old;
  let [at, place] = [0, 0];
  const copyUntil = (end: number) => {
    columns.from.set(old.from.subarray(at, end), place);
    columns.to.set(old.to.subarray(at, end), place);
    columns.weight.set(old.weight.subarray(at, end), place);
    if (at < end) stretches.push(old.events.slice(at, end));
    while (at < end) moves[place++] = at++;
  };
  let g = 0;
  const passGone = (end: number) => {
    for (; g < gone.length && gone[g]! < end; g++) {
      copyUntil(gone[g]!);
      at++;
    }
    copyUntil(end);
  };
  for (const { one, at: before } of come) {
    passGone(before);
    columns.from[place] = one.from;
    columns.to[place] = one.to;
    columns.weight[place] = importanceOf(one.event, one.to - one.from);
    hasDatings ||= one.event.datings !== undefined;
    moves[place++] = -1;
    stretches.push([one.event]);
  }
  passGone(old.events.length);
  return { columns: { ...columns, events: ([] as DatedEvent[]).concat(...stretches), hasDatings }, moves };
}
