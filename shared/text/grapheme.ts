/** How far (UTF-16 units) a grapheme may reach from an offset: the longest emoji in use has 35 units, 10 combining marks are rare. */
const REACH = 128;

/** Below the first combining mark every character is a grapheme by itself, but for a line end of two (UAX #29): most of all texts needs no segmenter. */
const SIMPLE = 0x300;
const CARRIAGE_RETURN = 0x0d;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The grapheme boundaries on both sides of an offset, looked for in a window so that cost does not grow with the text:
 * both are the offset itself where it is a boundary already.
 */
function boundariesAt(text: string, offset: number): readonly [before: number, after: number] {
  if (offset <= 0 || offset >= text.length) return [clamp(offset, text), clamp(offset, text)];
  const before = text.charCodeAt(offset - 1);
  if (before < SIMPLE && before !== CARRIAGE_RETURN && text.charCodeAt(offset) < SIMPLE) return [offset, offset];
  const from = Math.max(0, offset - REACH);
  const part = graphemes.segment(text.slice(from, offset + REACH)).containing(offset - from)!;
  const start = from + part.index;
  return start === offset ? [offset, offset] : [start, start + part.segment.length];
}

const clamp = (offset: number, text: string): number => Math.max(0, Math.min(text.length, offset));

/** The last grapheme boundary at or before an offset. */
export const graphemeFloor = (text: string, offset: number): number => boundariesAt(text, offset)[0];

/** The first grapheme boundary at or after an offset. */
export const graphemeCeiling = (text: string, offset: number): number => boundariesAt(text, offset)[1];

/** Whether an offset splits no grapheme (extended grapheme clusters of UAX #29). */
export const isGraphemeBoundary = (text: string, offset: number): boolean =>
  offset >= 0 && offset <= text.length && graphemeFloor(text, offset) === offset;
