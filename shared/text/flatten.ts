import { countUpTo } from './block-at';
import type { Passage } from './source-text';

/** A named range of the text: an annotation's passage, with whatever else its owner keeps on it. */
export interface Range extends Passage {
  readonly id: string;
}

/** A stretch over which the same ranges lie; `ids` from the largest to the smallest, which is on top. */
export interface Segment extends Passage {
  readonly ids: readonly string[];
}

/** Largest first, then the earlier, then by id: a total order, so that what lies on top never depends on the order of arrival. */
export const bySize = (a: Range, b: Range): number =>
  b.end - b.start - (a.end - a.start) || a.start - b.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Ranges prepared for queries: sorted by start, with the running maximum of ends, since plain binary search is wrong for overlapping ranges. */
export interface RangeIndex<R extends Range = Range> {
  readonly ranges: readonly R[];
  readonly reach: Float64Array;
}

/** Prepares ranges for `rangesIn`: O(n log n). */
export function indexRanges<R extends Range>(ranges: readonly R[]): RangeIndex<R> {
  const sorted = [...ranges].sort((a, b) => a.start - b.start || bySize(a, b));
  const reach = new Float64Array(sorted.length);
  let furthest = -Infinity;
  sorted.forEach((range, index) => (reach[index] = furthest = Math.max(furthest, range.end)));
  return { ranges: sorted, reach };
}

/** The ranges that share at least one code unit with [start, end), by start. */
export function rangesIn<R extends Range>({ ranges, reach }: RangeIndex<R>, start: number, end: number): R[] {
  const from = countUpTo(reach.length, (index) => reach[index]!, start);
  const to = countUpTo(ranges.length, (index) => ranges[index]!.start, end - 1);
  return ranges.slice(from, to).filter((range) => range.end > start);
}

/**
 * Overlapping ranges cut to a block and flattened into stretches in reading order; text under no range has no segment.
 * A sweep over the ends: O(n log n) and the depth of the overlap.
 */
export function flattenBlock(block: Passage, ranges: readonly Range[]): Segment[] {
  const inside = ranges.filter(({ start, end }) => start < end && start < block.end && end > block.start);
  const starts = [...inside].sort((a, b) => a.start - b.start);
  const cuts = [...new Set(inside.flatMap(({ start, end }) => [Math.max(start, block.start), Math.min(end, block.end)]))].sort(
    (a, b) => a - b,
  );
  const segments: Segment[] = [];
  let active: Range[] = [];
  let opened = 0;
  cuts.forEach((cut, index) => {
    active = active.filter(({ end }) => end > cut);
    for (; opened < starts.length && starts[opened]!.start <= cut; opened += 1) insertBySize(active, starts[opened]!);
    const end = cuts[index + 1];
    if (end !== undefined && active.length > 0) segments.push({ start: cut, end, ids: active.map(({ id }) => id) });
  });
  return segments;
}

function insertBySize(active: Range[], range: Range): void {
  const at = countUpTo(active.length, (index) => bySize(active[index]!, range), 0);
  active.splice(at, 0, range);
}

/**
 * The level of each range's underline: 0 is nearest the words. The smallest take the lowest free level, so that a line keeps
 * its level from end to end and the ranges it holds are drawn above it.
 */
export function stackLevels(ranges: readonly Range[]): Map<string, number> {
  const levels = new Map<string, number>();
  const placed: Range[] = [];
  for (const range of [...ranges].sort(bySize).reverse()) {
    const taken = new Set(placed.filter(({ start, end }) => start < range.end && end > range.start).map(({ id }) => levels.get(id)));
    let level = 0;
    while (taken.has(level)) level += 1;
    levels.set(range.id, level);
    placed.push(range);
  }
  return levels;
}
