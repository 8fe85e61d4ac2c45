/** Spans sorted by start, with the farthest end reached so far: what a binary search needs where spans overlap. */
export interface SpanIndex {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** reach[i] is the largest of ends[0..i]; it never falls. */
  readonly reach: Float64Array;
  /** since[i] is the least of the starts from i on; it never falls. The starts themselves, where those are sorted. */
  readonly since: Float64Array;
}

/** The index of spans by their bounds; ends may be infinite. Where other bounds than those they are sorted by are drawn too, starts need not be in order. */
export function indexBounds(starts: Float64Array, ends: Float64Array): SpanIndex {
  const reach = new Float64Array(ends.length);
  let farthest = -Infinity;
  for (let i = 0; i < ends.length; i++) reach[i] = farthest = Math.max(farthest, ends[i]!);
  return { starts, ends, reach, since: sinceOf(starts) };
}

function sinceOf(starts: Float64Array): Float64Array {
  if (starts.every((start, i) => i === 0 || starts[i - 1]! <= start)) return starts;
  const since = starts.slice();
  for (let i = since.length - 2; i >= 0; i--) since[i] = Math.min(since[i]!, since[i + 1]!);
  return since;
}

/** How many of the sorted values are below `limit` (or not above it, with `inclusive`). */
export function countBelow(sorted: ArrayLike<number>, limit: number, inclusive: boolean): number {
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
  const end = countBelow(index.since, to, false);
  return { first: Math.min(end, countBelow(index.reach, from, true)), end };
}
