import { next, previous } from '../../shared/text/segment';
import type { SourceText } from '../../shared/text/source-text';
import { isCollapsed, movedTo, selectionOf, type Caret } from './caret';
import type { Move } from './key-map';
import type { Lines } from './lines';

/** Where a move takes the caret, by the text alone or by its lines on the screen; the same caret where it can go no further. */
export function moveCaret(caret: Caret, move: Move, text: SourceText, lines: Lines, x: number): Caret {
  const { step, direction, extend } = move;
  const collapses = !extend && !isCollapsed(caret);
  if (collapses && step === 'grapheme') {
    const { start, end } = selectionOf(caret);
    return movedTo(caret, direction === 1 ? end : start, false);
  }
  return movedTo(caret, target(caret.focus, step, direction, text, lines, x), extend);
}

function target(
  from: number,
  step: Exclude<Move['step'], 'page'> | 'page',
  direction: 1 | -1,
  text: SourceText,
  lines: Lines,
  x: number,
): number {
  switch (step) {
    case 'document':
      return direction === 1 ? (text.blocks.at(-1)?.end ?? 0) : (text.blocks[0]?.start ?? 0);
    case 'line edge':
      return lines.edges(from)?.[direction === 1 ? 1 : 0] ?? from;
    case 'line':
      return lines.vertical(from, direction, x) ?? (direction === 1 ? next('paragraph', text, from) : previous('paragraph', text, from));
    case 'page':
      return from;
    default:
      return direction === 1 ? next(step, text, from) : previous(step, text, from);
  }
}
