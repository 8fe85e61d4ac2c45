import type { Id } from '../../shared/model/record';
import type { DatedEvent } from '../../shared/model/timeline';
import { indexLane, packLane, type IndexedLane, type PackedLane } from '../../shared/timeline/band';
import { entryOf, inOrderOfTime, type Entry, type Measure } from '../../shared/timeline/entry';
import type { ClockId } from '../../shared/timeline/clocks';
import { lensOf, type LensId } from '../../shared/timeline/lenses/index';
import { layOut } from '../../shared/timeline/lenses/lay-out';
import type { Lane, LensContext } from '../../shared/timeline/lenses/lens';
import { wholeOf, type TimeWindow } from '../../shared/timeline/scale';

/** The events as the drawing and the list need them, made anew when they change. */
export interface Model {
  /** Every dated event, in time order. */
  readonly entries: readonly Entry[];
  readonly undated: readonly DatedEvent[];
  readonly lanes: readonly IndexedLane[];
  /** The lane that each event is in. */
  readonly laneOf: ReadonlyMap<Id, Lane>;
  readonly byId: ReadonlyMap<Id, Entry>;
  /** The place of each event among the dated ones, from 0. */
  readonly placeOf: ReadonlyMap<Id, number>;
  /** The window that all finite bounds lie in; null where nothing is dated. */
  readonly whole: TimeWindow | null;
  /** The lanes packed for a zoom step; each step is packed once. */
  packed(step: number): readonly PackedLane[];
}

export interface ModelInput {
  readonly events: readonly DatedEvent[];
  readonly context: LensContext;
  readonly lens: LensId;
  /** The clock of the axis, and the one shown below it at the same time. */
  readonly clock: ClockId;
  readonly second: ClockId | null;
  /** Lanes and groups, by id and name, that are shown as their head only. */
  readonly collapsed: ReadonlySet<string>;
  readonly measure: Measure;
}

/** Sorts events into dated and undated, lanes and order. */
export function modelOf({ events, context, lens, clock, measure }: ModelInput): Model {
  const { toneOf } = lensOf(lens);
  const byId = new Map<Id, Entry>();
  for (const event of events) {
    const entry = entryOf(event, clock, context, measure, toneOf);
    if (entry) byId.set(event.id, entry);
  }
  const entries = [...byId.values()].sort(inOrderOfTime);
  const lanes = layOut(
    lensOf(lens),
    entries.map((entry) => entry.event),
    context,
  );
  const indexed = lanes.map((lane) =>
    indexLane(
      lane,
      lane.events.map((event) => byId.get(event.id)!),
    ),
  );
  const whole = wholeOf(entries);
  return {
    entries,
    undated: events.filter((event) => !byId.has(event.id)),
    lanes: indexed,
    laneOf: new Map(lanes.flatMap((lane) => lane.events.map((event) => [event.id, lane] as const))),
    byId,
    placeOf: new Map(entries.map((entry, place) => [entry.event.id, place])),
    whole,
    packed: rememberSteps((step) => indexed.map((lane) => packLane(lane, step, whole ?? { from: 0, to: 1 }))),
  };
}

function rememberSteps(pack: (step: number) => readonly PackedLane[]): (step: number) => readonly PackedLane[] {
  const known = new Map<number, readonly PackedLane[]>();
  return (step) => {
    let packed = known.get(step);
    if (!packed) known.set(step, (packed = pack(step)));
    return packed;
  };
}
