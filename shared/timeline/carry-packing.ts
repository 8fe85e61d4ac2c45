import { packedLane, type PackedLane } from './band';
import { adjustDensity, type Density } from './density';
import type { IndexedLane } from './indexed-lane';
import type { Followed } from './lane-set';
import { MOST_TALL, roomOf, type LanePacking, type Room } from './pack-lane';
import { widestOfStep } from './packing';
import type { TimeWindow } from './scale';
import { visibleSlice } from './visible';

/**
 * The packing of a lane that follows another one: what was there keeps its row, and what came gets the first that is free where it
 * stands. Good for the zoom step of the old packing.
 */
export function carryPacking(old: PackedLane, { from, to, moves, out }: Followed, whole: TimeWindow): PackedLane {
  const { step, thin, rows: oldRows, leftward: oldLeftward } = old.packing;
  const room = roomOf(to.packable(), step, whole);
  const rows = new Int16Array(moves.length).fill(-1);
  moves.forEach((before, i) => {
    if (before < 0) return;
    rows[i] = oldRows[before]!;
    room.leftward[i] = oldLeftward[before]!;
  });
  let { tall, density } = old.packing;
  for (const one of out) {
    const place = from.placeOfBounds(one);
    if (density && oldRows[place] === -1) density = counted(density, from, place, -1);
  }
  moves.forEach((before, i) => {
    if (before >= 0) return;
    const rowsNow = { tall: to.folded ? 0 : tall, thin, canOpen: !density && thin === 0 && !to.folded && tall < MOST_TALL };
    rows[i] = freeRow(i, rows, near(to, i, step), room, rowsNow);
    if (rows[i] >= tall + thin) tall++;
    if (rows[i] < 0) density = counted(density ?? { bin: widestOfStep(step), layers: [], peak: 0 }, to, i, 1);
  });
  const packing: LanePacking = { step, rows, tall, thin, leftward: room.leftward, density: density?.layers.length ? density : null };
  return packedLane(to, packing);
}

function counted(density: Density, lane: IndexedLane, i: number, by: 1 | -1): Density {
  const { from, to } = lane.columns;
  return adjustDensity(density, { from: from[i]!, to: to[i]! }, lane.entryAt(i).tone, by);
}

interface RowsNow {
  readonly tall: number;
  readonly thin: number;
  /** There may be one row more. */
  readonly canOpen: boolean;
}

type Slice = ReturnType<typeof visibleSlice>;

/** Two labels side by side are no wider than this many pixels: what lies farther off is not in the way. */
const FARTHEST = 2_000;

/** The slice of a lane that holds all that may be in the way of one of it. */
function near({ spans }: IndexedLane, i: number, step: number): Slice {
  const reach = FARTHEST * widestOfStep(step);
  return visibleSlice(spans, spans.starts[i]! - reach, spans.ends[i]! + reach);
}

/** The first row with room for a label, else a new one, else the first with room for the bar alone, -1 where there is none. */
function freeRow(own: number, rows: Int16Array, { first, end }: Slice, room: Room, { tall, thin, canOpen }: RowsNow): number {
  const withLabel = new Uint8Array(tall + thin);
  const bare = new Uint8Array(tall + thin);
  const [from, to] = [room.from(own, false), room.to(own, false)];
  const [labelFrom, labelTo] = [room.from(own, true), room.to(own, true)];
  for (let i = first; i < end; i++) {
    const row = rows[i]!;
    if (row < 0 || i === own) continue;
    const [otherFrom, otherTo] = [room.from(i, row < tall), room.to(i, row < tall)];
    if (otherFrom < to && otherTo > from) bare[row] = 1;
    if (otherFrom < labelTo && otherTo > labelFrom) withLabel[row] = 1;
  }
  const labelled = withLabel.subarray(0, tall).indexOf(0);
  if (labelled >= 0) return labelled;
  return canOpen ? tall : bare.indexOf(0);
}
