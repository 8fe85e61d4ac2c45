const words = new Intl.Segmenter(undefined, { granularity: 'word' });
/** Segmenting takes the square of a string's length in Chromium, so a text is counted in pieces of about this many code units. */
const PIECE = 500;

/** How many words a text has, as Intl.Segmenter sees them. Pieces end at white space; only where there is none for long may a word be cut. */
export function countWords(text: string): number {
  let count = 0;
  for (let start = 0; start < text.length;) {
    const end = pieceEnd(text, start);
    for (const segment of words.segment(text.slice(start, end))) if (segment.isWordLike) count += 1;
    start = end;
  }
  return count;
}

function pieceEnd(text: string, start: number): number {
  const end = start + PIECE;
  for (let at = end; at < text.length && at < end + PIECE; at += 1) if (/\s/.test(text.charAt(at))) return at;
  return Math.min(end, text.length);
}
