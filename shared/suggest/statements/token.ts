import type { Span } from '../suggestion';

export type TokenKind =
  'word' | 'number' | 'open' | 'close' | 'comma' | 'stop' | 'colon' | 'semicolon' | 'dash' | 'open-bracket' | 'close-bracket' | 'sign';

/** A word, a number or a mark of the text. `quote` is the index of the quotation it stands in (its marks included), -1 outside. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
  quote: number;
}

/** Abbreviations with their points ("U.S.", "Mr.", "J."), words with their hyphens and inner apostrophes ("O'Neill"), numbers, dashes, single marks. */
const PIECE =
  /\p{Lu}-\p{Lu}[\p{L}.]*\p{L}(?:\.(?=[,)]))?|(?:\p{L}\.){2,}|(?:Mrs?|Ms|Dr|Sen|Rep|Gov|Gen|St|Prof|Lt|Col|Sgt|Capt|Jr|Sr|Inc|Corp|Co|Ltd|Rev|No|Adm|Maj)\.|\p{Lu}\.(?=\s\p{Lu})|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[-‑–][\p{L}\p{N}][\p{L}\p{M}\p{N}]*|['’](?!(?:s|re|ve|ll|d|m|t)\b)\p{L}[\p{L}\p{M}]*|&[\p{L}]+)*(?:(?<=n)['’]t\b)?|\p{N}+(?:[.,:/-]\p{N}+)*(?:\p{L}+|(?:-[\p{L}\p{N}]+)+)?|['’](?:s|re|ve|ll|d|m|t)\b|--+|\.{2,}|[^\s]/gu;

const KINDS: Readonly<Record<string, TokenKind>> = {
  ',': 'comma',
  '、': 'comma',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  '。': 'stop',
  '！': 'stop',
  '？': 'stop',
  ':': 'colon',
  '：': 'colon',
  ';': 'semicolon',
  '—': 'dash',
  '–': 'dash',
  '―': 'dash',
  '-': 'dash',
  '--': 'dash',
  '---': 'dash',
  '(': 'open-bracket',
  '[': 'open-bracket',
  ')': 'close-bracket',
  ']': 'close-bracket',
};

const kindOf = (text: string): TokenKind => {
  if (/^[\p{L}\p{M}]|^['’]\p{L}/u.test(text)) return 'word';
  if (/^\p{N}/u.test(text)) return 'number';
  return KINDS[text] ?? 'sign';
};

/** A word of a "…n't" form is one token: "isn’t". Clitics are tokens of their own: "he" + "’s". */
export function tokenise(text: string, { start, end }: Span): Token[] {
  const found: Token[] = [];
  for (const match of text.slice(start, end).matchAll(PIECE)) {
    const at = start + match.index;
    const [piece] = match;
    found.push({
      start: at,
      end: at + piece.length,
      text: piece,
      lower: piece.toLowerCase().replace('’', "'"),
      kind: kindOf(piece),
      quote: -1,
    });
  }
  return found;
}
