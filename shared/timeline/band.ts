import type { Id } from '../model/record';
import type { ClockId } from './clocks';
import type { Density } from './density';
import type { IndexedLane } from './indexed-lane';
import type { Lane } from './lenses/lens';
import type { LanePacking } from './pack-lane';
import { COMPACT, FOLDED, ROOMY, neededHeight, rowTop, type RowStyle } from './rows';
import type { Series } from './series';
import { indexBounds, type SpanIndex } from './visible';

/** A lane packed for a zoom step. */
export interface PackedLane {
  readonly index: IndexedLane;
  readonly packing: LanePacking;
  /** What has a row: its indices in the lane, null where everything has; and its spans. */
  readonly drawn: { readonly at: Int32Array | null; readonly spans: SpanIndex };
}

/** A packed lane with its rows' style and its place in the drawing: pixels from the top of the drawing. */
export interface Band {
  /** Unique among the lanes of both clocks. */
  readonly key: string;
  readonly clock: ClockId;
  readonly lane: Lane;
  readonly folded: boolean;
  readonly index: IndexedLane;
  /** The row of each event of the lane, -1 where it has none. */
  readonly rows: Int16Array;
  readonly leftward: Uint8Array;
  readonly drawn: PackedLane['drawn'];
  /** Rows with room for labels, thin ones beneath them, and both together. */
  readonly tall: number;
  readonly thin: number;
  readonly count: number;
  readonly style: RowStyle;
  readonly top: number;
  readonly height: number;
  /** What found no row, in a strip beneath the rows. */
  readonly density: Density | null;
  readonly densityTop: number;
  readonly densityHeight: number;
  /** The values the lane is drawn as, where it is. */
  readonly series: Series | null;
  /** The events whose colour turns from that of the one before; null where the lens tells no turns. */
  readonly turns: ReadonlySet<Id> | null;
}

/** A lane with its packing. */
export function packedLane(index: IndexedLane, packing: LanePacking): PackedLane {
  const { rows } = packing;
  if (!rows.includes(-1)) return { index, packing, drawn: { at: null, spans: index.spans } };
  let count = 0;
  for (let i = 0; i < rows.length; i++) if (rows[i]! >= 0) count++;
  const at = new Int32Array(count);
  const [starts, ends] = [new Float64Array(count), new Float64Array(count)];
  for (let i = 0, k = 0; k < count; i++) {
    if (rows[i]! < 0) continue;
    starts[k] = index.spans.starts[i]!;
    ends[k] = index.spans.ends[i]!;
    at[k++] = i;
  }
  return { index, packing, drawn: { at, spans: indexBounds(starts, ends) } };
}

/** The lanes one under the other, from `top` down; where they leave some of `height` free they share it. */
export function stack(lanes: readonly PackedLane[], height: number, top = 0): Band[] {
  const roomy = lanes.map((lane) => bandOf(lane, ROOMY));
  const bands = top + total(roomy) <= height ? roomy : lanes.map((lane) => bandOf(lane, COMPACT));
  const open = bands.filter(canGrow).length;
  const share = Math.floor(Math.max(0, height - top - total(bands)) / Math.max(1, open));
  let at = top;
  for (const band of bands) {
    band.top = at;
    if (canGrow(band)) band.height += share;
    band.densityTop = rowTop(band, -1);
    at += band.height;
  }
  return bands;
}

type Growing = { -readonly [key in keyof Band]: Band[key] };

const canGrow = ({ folded, series }: Band): boolean => !folded && !series;
const total = (bands: readonly Band[]): number => bands.reduce((sum, band) => sum + band.height, 0);

function bandOf({ index, packing, drawn }: PackedLane, usual: RowStyle): Growing {
  const { key, clock, lane, folded } = index;
  const { rows, leftward, tall, thin, density } = packing;
  const look = { tall, thin, style: folded ? FOLDED : usual, density, series: index.series() };
  return {
    ...look,
    key,
    clock,
    lane,
    folded,
    index,
    rows,
    leftward,
    drawn,
    count: tall + thin,
    height: neededHeight(look),
    top: 0,
    densityTop: 0,
    densityHeight: density ? look.style.density : 0,
    turns: index.turns(),
  };
}
