import { blockIndexAt, blocksOf } from '../../shared/text/block-at';
import type { Passage, SourceText } from '../../shared/text/source-text';
import type { Caret } from './caret';

/**
 * The blocks that stay mounted wherever the screen is: those of both ends of the selection with the caret's neighbours (so that it can
 * step into them), and those of both ends of each passage of the selected annotation.
 */
export function pinnedBlocks({ blocks }: SourceText, caret: Caret | null, marks: readonly Passage[]): number[] {
  const pinned = marks.flatMap((mark) => blocksOf(blocks, mark) ?? []);
  if (!caret) return pinned;
  const focus = blockIndexAt(blocks, caret.focus);
  const isFull = ({ start, end }: Passage): boolean => end > start;
  const after = blocks.findIndex((block, index) => index > focus && isFull(block));
  const before = blocks.findLastIndex((block, index) => index < focus && isFull(block));
  return [...pinned, focus, after, before, blockIndexAt(blocks, caret.anchor)];
}
