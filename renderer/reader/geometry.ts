import { blocksOf } from '../../shared/text/block-at';
import type { Passage, SourceText } from '../../shared/text/source-text';
import { elementOf, rectanglesOf } from './dom-range';

/** A rectangle in px from the top left of the column of text. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** One box for each visual line of a passage, as far as its blocks are mounted. */
export function lineBoxes(column: HTMLElement, { blocks }: SourceText, passage: Passage): Box[] {
  const touched = blocksOf(blocks, passage);
  if (!touched) return [];
  const origin = column.getBoundingClientRect();
  const boxes: Box[] = [];
  for (let index = touched[0]; index <= touched[1]; index += 1) {
    const element = elementOf(column, index);
    const block = blocks[index]!;
    if (!element) continue;
    const found = rectanglesOf(element, Math.max(0, passage.start - block.start), Math.min(block.end, passage.end) - block.start);
    boxes.push(
      ...mergeLines(found.map(({ left, top, width, height }) => ({ left: left - origin.left, top: top - origin.top, width, height }))),
    );
  }
  return boxes;
}

/**
 * Joins the boxes that stand on the same line: those whose middle lies within the line so far. They come in any order, since a
 * range reports its elements' boxes and its text's, line by line for each.
 */
export function mergeLines(boxes: readonly Box[]): Box[] {
  const lines: Box[] = [];
  for (const box of boxes) {
    if (box.width === 0) continue;
    const middle = box.top + box.height / 2;
    const at = lines.findIndex((line) => middle > line.top && middle < line.top + line.height);
    if (at === -1) lines.push(box);
    else lines[at] = union(lines[at]!, box);
  }
  return lines.sort((a, b) => a.top - b.top);
}

function union(a: Box, b: Box): Box {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return {
    left,
    top,
    width: Math.max(a.left + a.width, b.left + b.width) - left,
    height: Math.max(a.top + a.height, b.top + b.height) - top,
  };
}

/** Where the toolbar goes: beside the words in the margin, or above them, or below where there is no room above. */
export interface Place {
  readonly side: 'beside' | 'above' | 'below';
  readonly left: number;
  readonly top: number;
}

/** The room there is, in px from the top left of the column. */
export interface Room {
  readonly width: number;
  /** Free width to the right of the column. */
  readonly margin: number;
  /** The stretch of the column that is on the screen. */
  readonly from: number;
  readonly to: number;
}

/** The toolbar as a column of buttons and as a row, px. */
export const TOOLBAR = { beside: { width: 112, height: 216 }, row: { width: 488, height: 36 } } as const;

const APART = 8;

/** Places the toolbar by the lines of a passage so that it covers none of them; null where none of them is on the screen. */
export function placeToolbar(lines: readonly Box[], room: Room): Place | null {
  const seen = lines.filter(({ top, height }) => top + height > room.from && top < room.to);
  const first = seen[0];
  const last = seen.at(-1);
  if (!first || !last) return null;
  if (room.margin >= TOOLBAR.beside.width + APART) {
    const top = Math.max(room.from + APART, Math.min(first.top - 4, room.to - TOOLBAR.beside.height - APART));
    return { side: 'beside', left: room.width + APART, top };
  }
  const left = Math.max(0, Math.min(first.left, room.width - TOOLBAR.row.width));
  const above = first.top - TOOLBAR.row.height - APART;
  return above >= room.from ? { side: 'above', left, top: above } : { side: 'below', left, top: last.top + last.height + APART };
}
