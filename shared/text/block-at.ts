import type { Block, Passage } from './source-text';

/** How many sorted values are at most `value`: binary search, O(log n). `at` gives the value at an index. */
export function countUpTo(length: number, at: (index: number) => number, value: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(middle) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The index of the block that holds an offset: the last block that starts at or before it, so that an offset in the
 * white space between two blocks belongs to the first of them. 0 before the first block, -1 where there are no blocks.
 */
export function blockIndexAt(blocks: readonly Block[], offset: number): number {
  if (blocks.length === 0) return -1;
  return Math.max(0, countUpTo(blocks.length, (index) => blocks[index]!.start, offset) - 1);
}

/** The indices [first, last] of the blocks that a passage touches; null where it touches none. */
export function blocksOf(blocks: readonly Block[], passage: Passage): readonly [first: number, last: number] | null {
  const last = countUpTo(blocks.length, (index) => blocks[index]!.start, passage.end - 1) - 1;
  const first = countUpTo(blocks.length, (index) => blocks[index]!.end, passage.start);
  return first <= last ? [first, last] : null;
}
