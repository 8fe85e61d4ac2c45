import { next, previous } from '../../shared/text/segment';
import type { Passage, SourceText } from '../../shared/text/source-text';

export type End = 'start' | 'end';

/** A passage with one end moved by a word (always to the edge of a word, past any punctuation) or a grapheme; null where nothing would be left. */
export function movedEnd(
  text: SourceText,
  { start, end }: Passage,
  which: End,
  direction: 1 | -1,
  unit: 'word' | 'grapheme',
): Passage | null {
  const moved =
    which === 'start' ? { start: movedStart(text, start, direction, unit), end } : { start, end: movedStop(text, end, direction, unit) };
  return moved.start < moved.end ? moved : null;
}

function movedStart(text: SourceText, start: number, direction: 1 | -1, unit: 'word' | 'grapheme'): number {
  if (unit === 'grapheme') return stepped(text, start, direction);
  if (direction === -1) return previous('word', text, start);
  return previous('word', text, next('word', text, next('word', text, start)));
}

function movedStop(text: SourceText, end: number, direction: 1 | -1, unit: 'word' | 'grapheme'): number {
  if (unit === 'grapheme') return stepped(text, end, direction);
  if (direction === 1) return next('word', text, end);
  return next('word', text, previous('word', text, previous('word', text, end)));
}

/** One grapheme on or back, and over any white space, which a passage never ends in. */
function stepped(text: SourceText, offset: number, direction: 1 | -1): number {
  const step = (from: number): number => (direction === 1 ? next('grapheme', text, from) : previous('grapheme', text, from));
  let to = step(offset);
  for (
    let further = step(to);
    further !== to && text.text.slice(Math.min(offset, to), Math.max(offset, to)).trim() === '';
    further = step(to)
  )
    to = further;
  return to;
}
