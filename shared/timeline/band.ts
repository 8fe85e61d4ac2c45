import type { Entry } from './entry';
import { LABEL_GAP, ROW_GAP, fitsInside } from './label';
import type { Lane } from './lenses/lens';
import { TICK_WIDTH } from './mark';
import { packRows, widestOfStep } from './packing';
import type { TimeWindow } from './scale';
import { indexSpans, type SpanIndex } from './visible';

/** A lane with its entries sorted by start and indexed. */
export interface IndexedLane {
  readonly lane: Lane;
  readonly entries: readonly Entry[];
  readonly spans: SpanIndex;
}

/** A lane packed for one zoom step. */
export interface PackedLane extends IndexedLane {
  readonly rows: Int32Array;
  readonly count: number;
  /** 1 where the label goes left of its mark: at the far end of the whole there is nothing to its right to stand on. */
  readonly leftward: Uint8Array;
  /** So many rows that there is no room for labels: thin strokes. */
  readonly dense: boolean;
}

/** More rows than this and labels no longer take room of their own; still more and the rows grow thin. */
const MOST_TALL_ROWS = 10;

/** Sorts and indexes a lane's entries. */
export function indexLane(lane: Lane, entries: readonly Entry[]): IndexedLane {
  const sorted = [...entries].sort((a, b) =>
    a.from < b.from ? -1 : a.from > b.from ? 1 : a.event.order - b.event.order || (a.event.id < b.event.id ? -1 : 1),
  );
  return { lane, entries: sorted, spans: indexSpans(sorted) };
}

/**
 * Packs a lane for a zoom step: rows depend on the step and the entries alone, never on where the window is.
 * `whole` is the window that holds every bound.
 */
export function packLane(indexed: IndexedLane, step: number, whole: TimeWindow): PackedLane {
  const perPixel = widestOfStep(step);
  const leftward = leftwardOf(indexed.entries, perPixel, whole);
  const labelled = packRows(...intervalsOf(indexed.entries, perPixel, leftward));
  if (labelled.count <= MOST_TALL_ROWS) return { ...indexed, ...labelled, leftward, dense: false };
  const bare = packRows(...intervalsOf(indexed.entries, perPixel, null));
  return { ...indexed, ...bare, leftward, dense: bare.count > MOST_TALL_ROWS };
}

function leftwardOf(entries: readonly Entry[], perPixel: number, whole: TimeWindow): Uint8Array {
  const reach = (whole.to - whole.from) / perPixel;
  return Uint8Array.from(entries, ({ from, to, width }) => {
    const right = (to - whole.from) / perPixel + LABEL_GAP + width;
    const left = (from - whole.from) / perPixel - LABEL_GAP - width;
    return right > reach + ROW_GAP && left >= 0 ? 1 : 0;
  });
}

/** The pixels each entry takes in its row, its label's included unless `leftward` is null. */
function intervalsOf(entries: readonly Entry[], perPixel: number, leftward: Uint8Array | null): [Float64Array, Float64Array] {
  const from = new Float64Array(entries.length);
  const to = new Float64Array(entries.length);
  entries.forEach((entry, i) => {
    const start = entry.from / perPixel;
    const end = entry.to / perPixel;
    const beside = leftward && !fitsInside(end - start, entry.width) ? entry.width + LABEL_GAP : 0;
    const widen = Math.max(0, TICK_WIDTH - (end - start)) / 2;
    from[i] = start - widen - (leftward?.[i] ? beside : 0);
    to[i] = end + widen + (leftward?.[i] ? 0 : beside) + (leftward ? ROW_GAP : 1);
  });
  return [from, to];
}
