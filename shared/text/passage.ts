import { graphemeCeiling, graphemeFloor, isGraphemeBoundary } from './grapheme';
import type { Passage } from './source-text';

/** Whether a range is a Passage of a text: not empty, inside it, and splitting no grapheme at either end. */
export const isPassage = (text: string, { start, end }: Passage): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start < end && isGraphemeBoundary(text, start) && isGraphemeBoundary(text, end);

/** The smallest range of whole graphemes that holds a range; ends in either order. An empty range stays empty. */
export function snapToGraphemes(text: string, passage: Passage): Passage {
  const start = graphemeFloor(text, Math.min(passage.start, passage.end));
  if (passage.start === passage.end) return { start, end: start };
  return { start, end: graphemeCeiling(text, Math.max(passage.start, passage.end)) };
}

/** A range without the white space at its ends, which is never part of the words meant; null where nothing else is in it. */
export function trimPassage(text: string, { start, end }: Passage): Passage | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return from < to ? { start: from, end: to } : null;
}

/** The passage a person meant by a selection: whole graphemes, trimmed. Null for a caret or for white space alone. */
export function meantPassage(text: string, selection: Passage): Passage | null {
  const trimmed = trimPassage(text, snapToGraphemes(text, selection));
  return trimmed && snapToGraphemes(text, trimmed);
}
