import type { Id } from '../../shared/model/record';
import type { DatedEvent, Era } from '../../shared/model/timeline';
import type { PackedLane } from '../../shared/timeline/band';
import { boundsOf } from '../../shared/timeline/bounds';
import type { Changes } from '../../shared/timeline/changes';
import type { ClockId } from '../../shared/timeline/clocks';
import { placeAmong, type Columns } from '../../shared/timeline/columns';
import type { Entry, Measure } from '../../shared/timeline/entry';
import type { IndexedLane } from '../../shared/timeline/indexed-lane';
import type { LensId } from '../../shared/timeline/lenses/index';
import type { Lane, LensContext } from '../../shared/timeline/lenses/lens';
import type { TimeWindow } from '../../shared/timeline/scale';
import { wholeOf } from '../../shared/timeline/whole';
import type { Packs } from './packs';

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
  /** Drawn behind the lanes; their titles take a strip above them. */
  readonly eras?: readonly Era[] | undefined;
}

/** One clock's events and their lanes. */
export interface Side {
  readonly clock: ClockId;
  readonly columns: Columns;
  readonly lanes: readonly IndexedLane[];
}

/** Gives what belongs to an id; undefined where there is nothing. */
export interface Lookup<T> {
  get(id: Id): T | undefined;
}

/** The events as the drawing and the list need them. What costs something for each event is made when it is asked for. */
export interface Model {
  readonly input: ModelInput;
  /** The first clock's, then the second's where there is one. */
  readonly sides: readonly [Side, ...Side[]];
  /** Every event dated on the first clock, in time order. */
  readonly events: readonly DatedEvent[];
  /** Events without a place on any clock shown, in the order given. */
  readonly undated: readonly DatedEvent[];
  /** The first clock's lanes, then those of the second. */
  readonly lanes: readonly IndexedLane[];
  readonly known: ModelIds;
  /** Every event given, dated or not. */
  readonly ids: ReadonlyMap<Id, DatedEvent>;
  /** The entry of an event on the first clock, else on the second. */
  readonly byId: Lookup<Entry>;
  /** The place of an event in time order among those dated on the first clock, from 0. */
  placeOf(event: DatedEvent): number | undefined;
  /** The lane of an event; of several the first. */
  readonly laneOf: Lookup<Lane>;
  /** The lanes that have an event, those of the first clock first. */
  lanesOf(id: Id): readonly IndexedLane[];
  /** The window that all finite bounds lie in; null where nothing is dated. */
  readonly whole: TimeWindow | null;
  /** Whether something has no start, or no end. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly packs: Packs;
  /** The lanes packed for a zoom step. */
  packed(step: number): readonly PackedLane[];
}

/** Stands for the whole where nothing is dated. */
export const NO_TIME: TimeWindow = { from: 0, to: 1 };

/** All events by their ids, made when they are first asked for: a picture by itself asks for none. */
export interface ModelIds {
  readonly all: () => ReadonlyMap<Id, DatedEvent>;
  /** What follows it; changed in place, so that one event among a hundred thousand costs one: models that came before are not asked any more. */
  readonly after: (events: readonly DatedEvent[], changes: Changes) => ModelIds;
}

export function idsOf(events: readonly DatedEvent[]): ModelIds {
  let known: Map<Id, DatedEvent> | undefined;
  const own: ModelIds = {
    all() {
      if (known) return known;
      known = new Map();
      for (const event of events) known.set(event.id, event);
      return known;
    },
    after(now, { out, into }) {
      if (!known) return idsOf(now);
      for (const event of out) known.delete(event.id);
      for (const event of into) known.set(event.id, event);
      return own;
    },
  };
  return own;
}

/** The model of sides made already. */
export function modelFrom(input: ModelInput, sides: Model['sides'], undated: readonly DatedEvent[], known: ModelIds, packs: Packs): Model {
  const lanes = sides.flatMap((side) => side.lanes);
  const whole = wholeOf(sides.map(({ columns }) => columns));
  const { events } = sides[0].columns;
  const lanesOf = (id: Id): readonly IndexedLane[] => {
    const event = known.all().get(id);
    return event ? sides.flatMap((side) => lanesWith(side, event)) : [];
  };
  return {
    input,
    sides,
    events,
    undated,
    lanes,
    known,
    get ids() {
      return known.all();
    },
    whole,
    packs,
    lanesOf,
    byId: { get: (id) => entryOf(known.all().get(id), lanesOf(id)) },
    placeOf: (event) => placeOf(event, sides[0], input.context),
    laneOf: { get: (id) => lanesOf(id)[0]?.lane },
    openStart: sides.some(({ columns }) => columns.from[0] === -Infinity),
    openEnd: sides.some(({ columns }) => columns.to.includes(Infinity)),
    packed: (step) => packs.packed({ lanes, step, whole: whole ?? NO_TIME }),
  };
}

const lanesWith = ({ lanes }: Side, event: DatedEvent): IndexedLane[] => lanes.filter((lane) => lane.placeOf(event) >= 0);

function entryOf(event: DatedEvent | undefined, [lane]: readonly IndexedLane[]): Entry | undefined {
  return event && lane ? lane.entryAt(lane.placeOf(event)) : undefined;
}

function placeOf(event: DatedEvent, { clock, columns }: Side, context: LensContext): number | undefined {
  const bounds = boundsOf(event, clock, context);
  if (!bounds) return undefined;
  const place = placeAmong(columns, { event, ...bounds });
  return columns.events[place]?.id === event.id ? place : undefined;
}
