import type { Id } from '../../shared/model/record';
import { placeAmong } from '../../shared/timeline/columns';
import { placeInTime, type Entry } from '../../shared/timeline/entry';
import type { IndexedLane } from '../../shared/timeline/indexed-lane';
import { countBelow } from '../../shared/timeline/visible';
import type { Model, Side } from './model';

export type Step = 'previous' | 'next' | 'first' | 'last' | 'up' | 'down';

/** The keys that walk through events, and the step each takes. */
export const stepOfKey: Readonly<Record<string, Step>> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

/** An event in a lane: where a walk may stop. */
export interface Stop {
  readonly entry: Entry;
  readonly lane: IndexedLane;
}

/** Names a stop as `Shown.key` does. */
export const keyOf = ({ entry, lane }: Stop): string => `${entry.event.id} ${lane.key}`;

/** The stop of an event; of its lanes the one of that key, else the first. Null where it has none. */
export function stopAt(model: Model, id: Id, laneKey?: string): Stop | null {
  const lanes = model.lanesOf(id);
  const lane = lanes.find(({ key }) => key === laneKey) ?? lanes[0];
  return lane ? { entry: lane.entryAt(lane.placeOf(model.ids.get(id)!)), lane } : null;
}

/** Where a step leads from an event in a lane (the first it is in, unless told); null at an end. Sideways goes through all lanes of its clock. */
export function stepFrom(model: Model, id: Id, step: Step, laneKey?: string): Stop | null {
  const here = stopAt(model, id, laneKey);
  if (!here) return null;
  if (step === 'up' || step === 'down') return inNextLane(model, here, step === 'down' ? 1 : -1);
  const { columns } = sideOf(model, here.lane);
  const place = placeAmong(columns, here.entry);
  const wanted = { previous: place - 1, next: place + 1, first: 0, last: columns.events.length - 1 }[step];
  const event = columns.events[wanted];
  return event ? stopOnClock(model, event.id, here.lane) : null;
}

const sideOf = (model: Model, lane: IndexedLane): Side => model.sides.find(({ clock }) => clock === lane.clock)!;

/** The event in the same lane where it is in it, else in its first one on the same clock. */
function stopOnClock(model: Model, id: Id, lane: IndexedLane): Stop | null {
  const own = model.lanesOf(id).filter(({ clock }) => clock === lane.clock);
  return stopAt(model, id, (own.find(({ key }) => key === lane.key) ?? own[0])?.key);
}

/** The nearest event in time in the next lane that has any. */
function inNextLane({ lanes }: Model, { entry, lane }: Stop, direction: 1 | -1): Stop | null {
  for (let i = lanes.indexOf(lane) + direction; lanes[i]; i += direction) {
    const nearest = nearestTo(lanes[i]!, placeInTime(entry));
    if (nearest) return { entry: nearest, lane: lanes[i]! };
  }
  return null;
}

/** Events without a start come first in a lane, by their ends; all others by their starts: two searches, and four that may be it. */
function nearestTo(lane: IndexedLane, instant: number): Entry | null {
  const { from, to } = lane.columns;
  const open = countBelow(from, -Infinity, true);
  const byEnd = countBelow(to.subarray(0, open), instant, false);
  const byStart = open + countBelow(from.subarray(open), instant, false);
  let nearest: number | null = null;
  const distance = (i: number) => Math.abs(placeInTime({ from: from[i]!, to: to[i]! }) - instant);
  for (const i of [byEnd - 1, byEnd, firstOfTie(from, byStart - 1, open), byStart]) {
    if (i < 0 || i >= from.length) continue;
    if (nearest === null || distance(i) < distance(nearest)) nearest = i;
  }
  return nearest === null ? null : lane.entryAt(nearest);
}

const firstOfTie = (from: Float64Array, i: number, least: number): number =>
  i < least ? -1 : least + countBelow(from.subarray(least), from[i]!, false);
