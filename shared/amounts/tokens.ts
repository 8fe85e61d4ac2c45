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

/** Digits with their points, commas and thin or single spaces between groups of three; letters with inner apostrophes; or one sign. */
const tokenPattern =
  /(?<digits>\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?:[.,]\d+)?(?!\d)|\d{1,3}(?:['’]\d{3})+(?!\d)|\d+(?:[.,]\d+)*|(?<![\p{L}\d.])\.\d+)|(?<word>\p{L}[\p{L}\p{M}]*(?:['’\u02bc]\p{L}[\p{L}\p{M}]*)*)|[^\s]/gu;

const lineBreak = /[\n\r\u2028\u2029]/;

/** A text in tokens, in one pass. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(tokenPattern)) {
    const [written] = match;
    const start = match.index;
    tokens.push({
      kind: match.groups?.['digits'] ? 'digits' : match.groups?.['word'] ? 'word' : 'sign',
      text: written,
      small: written.toLowerCase(),
      start,
      end: start + written.length,
      glued: start === last && tokens.length > 0,
      fresh: tokens.length === 0 || (start > last && lineBreak.test(text.slice(last, start))),
    });
    last = start + written.length;
  }
  return tokens;
}
