/** A word, a number in digits, or any other sign of a text, with its range in UTF-16 units. */
export interface Token {
  readonly kind: 'word' | 'digits' | 'sign';
  readonly text: string;
  /** In small letters. */
  readonly small: string;
  readonly start: number;
  readonly end: number;
  /** Nothing stands between it and the token before it. */
  readonly glued: boolean;
  /** It begins the text, or a line of it. */
  readonly fresh: boolean;
}

/** Digits with their points, commas and thin or single spaces between groups of three (1); letters with inner apostrophes (2); or one sign. */
const tokenPattern =
  /(\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?:[.,]\d+)?(?!\d)|\d{1,3}(?:['’]\d{3})+(?!\d)|\d+(?:[.,]\d+)*|(?<![\p{L}\d.])\.\d+)|(\p{L}[\p{L}\p{M}]*(?:['’\u02bc]\p{L}[\p{L}\p{M}]*)*)|[^\s]/gu;

/** A text in tokens, in one pass. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  tokenPattern.lastIndex = 0;
  for (let match = tokenPattern.exec(text); match !== null; match = tokenPattern.exec(text)) {
    const written = match[0];
    const start = match.index;
    const kind = match[1] !== undefined ? 'digits' : match[2] !== undefined ? 'word' : 'sign';
    tokens.push({
      kind,
      text: written,
      small: kind === 'word' ? written.toLowerCase() : written,
      start,
      end: start + written.length,
      glued: start === last && tokens.length > 0,
      fresh: tokens.length === 0 || breaks(text, last, start),
    });
    last = start + written.length;
  }
  return tokens;
}

/** Whether a line ends between two tokens. */
function breaks(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index);
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return true;
  }
  return false;
}
