import { densityOf, type Density, type Tones } from './density';
import { LABEL_GAP, ROW_GAP, fitsInside } from './label';
import { TICK_WIDTH } from './mark';
import { openRow, packRows, widestOfStep, type OpenRow } from './packing';
import type { TimeWindow } from './scale';
import { sortByNumber } from './sort-by-number';

/** What packing needs of a lane, all columns in time order. */
export interface Packable {
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly tones: () => Tones;
  /** Bounds drawn, those of other datings included. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Indices by importance, the first one first. */
  readonly byImportance: () => Int32Array;
  /** A label's width in pixels. */
  readonly widthOf: (i: number) => number;
  /** Shown as its head and one row of bars. */
  readonly folded: boolean;
  /** Drawn as values over time: nothing is packed. */
  readonly asValues: boolean;
}

/** Where a lane's events go at a zoom step. */
export interface LanePacking {
  readonly step: number;
  /** The row of each event, -1 where it is only counted in the density. */
  readonly rows: Int16Array;
  /** Rows with room for labels come first, thin ones after them. */
  readonly tall: number;
  readonly thin: number;
  /** 1 where the label goes left of its mark: at the far end of the whole there is nothing to its right to stand on. */
  readonly leftward: Uint8Array;
  /** What found no row. */
  readonly density: Density | null;
}

/** As many rows as a lane has where all its events have their labels beside them; */
export const MOST_TALL = 10;
/** as many where they have not: the important ones have labels, others room for their bars, a few are density; */
const CROWDED = { tall: 6, thin: 4 };
/** and as many where more than this share of them would find no row, or there are more events to a pixel: the rest is density, */
const MOST_LEFT = 0.25;
const MOST_PER_PIXEL = 0.75;
const DENSE = { tall: 3, thin: 3 };
/** without single bars where there are more to a pixel than rows would show. */
const MOST_FOR_BARS = 3;
/** So many in a row that found no place, and the rows are taken to be full. */
const PATIENCE = 400;
/** So few are never too many, however small they are drawn. */
const FEW = 200;

/**
 * Packs a lane for a zoom step: rows depend on the step and the events alone, never on where the window is. `whole` is the window that
 * holds every bound. `rough` settles for labels over density, quickly, whatever the lane's size.
 */
export function packLane(lane: Packable, step: number, whole: TimeWindow, rough = false): LanePacking {
  const room = roomOf(lane, step, whole);
  if (lane.asValues) return { step, rows: new Int16Array(lane.from.length), tall: 1, thin: 0, leftward: room.leftward, density: null };
  if (lane.folded) return folded(lane, step, room);
  const perPixel = perPixelOf(lane, step, whole);
  if (!rough && perPixel <= MOST_PER_PIXEL) {
    const all = packAll(lane, room);
    if (all) return { step, ...all, thin: 0, leftward: room.leftward, density: null };
    const bare = packRows(...room.bare(), CROWDED.tall + CROWDED.thin);
    if (bare.left <= MOST_LEFT * lane.from.length) return crowded(lane, step, room);
  }
  return dense(lane, step, room, perPixel <= MOST_FOR_BARS ? DENSE.thin : 0);
}

const perPixelOf = ({ from }: Packable, step: number, whole: TimeWindow): number =>
  from.length <= FEW ? 0 : from.length / ((whole.to - whole.from) / widestOfStep(step));

/** Whether a lane is so full at a zoom step that packing it roughly is packing it. */
export const isFull = (lane: Packable, step: number, whole: TimeWindow): boolean => perPixelOf(lane, step, whole) > MOST_PER_PIXEL;

/** Every event with its label beside it, or null where that takes too many rows. */
function packAll(lane: Packable, room: Room): Pick<LanePacking, 'rows' | 'tall'> | null {
  // A look at the bars alone tells soon, without a single label measured, that there is no room.
  if (lane.from.length > FEW && packRows(...room.bare(), MOST_TALL).left > 0) return null;
  const { rows, count, left } = packRows(...room.labelled(), MOST_TALL);
  return left > 0 ? null : { rows: Int16Array.from(rows), tall: count };
}

function folded(lane: Packable, step: number, room: Room): LanePacking {
  const { rows, count } = packRows(...room.bare(), 1);
  return { step, rows: Int16Array.from(rows), tall: 0, thin: count, leftward: room.leftward, density: rest(lane, rows, step) };
}

/** Every event in a row, however many that takes, for a picture that leaves nothing out: thin ones where labels have no room. */
export function packEvery(lane: Packable, step: number, whole: TimeWindow): LanePacking {
  const room = roomOf(lane, step, whole);
  const all = packAll(lane, room);
  if (all) return { step, ...all, thin: 0, leftward: room.leftward, density: null };
  const { rows, count } = packRows(...room.bare());
  const isFew = count <= MOST_TALL;
  return { step, rows: Int16Array.from(rows), tall: isFew ? count : 0, thin: isFew ? 0 : count, leftward: room.leftward, density: null };
}

/** The important ones first: each into a row with its label, else without, else into a thin row. */
function crowded(lane: Packable, step: number, room: Room): LanePacking {
  const rows = new Int16Array(lane.from.length).fill(-1);
  const open = Array.from({ length: CROWDED.tall + CROWDED.thin }, openRow);
  const labelled = open.slice(0, CROWDED.tall);
  for (const i of lane.byImportance()) {
    const row = take(labelled, room.from(i, true), room.to(i, true));
    rows[i] = row < 0 ? take(open, room.from(i, false), room.to(i, false)) : row;
  }
  return packingOf(lane, step, room, rows, CROWDED.tall);
}

/** The most important ones with their labels, then as many as find room in thin rows, the shortest-lived first. */
function dense(lane: Packable, step: number, room: Room, thin: number): LanePacking {
  const rows = new Int16Array(lane.from.length).fill(-1);
  const open = Array.from({ length: DENSE.tall }, openRow);
  let failures = 0;
  for (const i of lane.byImportance()) {
    rows[i] = take(open, room.from(i, true), room.to(i, true));
    failures = rows[i] < 0 ? failures + 1 : 0;
    if (failures > PATIENCE) break;
  }
  if (thin > 0) addThin(lane, room, rows, DENSE.tall, thin);
  return packingOf(lane, step, room, rows, DENSE.tall);
}

/** What ends first takes the row that has been free for the shortest time: no choice shows more of them. */
function addThin({ to }: Packable, room: Room, rows: Int16Array, first: number, thin: number): void {
  const ends = new Float64Array(thin).fill(-Infinity);
  for (const i of sortByNumber(to)) {
    if (rows[i]! >= 0) continue;
    const from = room.from(i, false);
    let best = -1;
    for (let row = 0; row < thin; row++) if (ends[row]! <= from && (best < 0 || ends[row]! > ends[best]!)) best = row;
    if (best < 0) continue;
    ends[best] = room.to(i, false);
    rows[i] = first + best;
  }
}

/** The packing of rows given out, of which `tall` are for labels. */
function packingOf(lane: Packable, step: number, room: Room, rows: Int16Array, tall: number): LanePacking {
  const used = rows.reduce((most, row) => Math.max(most, row + 1), 0);
  return {
    step,
    rows,
    tall: Math.min(used, tall),
    thin: Math.max(0, used - tall),
    leftward: room.leftward,
    density: rest(lane, rows, step),
  };
}

function take(rows: readonly OpenRow[], from: number, to: number): number {
  return rows.findIndex((row) => row.take(from, to));
}

/** The density of what has no row. */
function rest(lane: Packable, rows: ArrayLike<number>, step: number): Density | null {
  let count = 0;
  for (let i = 0; i < rows.length; i++) if (rows[i]! < 0) count++;
  if (count === 0) return null;
  const members = new Int32Array(count);
  for (let i = 0, k = 0; i < rows.length; i++) if (rows[i]! < 0) members[k++] = i;
  return densityOf(lane, lane.tones(), members, widestOfStep(step));
}

export type Room = ReturnType<typeof roomOf>;

/** The pixels each event takes in its row, with and without its label. */
export function roomOf({ from: starts, to: ends, low, high, widthOf }: Packable, step: number, whole: TimeWindow) {
  const perPixel = widestOfStep(step);
  const reach = whole.to / perPixel + ROW_GAP;
  const begin = whole.from / perPixel;
  const leftward = new Uint8Array(starts.length);
  /** Room beside the mark; none where the label stands inside. What has no end is seen no farther than the whole. */
  const beside = (i: number): number => {
    const width = widthOf(i);
    const seen = Math.min(ends[i]!, whole.to) - Math.max(starts[i]!, whole.from);
    if (fitsInside(seen / perPixel, width)) return 0;
    const own = LABEL_GAP + width;
    if (ends[i]! / perPixel + own > reach && starts[i]! / perPixel - own >= begin) leftward[i] = 1;
    return own;
  };
  const tick = (i: number): number => Math.max(0, TICK_WIDTH - (ends[i]! - starts[i]!) / perPixel) / 2;
  const from = (i: number, labelled: boolean): number => {
    const bare = starts[i]! / perPixel - tick(i);
    const own = labelled ? beside(i) : 0;
    return Math.min(low[i]! / perPixel, leftward[i] === 1 ? bare - own : bare);
  };
  const to = (i: number, labelled: boolean): number => {
    const bare = ends[i]! / perPixel + tick(i);
    const own = labelled ? beside(i) : 0;
    return Math.max(high[i]! / perPixel, leftward[i] === 1 ? bare : bare + own) + (labelled ? ROW_GAP : 1);
  };
  const all = (labelled: boolean): [Float64Array, Float64Array] => [
    starts.map((_, i) => from(i, labelled)),
    starts.map((_, i) => to(i, labelled)),
  ];
  let bare: [Float64Array, Float64Array] | undefined;
  return { leftward, from, to, bare: () => (bare ??= all(false)), labelled: () => all(true) };
}
