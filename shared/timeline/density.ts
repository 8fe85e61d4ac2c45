import type { Tone } from './lenses/lens';
import { millisecondsPerPixel, xOf, type TimeScale, type TimeWindow } from './scale';
import { indices } from './sort-by-number';
import { countBelow } from './visible';

/** How many events of one tone stand at each place: from bin `edges[i]` to the next edge `counts[i]` of them. */
export interface DensityLayer {
  readonly tone: Tone;
  /** Bin numbers, ascending; -Infinity where events have no start. */
  readonly edges: Float64Array;
  readonly counts: Uint32Array;
}

/**
 * Events too many to be drawn one by one, counted on a grid of bins of `bin` milliseconds that hangs on time itself, not on the window:
 * panning moves the picture and never changes it. Made once for a zoom step; a bin is then at most one and a fifth of a pixel.
 */
export interface Density {
  readonly bin: number;
  readonly layers: readonly DensityLayer[];
  /** The largest count of any bin, all tones together. */
  readonly peak: number;
}

/** The bounds of events sorted by start. */
export interface Crowd {
  readonly from: Float64Array;
  readonly to: Float64Array;
}

/** The tone of each event of a crowd. */
export interface Tones {
  /** The number of each event's tone among `tones`; null where there is one tone only. */
  readonly toneOf: Uint8Array | null;
  readonly tones: readonly Tone[];
}

/** Counts the events of `members` (indices, ascending; null: all of them). */
export function densityOf(crowd: Crowd, { toneOf, tones }: Tones, members: Int32Array | null, bin: number): Density {
  if (!toneOf || tones.length < 2) return densityFrom(bin, [layerOf(crowd, members, bin, tones[0] ?? 'none')]);
  const own = members ?? indices(toneOf.length);
  const layers = tones.map((tone, number) =>
    layerOf(
      crowd,
      own.filter((i) => toneOf[i] === number),
      bin,
      tone,
    ),
  );
  return densityFrom(
    bin,
    layers.filter((layer) => layer.edges.length > 0),
  );
}

const densityFrom = (bin: number, layers: readonly DensityLayer[]): Density => ({ bin, layers, peak: peakOf(layers) });

/** Goes through the edges of all layers at once, from bin to bin. */
function peakOf(layers: readonly DensityLayer[]): number {
  const passed = layers.map(() => 0);
  for (let peak = 0; ;) {
    let next = Infinity;
    layers.forEach(({ edges }, i) => (next = Math.min(next, edges[passed[i]!] ?? Infinity)));
    if (next === Infinity) return peak;
    let count = 0;
    layers.forEach(({ edges, counts }, i) => {
      if (edges[passed[i]!] === next) passed[i]!++;
      count += counts[passed[i]! - 1] ?? 0;
    });
    peak = Math.max(peak, count);
  }
}

/** Bins per event, and in all, up to which they are counted one by one; sorting takes longer then. */
const [BINS_EACH, BINS_ALWAYS] = [4, 4_096];

function layerOf({ from, to }: Crowd, members: Int32Array | null, bin: number, tone: Tone): DensityLayer {
  const length = members ? members.length : from.length;
  const starts = new Float64Array(length);
  const ends = new Float64Array(length);
  let [least, most] = [Infinity, -Infinity];
  for (let k = 0; k < length; k++) {
    const i = members ? members[k]! : k;
    const start = (starts[k] = startBin(from[i]!, bin));
    const end = (ends[k] = endBin(start, to[i]!, bin));
    if (start < least && start !== -Infinity) least = start;
    if (end < least) least = end;
    if (start > most) most = start;
    if (end > most && end !== Infinity) most = end;
  }
  const isNarrow = most - least <= length * BINS_EACH + BINS_ALWAYS;
  return { tone, ...(isNarrow ? tally(starts, ends, least, most) : sweep(starts.sort(), ends.sort())) };
}

/** The bins that a span touches, half-open; adding 0 makes no difference but to -0. */
const startBin = (from: number, bin: number): number => Math.floor(from / bin) + 0;
const endBin = (start: number, to: number, bin: number): number => Math.max(start + 1, Math.ceil(to / bin) + 0);

/** Counts how many more or fewer there are at each bin from `least` to `most`, which all finite ones lie in. */
function tally(starts: Float64Array, ends: Float64Array, least: number, most: number): Pick<DensityLayer, 'edges' | 'counts'> {
  const steps = new Int32Array(Math.max(0, most - least + 1));
  let count = 0;
  for (let k = 0; k < starts.length; k++) {
    if (starts[k] === -Infinity) count++;
    else steps[starts[k]! - least]!++;
    if (ends[k] !== Infinity) steps[ends[k]! - least]!--;
  }
  const edges = new Float64Array(steps.length + 1);
  const counts = new Uint32Array(steps.length + 1);
  let length = 0;
  if (count > 0) [edges[0], counts[0], length] = [-Infinity, count, 1];
  for (let i = 0; i < steps.length; i++) {
    if (steps[i] === 0) continue;
    edges[length] = least + i;
    counts[length++] = count += steps[i]!;
  }
  return { edges: edges.slice(0, length), counts: counts.slice(0, length) };
}

/** Goes through sorted starts and ends at once and keeps each place where the count changes. */
function sweep(starts: Float64Array, ends: Float64Array): Pick<DensityLayer, 'edges' | 'counts'> {
  const edges = new Float64Array(starts.length * 2);
  const counts = new Uint32Array(starts.length * 2);
  let [s, e, length, count] = [0, 0, 0, 0];
  while (e < ends.length) {
    const at = s < starts.length && starts[s]! <= ends[e]! ? starts[s]! : ends[e]!;
    if (at === Infinity) break;
    const before = count;
    while (s < starts.length && starts[s] === at) s++;
    while (e < ends.length && ends[e] === at) e++;
    count = s - e;
    if (count === before) continue;
    edges[length] = at;
    counts[length++] = count;
  }
  return { edges: edges.slice(0, length), counts: counts.slice(0, length) };
}

/** The density with one event more (`by` 1) or less (-1) of a tone. */
export function adjustDensity({ bin, layers }: Density, { from, to }: TimeWindow, tone: Tone, by: 1 | -1): Density {
  const start = startBin(from, bin);
  const end = endBin(start, to, bin);
  const own = layers.find((layer) => layer.tone === tone) ?? { tone, edges: new Float64Array(0), counts: new Uint32Array(0) };
  const changed = adjustLayer(own, start, end, by);
  const others = layers.filter((layer) => layer !== own);
  return densityFrom(bin, changed.edges.length > 0 ? [...others, changed] : others);
}

function adjustLayer({ tone, edges, counts }: DensityLayer, start: number, end: number, by: 1 | -1): DensityLayer {
  const before = countBelow(edges, start, false);
  const after = countBelow(edges, end, true);
  const places = [start, ...edges.subarray(before, after).filter((edge) => edge > start && edge < end), end];
  const changed = { edges: [] as number[], counts: [] as number[] };
  let last = counts[before - 1] ?? 0;
  for (const place of places) {
    if (place === Infinity) break;
    const count = (counts[countBelow(edges, place, true) - 1] ?? 0) + (place >= start && place < end ? by : 0);
    if (count === last) continue;
    changed.edges.push(place);
    changed.counts.push((last = count));
  }
  const length = before + changed.edges.length + edges.length - after;
  const own = { tone, edges: new Float64Array(length), counts: new Uint32Array(length) };
  splice(own.edges, edges, before, after, changed.edges);
  splice(own.counts, counts, before, after, changed.counts);
  return own;
}

/** Fills `into` with the values up to `before` and from `after` on, and others between them. */
function splice<T extends Float64Array | Uint32Array>(into: T, values: T, before: number, after: number, between: readonly number[]): void {
  into.set(values.subarray(0, before));
  into.set(between, before);
  into.set(values.subarray(after), before + between.length);
}

/** The part of a density that a scale shows, as columns of equal width. */
export interface DensityColumns {
  /** The left edge of the first column in pixels: at most 0, and not whole, since the columns move with time. */
  readonly start: number;
  /** Pixels from column to column. */
  readonly column: number;
  /** The largest count of any column of the whole zoom step: heights measured by it do not change while panning. */
  readonly most: number;
  readonly tones: readonly Tone[];
  /** For each tone the number of events in each column. */
  readonly counts: readonly Uint32Array[];
}

/** What is in view of a density: the work grows with the width and not with the events. */
export function columnsIn({ bin, layers, peak }: Density, scale: TimeScale, most = peak): DensityColumns {
  const first = Math.floor(scale.from / bin);
  const length = Math.ceil(scale.to / bin) - first;
  return {
    start: xOf(scale, first * bin),
    column: bin / millisecondsPerPixel(scale),
    most,
    tones: layers.map(({ tone }) => tone),
    counts: layers.map((layer) => spread(layer, first, length)),
  };
}

function spread({ edges, counts }: DensityLayer, first: number, length: number): Uint32Array {
  const columns = new Uint32Array(length);
  for (let i = Math.max(0, countBelow(edges, first, true) - 1); i < edges.length && edges[i]! < first + length; i++) {
    const count = counts[i]!;
    if (count === 0) continue;
    const from = Math.max(0, edges[i]! - first);
    const to = Math.min(length, (edges[i + 1] ?? Infinity) - first);
    columns.fill(count, from, to);
  }
  return columns;
}
