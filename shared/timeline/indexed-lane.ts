import type { Id } from '../model/record';
import type { DatedEvent } from '../model/timeline';
import { boundsOf, roomOf } from './bounds';
import type { ClockId } from './clocks';
import { placeAmong, type Columns } from './columns';
import { entryOf, type Entry, type InTime, type Measure } from './entry';
import { kindOf } from './evidence';
import { LONGEST_LABEL } from './label';
import type { Lane, LaneHead, Lens, LensContext, SeriesValue, Tone } from './lenses/lens';
import type { Tones } from './density';
import type { Packable } from './pack-lane';
import { seriesOf, type Series } from './series';
import { sortByNumber } from './sort-by-number';
import { indexBounds, type SpanIndex } from './visible';

/** What a lane's events are looked at with. */
export interface Sight {
  readonly lens: Lens;
  readonly context: LensContext;
  readonly measure: Measure;
  /** About how wide a text is, at little cost. */
  readonly estimate: Measure;
}

/** A lane with its events in time order on a clock. What costs something for each event is made when it is asked for, and kept. */
export interface IndexedLane {
  /** Unique among the lanes of both clocks. */
  readonly key: string;
  readonly clock: ClockId;
  readonly lane: Lane;
  /** Shown as its head and one row of bars. */
  readonly folded: boolean;
  readonly columns: Columns;
  /** By the bounds of all that is drawn of an event, its other datings included. */
  readonly spans: SpanIndex;
  readonly entryAt: (i: number) => Entry;
  /** The place of an event in the lane, -1 where it is not in it. */
  readonly placeOf: (event: DatedEvent) => number;
  /** The same for an event whose bounds on the lane's clock are known. */
  readonly placeOfBounds: (one: InTime) => number;
  /** The indices by the ends of the events, the earliest first, and those ends. */
  readonly byEnd: () => { readonly order: Int32Array; readonly ends: Float64Array };
  /** What is needed to pack it; labels are measured closely where there are few. */
  readonly packable: () => Packable;
  /** The values it is drawn as, null where it is drawn as bars. */
  readonly series: () => Series | null;
  readonly valueAt: (i: number) => SeriesValue | null;
  /** The events whose colour turns from that of the one before; null where the lens tells no turns. */
  readonly turns: () => ReadonlySet<Id> | null;
  /** Entries made so far: those of events that did not change are handed on to the lane that follows this one. */
  readonly made: (Entry | undefined)[];
}

export interface LaneOptions {
  readonly head: LaneHead & { readonly id: string };
  /** The key that the lens knows it by; none for a group folded into one. */
  readonly lensKey: string | undefined;
  readonly clock: ClockId;
  readonly folded: boolean;
  readonly columns: Columns;
  readonly sight: Sight;
  /** By place. */
  readonly made?: (Entry | undefined)[] | undefined;
}

/** More labels than this are not measured one by one to be packed. */
const MANY = 2_000;

export function indexLane({ head, lensKey, clock, folded, columns, sight, made = [] }: LaneOptions): IndexedLane {
  const { lens, context, measure } = sight;
  const spans = spansOf(columns, clock);
  const entryAt = (i: number): Entry => {
    let entry = made[i];
    if (!entry) made[i] = entry = entryOf(columns.events[i]!, clock, context, measure, lens.toneOf, lensKey)!;
    return entry;
  };
  const valueAt = (i: number) => lens.figureOf?.(columns.events[i]!, context, lensKey) ?? null;
  const placeOfBounds = (one: InTime): number => {
    const place = placeAmong(columns, one);
    return columns.events[place]?.id === one.event.id ? place : -1;
  };
  const placeOf = (event: DatedEvent): number => {
    const bounds = boundsOf(event, clock, context);
    return bounds ? placeOfBounds({ event, ...bounds }) : -1;
  };
  const series = once(() => (lens.figureOf && !folded ? seriesOf(columns.events.length, valueAt) : null));
  return {
    key: `${clock} ${head.id}`,
    clock,
    lane: { ...head, events: columns.events },
    folded,
    columns,
    spans,
    made,
    entryAt,
    placeOf,
    placeOfBounds,
    valueAt,
    byEnd: once(() => ({ order: sortByNumber(columns.to), ends: columns.to.slice().sort() })),
    packable: once(() => ({
      from: columns.from,
      to: columns.to,
      tones: once(() => tonesOf(columns.events, head, lensKey, sight)),
      low: spans.starts,
      high: spans.ends,
      byImportance: once(() => sortByNumber(columns.weight.map((weight) => -weight))),
      widthOf: columns.events.length > MANY ? (i) => roughWidth(columns.events[i]!, sight) : (i) => entryAt(i).width,
      folded,
      asValues: series() !== null,
    })),
    series,
    turns: once(() => lens.turnsOf?.(columns.events, context, lensKey) ?? null),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function spansOf({ events, from, to, hasDatings }: Columns, clock: ClockId): SpanIndex {
  if (clock !== 'event' || !hasDatings) return indexBounds(from, to);
  const rooms = events.map((event, i) => roomOf(event, clock, { from: from[i]!, to: to[i]! }));
  return indexBounds(
    Float64Array.from(rooms, (room) => room.from),
    Float64Array.from(rooms, (room) => room.to),
  );
}

/** About as wide as its label. */
const roughWidth = ({ title }: DatedEvent, { estimate }: Sight): number =>
  estimate(title.length > LONGEST_LABEL ? title.slice(0, LONGEST_LABEL) : title);

function tonesOf(events: readonly DatedEvent[], head: LaneHead, lensKey: string | undefined, { lens, context }: Sight): Tones {
  if (!lens.toneOf && head.kind) return { tones: [head.kind], toneOf: null };
  const tones: Tone[] = [];
  const toneOf = new Uint8Array(events.length);
  events.forEach((event, i) => {
    const tone = lens.toneOf ? lens.toneOf(event, context, lensKey) : (kindOf(event, context.annotations) ?? 'none');
    let number = tones.indexOf(tone);
    if (number < 0) number = tones.push(tone) - 1;
    toneOf[i] = number;
  });
  return { tones, toneOf: tones.length > 1 ? toneOf : null };
}
