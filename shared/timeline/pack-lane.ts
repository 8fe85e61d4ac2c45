import { densityOf, type Crowd, type Density } from './density';
import { LABEL_GAP, ROW_GAP, fitsInside } from './label';
import { TICK_WIDTH } from './mark';
import { openRow, packRows, widestOfStep, type OpenRow } from './packing';
import type { TimeWindow } from './scale';

/** What packing needs of a lane, all columns in time order. It is plain data: a worker can be given it. */
export interface Packable extends Crowd {
  /** Bounds drawn, those of other datings included. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Indices by importance, the first one first. */
  readonly byImportance: Int32Array;
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
/** as many where they have not: the important ones have labels, others thin rows, the rest is density; */
const CROWDED = { tall: 6, thin: 4 };
/** and as many where more than this share of them would find no row: the important ones over the density of all others. */
const MOST_LEFT = 0.25;
const DENSE_TALL = 3;
/** So many in a row that found no place, and the rows are taken to be full. */
const PATIENCE = 400;

/**
 * Packs a lane for a zoom step: rows depend on the step and the events alone, never on where the window is. `whole` is the window that
 * holds every bound. `rough` settles for labels over density, quickly, whatever the lane's size.
 */
export function packLane(lane: Packable, step: number, whole: TimeWindow, rough = false): LanePacking {
  const room = roomOf(lane, step, whole);
  if (lane.asValues) return { step, rows: new Int16Array(lane.from.length), tall: 1, thin: 0, leftward: room.leftward, density: null };
  if (lane.folded) return folded(lane, step, room);
  if (!rough) {
    const all = packAll(lane, room);
    if (all) return { step, ...all, thin: 0, leftward: room.leftward, density: null };
    const bare = packRows(...room.bare(), CROWDED.tall + CROWDED.thin);
    if (bare.left <= MOST_LEFT * lane.from.length) return fill(lane, step, room, CROWDED.tall, CROWDED.thin);
  }
  return fill(lane, step, room, DENSE_TALL, 0);
}

/** Every event with its label beside it, or null where that takes too many rows. */
function packAll(lane: Packable, room: Room): Pick<LanePacking, 'rows' | 'tall'> | null {
  // A look at the bars alone tells soon, without a single label measured, that there is no room.
  if (lane.from.length > PATIENCE && packRows(...room.bare(), MOST_TALL).left > 0) return null;
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
function fill(lane: Packable, step: number, room: Room, tall: number, thin: number): LanePacking {
  const rows = new Int16Array(lane.from.length).fill(-1);
  const open = Array.from({ length: tall + thin }, openRow);
  let used = 0;
  let failures = 0;
  for (const i of lane.byImportance) {
    let row = take(open, 0, tall, room.from(i, true), room.to(i, true));
    if (row < 0 && thin > 0) row = take(open, 0, tall + thin, room.from(i, false), room.to(i, false));
    if (row < 0 && ++failures > PATIENCE && thin === 0) break;
    if (row < 0) continue;
    failures = 0;
    rows[i] = row;
    used = Math.max(used, row + 1);
  }
  const thinUsed = Math.max(0, used - tall);
  return { step, rows, tall: used - thinUsed, thin: thinUsed, leftward: room.leftward, density: rest(lane, rows, step) };
}

function take(rows: readonly OpenRow[], first: number, end: number, from: number, to: number): number {
  for (let row = first; row < end; row++) if (rows[row]!.take(from, to)) return row;
  return -1;
}

/** The density of what has no row. */
function rest(lane: Packable, rows: ArrayLike<number>, step: number): Density | null {
  let count = 0;
  for (let i = 0; i < rows.length; i++) if (rows[i]! < 0) count++;
  if (count === 0) return null;
  const members = new Int32Array(count);
  for (let i = 0, k = 0; i < rows.length; i++) if (rows[i]! < 0) members[k++] = i;
  return densityOf(lane, members, widestOfStep(step));
}

export type Room = ReturnType<typeof roomOf>;

/** The pixels each event takes in its row, with and without its label. */
export function roomOf({ from: starts, to: ends, low, high, widthOf }: Packable, step: number, whole: TimeWindow) {
  const perPixel = widestOfStep(step);
  const reach = whole.to / perPixel + ROW_GAP;
  const begin = whole.from / perPixel;
  const leftward = new Uint8Array(starts.length);
  /** Room beside the mark; none where the label stands inside. */
  const beside = (i: number): number => {
    const width = widthOf(i);
    if (fitsInside((ends[i]! - starts[i]!) / perPixel, width)) return 0;
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
