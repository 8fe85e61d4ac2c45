import { blockIndexAt } from '../../shared/text/block-at';
import type { Block } from '../../shared/text/source-text';

// The only code of the house that knows DOM ranges. A block's element carries data-block (its index) and data-start (its offset),
// and its text content is exactly the block's words.

/** A place in the DOM, as Selection and Range name it. */
export interface Point {
  readonly node: Node;
  readonly offset: number;
}

/** The mounted element of a block, or null. */
export const elementOf = (column: HTMLElement, index: number): HTMLElement | null =>
  column.querySelector<HTMLElement>(`:scope > [data-block="${index}"]`);

/** The offset in the text of a place in the DOM; null where the place is not in the column's blocks. */
export function toOffset(column: HTMLElement, { node, offset }: Point): number | null {
  if (node === column) return offsetBeforeChild(column, offset);
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest<HTMLElement>('[data-start]');
  if (!block || !column.contains(block)) return null;
  const before = document.createRange();
  before.selectNodeContents(block);
  before.setEnd(node, offset);
  return Number(block.dataset.start) + before.toString().length;
}

/** A place between the column's children (a triple click ends there): the start of the next block, or the end of the last one. */
function offsetBeforeChild(column: HTMLElement, child: number): number | null {
  const blocks = [...column.children]
    .slice(child)
    .filter((element): element is HTMLElement => element instanceof HTMLElement && 'start' in element.dataset);
  if (blocks[0]) return Number(blocks[0].dataset.start);
  const last = [...column.querySelectorAll<HTMLElement>(':scope > [data-start]')].at(-1);
  return last ? Number(last.dataset.start) + last.textContent.length : null;
}

/** The place in the DOM of an offset; null where its block is not mounted. */
export function fromOffset(column: HTMLElement, blocks: readonly Block[], offset: number): Point | null {
  const index = blockIndexAt(blocks, offset);
  const element = index === -1 ? null : elementOf(column, index);
  return element && pointIn(element, Math.min(offset, blocks[index]!.end) - blocks[index]!.start);
}

/** The place `length` UTF-16 units into an element's text. */
export function pointIn(element: HTMLElement, length: number): Point {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = length;
  let last: Text | null = null;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (left < node.data.length || (left === node.data.length && !walker.nextNode())) return { node, offset: left };
    walker.currentNode = node;
    left -= node.data.length;
    last = node;
  }
  return last ? { node: last, offset: last.data.length } : { node: element, offset: 0 };
}

/** The ends of the document's selection as offsets, in the direction it was made; null where it is not in the column. */
export function readSelection(column: HTMLElement): { anchor: number; focus: number } | null {
  const selection = document.getSelection();
  if (!selection?.anchorNode || !selection.focusNode) return null;
  const anchor = toOffset(column, { node: selection.anchorNode, offset: selection.anchorOffset });
  const focus = toOffset(column, { node: selection.focusNode, offset: selection.focusOffset });
  return anchor === null || focus === null ? null : { anchor, focus };
}

/** Makes the document's selection run from anchor to focus, where both are mounted. An equal selection is left alone. */
export function writeSelection(column: HTMLElement, blocks: readonly Block[], { anchor, focus }: { anchor: number; focus: number }): void {
  const now = readSelection(column);
  if (now && now.anchor === anchor && now.focus === focus) return;
  const from = fromOffset(column, blocks, anchor);
  const to = fromOffset(column, blocks, focus);
  if (from && to) document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

/** DOM ranges of stretches of one mounted block, which must be in order and may not overlap. Its text is walked through once. */
export function rangesIn(element: HTMLElement, stretches: readonly { start: number; end: number }[]): Range[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let node = walker.nextNode() as Text | null;
  let before = 0;
  const goTo = (length: number): Point => {
    while (node && length > before + node.data.length) {
      before += node.data.length;
      node = walker.nextNode() as Text | null;
    }
    return node ? { node, offset: length - before } : { node: element, offset: element.childNodes.length };
  };
  return stretches.map(({ start, end }) => {
    const range = document.createRange();
    const from = goTo(start);
    range.setStart(from.node, from.offset);
    const to = goTo(end);
    range.setEnd(to.node, to.offset);
    return range;
  });
}

/** The rectangles (px, in the viewport) of a stretch of one mounted block, one or more a line. */
export function rectanglesOf(element: HTMLElement, start: number, end: number): DOMRect[] {
  const range = document.createRange();
  const from = pointIn(element, start);
  const to = pointIn(element, end);
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return [...range.getClientRects()];
}
