import { unitAt } from '../../shared/text/segment';
import type { Passage, SourceText } from '../../shared/text/source-text';
import { selectionOf, type Caret } from './caret';
import type { Step } from './key-map';
import type { Mark } from './placements';
import { kinds } from '../../shared/annotations/index';
import { kindWord, shorten } from './words';

const LIMIT = 240;

/** What a screen reader says of a mark: "Claim selected: the declaration foresaw …". */
export const sayMark = (mark: Mark, text: string): string =>
  `${kinds[mark.kind].label} selected: ${shorten(text.slice(mark.start, mark.end), LIMIT)}`;

/** What a screen reader says after a move of the caret: what is selected, or else what the caret has come to, and the marks it has entered. */
export function sayMove(step: Step, caret: Caret, line: Passage | null, text: SourceText, entered: readonly Mark[]): string {
  const selection = selectionOf(caret);
  if (selection.end > selection.start) return `${shorten(text.text.slice(selection.start, selection.end), LIMIT)}, selected`;
  const stretch = stretchOf(step, caret.focus, line, text);
  const words = stretch ? shorten(text.text.slice(stretch.start, stretch.end), LIMIT) : '';
  return [words || 'blank', ...entered.map(({ kind }) => kindWord(kind))].join(', ');
}

/** Whether a move of this kind reads out the line it comes to. */
export const readsLine = (step: Step): boolean => step === 'line' || step === 'line edge' || step === 'page' || step === 'document';

function stretchOf(step: Step, offset: number, line: Passage | null, text: SourceText): Passage | null {
  if (step === 'grapheme') return { start: offset, end: offset + (Array.from(text.text.slice(offset, offset + 2))[0]?.length ?? 0) };
  return step === 'word' || step === 'sentence' || step === 'paragraph' ? unitAt(step, text, offset) : line;
}
