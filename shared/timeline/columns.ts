import type { DatedEvent } from '../model/timeline';
import { boundsOf } from './bounds';
import type { ClockId } from './clocks';
import { inOrderOfHand, inOrderOfTime, type InTime } from './entry';
import type { LensContext } from './lenses/lens';
import { sortByNumber } from './sort-by-number';
import { countBelow } from './visible';

/** Events in time order with their bounds on a clock, half-open, as columns: nothing is made for an event until it is looked at. */
export interface Columns {
  readonly events: readonly DatedEvent[];
  readonly from: Float64Array;
  readonly to: Float64Array;
}

export const noColumns: Columns = { events: [], from: new Float64Array(0), to: new Float64Array(0) };

/** The events that have a place on a clock. */
export function columnsOf(events: readonly DatedEvent[], clock: ClockId, context: LensContext): Columns {
  const dated: DatedEvent[] = [];
  const from = new Float64Array(events.length);
  const to = new Float64Array(events.length);
  for (const event of events) {
    const bounds = boundsOf(event, clock, context);
    if (!bounds) continue;
    from[dated.length] = bounds.from;
    to[dated.length] = bounds.to;
    dated.push(event);
  }
  return inTimeOrder({ events: dated, from: from.slice(0, dated.length), to: to.slice(0, dated.length) });
}

function inTimeOrder(given: Columns): Columns {
  const order = sortByNumber(given.from, sortByNumber(given.to));
  const sorted = {
    events: Array.from(order, (i) => given.events[i]!),
    from: Float64Array.from(order, (i) => given.from[i]!),
    to: Float64Array.from(order, (i) => given.to[i]!),
  };
  sortTies(sorted);
  return sorted;
}

/** Puts events with the same bounds into the order set by hand. They often stand so already. */
function sortTies({ events, from, to }: Columns & { readonly events: DatedEvent[] }): void {
  for (let first = 0, i = 1; i <= events.length; i++) {
    if (i < events.length && from[i] === from[first] && to[i] === to[first]) continue;
    if (i - first > 1 && !isInOrder(events, first, i)) {
      const tied = events.slice(first, i).sort(inOrderOfHand);
      for (let k = 0; k < tied.length; k++) events[first + k] = tied[k]!;
    }
    first = i;
  }
}

function isInOrder(events: readonly DatedEvent[], first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) if (inOrderOfHand(events[i - 1]!, events[i]!) > 0) return false;
  return true;
}

export const inTimeAt = ({ events, from, to }: Columns, i: number): InTime => ({ event: events[i]!, from: from[i]!, to: to[i]! });

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
  const columns = { events: old.events.slice(0, length), from: new Float64Array(length), to: new Float64Array(length) };
  const moves = new Int32Array(length);
  let [at, place] = [0, 0];
  const copyUntil = (end: number) => {
    columns.from.set(old.from.subarray(at, end), place);
    columns.to.set(old.to.subarray(at, end), place);
    while (at < end) {
      moves[place] = at;
      columns.events[place++] = old.events[at++]!;
    }
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
    moves[place] = -1;
    columns.events[place++] = one.event;
  }
  passGone(old.events.length);
  return { columns, moves };
}
