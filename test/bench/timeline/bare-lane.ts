import { YEAR } from '../../../shared/timeline/scale';

interface Bare {
  readonly from: number;
  readonly to: number;
  readonly title: string;
}

/** What a lane shows: from the first to before the end of its entries, and how time lies over pixels. */
export interface LaneView {
  readonly first: number;
  readonly end: number;
  readonly count: number;
  readonly from: number;
  readonly perPixel: number;
  readonly width: number;
}

const widths = new Map<string, number>();
/** Labels closer than this to what stands before them are left out, in pixels. */
const GAP = 6;

/** A lane of the bare canvas: starts in order and, since ranges overlap, the latest end up to each, so that what is in view is found by halving. */
export class Lane {
  readonly size: number;
  private readonly starts: Float64Array;
  private readonly ends: Float64Array;
  private readonly latest: Float64Array;
  private readonly titles: string[];
  private readonly wide: Float32Array;
  private readonly packed = new Map<number, Uint16Array>();
  private counts = new Int32Array(0);

  constructor(
    entries: readonly Bare[],
    private readonly whole: { from: number; to: number },
    measure: (title: string) => number,
  ) {
    const size = (this.size = entries.length);
    this.starts = new Float64Array(size);
    this.ends = new Float64Array(size);
    this.latest = new Float64Array(size);
    this.wide = new Float32Array(size);
    const order = inOrder(entries, whole.from);
    this.titles = [];
    let latest = -Infinity;
    order.forEach((index, at) => {
      const { from, to, title } = entries[index]!;
      this.starts[at] = from;
      this.ends[at] = to;
      latest = Math.max(latest, to);
      this.latest[at] = latest;
      this.titles.push(title);
      let width = widths.get(title);
      if (width === undefined) widths.set(title, (width = measure(title)));
      this.wide[at] = width;
    });
  }

  view(from: number, to: number, width: number): LaneView {
    const first = firstAbove(this.latest, from);
    const end = Math.max(first, firstAbove(this.starts, to));
    return { first, end, count: end - first, from, perPixel: (to - from) / width, width };
  }

  /** How many stand over each pixel, as a share of the most. */
  columns({ first, end, from, perPixel, width }: LaneView, draw: (x: number, share: number) => void): void {
    if (this.counts.length !== width + 1) this.counts = new Int32Array(width + 1);
    const counts = this.counts.fill(0);
    for (let at = first; at < end; at += 1) {
      const x0 = Math.max(0, Math.floor((this.starts[at]! - from) / perPixel));
      const x1 = Math.min(width, Math.max(x0 + 1, Math.ceil((this.ends[at]! - from) / perPixel)));
      if (x0 >= width || x1 <= 0) continue;
      counts[x0]! += 1;
      counts[x1]! -= 1;
    }
    let [most, sum] = [1, 0];
    for (let x = 0; x < width; x += 1) counts[x] = sum += counts[x]!;
    for (let x = 0; x < width; x += 1) most = Math.max(most, counts[x]!);
    for (let x = 0; x < width; x += 1) if (counts[x]! > 0) draw(x, (0.9 * counts[x]!) / most);
  }

  bars(view: LaneView, rows: number, draw: (x0: number, x1: number, row: number) => void): void {
    const { from, perPixel, width } = view;
    const packed = this.rowsAt(perPixel);
    for (let at = view.first; at < view.end; at += 1) {
      const row = packed[at]!;
      if (row >= rows) continue;
      const x0 = (this.starts[at]! - from) / perPixel;
      const x1 = Math.max(x0 + 3, (this.ends[at]! - from) / perPixel);
      if (x1 > 0 && x0 < width) draw(Math.max(-4, x0), Math.min(width + 4, x1), row);
    }
  }

  labels(view: LaneView, rows: number, draw: (title: string, x: number, row: number) => void): void {
    const { from, perPixel, width } = view;
    const packed = this.rowsAt(perPixel);
    for (let at = view.first; at < view.end; at += 1) {
      const row = packed[at]!;
      if (row >= rows) continue;
      const x0 = (this.starts[at]! - from) / perPixel;
      const x1 = (this.ends[at]! - from) / perPixel;
      if (x1 > 0 && x0 < width) draw(this.titles[at]!, x1 - x0 > this.wide[at]! + GAP ? Math.max(2, x0 + 3) : x1 + GAP, row);
    }
  }

  /** The row of each entry at a step of zoom, with room for its label: the first row that is free. Made once a step. */
  private rowsAt(perPixel: number): Uint16Array {
    const step = Math.ceil(Math.log2(perPixel / YEAR) * 2);
    const known = this.packed.get(step);
    if (known) return known;
    const scale = 2 ** (step / 2) * YEAR;
    const free: number[] = [];
    const rows = new Uint16Array(this.size);
    for (let at = 0; at < this.size; at += 1) {
      const start = (this.starts[at]! - this.whole.from) / scale;
      let row = 0;
      while (row < 64 && free[row]! > start) row += 1;
      rows[at] = row;
      free[row] = Math.max((this.ends[at]! - this.whole.from) / scale, start + 3) + this.wide[at]! + 2 * GAP;
    }
    this.packed.set(step, rows);
    return rows;
  }
}

/** The places of entries by when they begin: packed with their seconds into whole numbers, which a typed array sorts by itself. */
function inOrder(entries: readonly Bare[], earliest: number): Uint32Array {
  const packed = Float64Array.from(entries, ({ from }, at) => Math.round((from - earliest) / 1000) * PLACES + at).sort();
  return Uint32Array.from(packed, (each) => each % PLACES);
}
const PLACES = 2 ** 20;

/** The first index whose value is above; values never fall. */
function firstAbove(values: Float64Array, bound: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! > bound) high = middle;
    else low = middle + 1;
  }
  return low;
}
