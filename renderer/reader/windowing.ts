import { countUpTo } from '../../shared/text/block-at';
import type { Block } from '../../shared/text/source-text';

/** Texts up to this many UTF-16 units are shown whole; larger ones only near the screen. */
export const WHOLE_LIMIT = 40_000;

/** How the text is set: what a block's height is estimated from. */
export interface Setting {
  /** Width of the column and size of the type, in px. */
  readonly width: number;
  readonly size: number;
}

const LINE = 1.62;
const GAP = 0.85;
/** Mean advance of a character in em: a serif's Latin, and ideographs, which are square. */
const LATIN = 0.44;
const SQUARE = 1;

/** A guess at a block's height in px, corrected once it has been seen. */
export function estimateHeight(block: Block, text: string, { width, size }: Setting): number {
  const advance = isSquare(text.charCodeAt(block.start + 1)) ? SQUARE : LATIN;
  const lines = Math.max(1, Math.ceil(((block.end - block.start) * advance * size) / Math.max(width, size)));
  return (lines * LINE + GAP) * size;
}

const isSquare = (code: number): boolean => code >= 0x2e80 && code <= 0xffe6;

/** Where each block begins, in px from the top of the text; the last entry is the height of the whole. */
export function topsOf(heights: Float64Array): Float64Array {
  const tops = new Float64Array(heights.length + 1);
  heights.forEach((height, index) => (tops[index + 1] = tops[index]! + height));
  return tops;
}

/** The blocks [first, last] that touch the stretch from `top` to `bottom` px; there is always at least one. */
export function blocksBetween(tops: Float64Array, top: number, bottom: number): readonly [first: number, last: number] {
  const count = tops.length - 1;
  const at = (y: number): number => Math.min(count - 1, Math.max(0, countUpTo(count, (index) => tops[index]!, y) - 1));
  return [at(top), at(bottom)];
}

/** A place in the column: a block, or the empty height that stands for blocks not shown. */
export type Slot = { readonly block: number } | { readonly gap: number; readonly before: number };

/** The column from top to bottom: the blocks of the window and the pinned ones, with gaps between them. */
export function slotsOf(tops: Float64Array, [first, last]: readonly [number, number], pinned: Iterable<number>): Slot[] {
  const shown = new Set<number>();
  const add = (index: number) => index >= 0 && index < tops.length - 1 && shown.add(index);
  for (let index = first; index <= last; index += 1) add(index);
  for (const index of pinned) add(index);
  const slots: Slot[] = [];
  let next = 0;
  for (const block of [...shown].sort((a, b) => a - b)) {
    if (block > next) slots.push({ gap: tops[block]! - tops[next]!, before: block });
    slots.push({ block });
    next = block + 1;
  }
  if (next < tops.length - 1) slots.push({ gap: tops.at(-1)! - tops[next]!, before: tops.length - 1 });
  return slots;
}
