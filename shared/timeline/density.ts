import type { Tone } from './lenses/lens';
import { millisecondsPerPixel, xOf, type TimeScale, type TimeWindow } from './scale';
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
  const whole = layerOf(crowd, members, bin, tones[0] ?? 'none');
  const peak = whole.counts.reduce((most, count) => Math.max(most, count), 0);
  if (!toneOf || tones.length < 2) return { bin, layers: [whole], peak };
  const own = members ?? Int32Array.from(toneOf.keys());
  const layers = tones.map((tone, number) =>
    layerOf(
      crowd,
      own.filter((i) => toneOf[i] === number),
      bin,
      tone,
    ),
  );
  return { bin, layers: layers.filter((layer) => layer.edges.length > 0), peak };
}

function layerOf({ from, to }: Crowd, members: Int32Array | null, bin: number, tone: Tone): DensityLayer {
  const length = members ? members.length : from.length;
  const starts = new Float64Array(length);
  const ends = new Float64Array(length);
  for (let k = 0; k < length; k++) {
    const i = members ? members[k]! : k;
    [starts[k], ends[k]] = binsOf(from[i]!, to[i]!, bin);
  }
  return { tone, ...sweep(starts.sort(), ends.sort()) };
}

/** The bins that a span touches, half-open; adding 0 makes no difference but to -0. */
const binsOf = (from: number, to: number, bin: number): [number, number] => {
  const start = Math.floor(from / bin) + 0;
  return [start, Math.max(start + 1, Math.ceil(to / bin) + 0)];
};

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
export function adjustDensity({ bin, layers, peak }: Density, { from, to }: TimeWindow, tone: Tone, by: 1 | -1): Density {
  const [start, end] = binsOf(from, to, bin);
  const own = layers.find((layer) => layer.tone === tone) ?? { tone, edges: new Float64Array(0), counts: new Uint32Array(0) };
  const changed = adjustLayer(own, start, end, by);
  const others = layers.filter((layer) => layer !== own);
  const highest = changed.counts.reduce((most, count) => Math.max(most, count), 0);
  return {
    bin,
    layers: changed.edges.length > 0 ? [...others, changed] : others,
    peak: others.length === 0 ? highest : Math.max(peak, highest),
  };
}

function adjustLayer({ tone, edges, counts }: DensityLayer, start: number, end: number, by: 1 | -1): DensityLayer {
  const countAt = (bin: number) => counts[countBelow(edges, bin, true) - 1] ?? 0;
  const places = [
    ...edges.filter((edge) => edge < start),
    start,
    ...edges.filter((edge) => edge > start && edge < end),
    end,
    ...edges.filter((edge) => edge > end),
  ];
  const changed = { edges: [] as number[], counts: [] as number[] };
  for (const place of places) {
    if (place === Infinity) break;
    const count = countAt(place) + (place >= start && place < end ? by : 0);
    if (count === (changed.counts.at(-1) ?? 0)) continue;
    changed.edges.push(place);
    changed.counts.push(count);
  }
  return { tone, edges: Float64Array.from(changed.edges), counts: Uint32Array.from(changed.counts) };
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
