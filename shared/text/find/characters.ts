/** What a UTF-16 unit is, for cutting a text into tokens. */
export const SPACE = 1;
/** Letters and marks of scripts that put spaces between words. */
export const LETTER = 2;
export const DIGIT = 3;
/** Characters of scripts without spaces between words, and halves of surrogate pairs: each is a token by itself. */
export const ALONE = 4;
export const QUOTE = 5;
export const DASH = 6;
export const SIGN = 7;

/** White space, and what is not seen at all: zero-width spaces, direction marks, the byte order mark. */
const SPACES = /[\s\u200b\u200e\u200f\u061c\u2060\ufeff\u180e]/;
/** The soft hyphen and the (non-)joiners of Persian and Indic scripts stand inside words. */
const LETTERS = /[\p{L}\p{M}\p{Nl}\p{No}\u00ad\u200c\u200d]/u;
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}ー々]/u;
const QUOTES = /["'`´‘’‚‛“”„‟«»‹›「」『』〝〞〟＂＇′″]/;
const DASHES = /[-‐‑‒–—―−﹣－]/;

/** 64 kB, filled as characters are met: 0 is not known yet. */
const classes = new Uint8Array(0x1_0000);

/** The class of a UTF-16 unit. */
export const classOf = (code: number): number => classes[code] || (classes[code] = classify(code));

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return ALONE;
  const character = String.fromCharCode(code);
  if (SPACES.test(character)) return SPACE;
  if (UNSPACED.test(character)) return ALONE;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (LETTERS.test(character)) return LETTER;
  if (QUOTES.test(character)) return QUOTE;
  return DASHES.test(character) ? DASH : SIGN;
}

/** 128 kB, filled as characters are met: 0xffff, which is no character, is not known yet. */
const folds = new Uint16Array(0x1_0000).fill(0xffff);

/** A letter or digit in lower case; 0 for anything else, so that white space, quotation marks, hyphens and other signs do not count where places are looked for. */
export function foldedLetter(code: number): number {
  const known = folds[code]!;
  return known === 0xffff ? (folds[code] = fold(code)) : known;
}

function fold(code: number): number {
  if (![LETTER, DIGIT, ALONE].includes(classOf(code)) || code === 0xad) return 0;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

/** The same, but signs count as well: full stops, commas, brackets. */
export const foldedSign = (code: number): number => foldedLetter(code) || (classOf(code) === SIGN ? code : 0);

/** Whether two stretches have the same letters and digits in the same order: they cannot be the same words otherwise, whatever stands between. */
export function haveSameLetters(one: string, other: string): boolean {
  const [a, b] = [one.normalize('NFC'), other.normalize('NFC')];
  let [i, j] = [0, 0];
  for (;;) {
    while (i < a.length && foldedLetter(a.charCodeAt(i)) === 0) i += 1;
    while (j < b.length && foldedLetter(b.charCodeAt(j)) === 0) j += 1;
    if (i === a.length || j === b.length) return i === a.length && j === b.length;
    if (foldedLetter(a.charCodeAt(i++)) !== foldedLetter(b.charCodeAt(j++))) return false;
  }
}
