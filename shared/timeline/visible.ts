/** Spans sorted by start, with the farthest end reached so far: what a binary search needs where spans overlap. */
export interface SpanIndex {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** reach[i] is the largest of ends[0..i]; it never falls. */
  readonly reach: Float64Array;
}

/** The index of spans that are already sorted by `from`. Ends may be infinite. */
export function indexSpans(sorted: readonly { readonly from: number; readonly to: number }[]): SpanIndex {
  const starts = Float64Array.from(sorted, (span) => span.from);
  const ends = Float64Array.from(sorted, (span) => span.to);
  const reach = new Float64Array(ends.length);
  let farthest = -Infinity;
  for (let i = 0; i < ends.length; i++) reach[i] = farthest = Math.max(farthest, ends[i]!);
  return { starts, ends, reach };
}

/** How many of the sorted values are below `limit` (or not above it, with `inclusive`). */
function countBelow(sorted: Float64Array, limit: number, inclusive: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const value = sorted[middle]!;
    if (value < limit || (inclusive && value === limit)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The slice [first, end) that holds every span meeting [from, to). Spans inside the slice may still have ended
 * before `from`: ask `ends[i] > from`.
 */
export function visibleSlice(index: SpanIndex, from: number, to: number): { first: number; end: number } {
  const end = countBelow(index.starts, to, false);
  return { first: Math.min(end, countBelow(index.reach, from, true)), end };
}
