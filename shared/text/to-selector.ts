import { graphemeCeiling, graphemeFloor } from './grapheme';
import type { Selector } from './selector';
import type { Passage } from './source-text';

/** Characters of context kept on each side (Hypothesis keeps as many), in UTF-16 units, fewer where that would split a grapheme. */
export const CONTEXT = 32;

/** What finds a passage again: its words, their place and up to 32 characters on each side. The passage must be one of the text. */
export function toSelector(text: string, { start, end }: Passage): Selector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(graphemeCeiling(text, Math.max(0, start - CONTEXT)), start),
    suffix: text.slice(end, graphemeFloor(text, Math.min(text.length, end + CONTEXT))),
    start,
    end,
  };
}
