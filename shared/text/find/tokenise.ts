import type { Passage } from '../source-text';
import { ALONE, classOf, DASH, DIGIT, LETTER, QUOTE, SPACE } from './characters';

export type TokenType = 'word' | 'number' | 'quote' | 'dash' | 'sign';

/** A word, a number with its sign and separators, or one other character; white space is between tokens. */
export interface Token extends Passage {
  readonly type: TokenType;
  /** Equal where two tokens differ in letter case, apostrophe, soft hyphen, or in the style of a quotation mark or dash only. */
  readonly key: string;
}

const APOSTROPHE = /['’]/;
/** What may stand inside a number: 1,300 · 80.7 · 1'000 · 10:30 · the Arabic separators. */
const SEPARATOR = /[.,'’:٫٬]/;
const SIGNS = /[-−–]/;

/** The tokens of a part of a text, with their offsets in the whole text. A part that begins inside a word begins with the rest of it. */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  for (let at = from; at < to;) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === SPACE) at += 1;
    else {
      const [type, end] = tokenAt(text, at, to, kind, from);
      tokens.push({ start: at, end, type, key: keyOf(text.slice(at, end), type) });
      at = end;
    }
  }
  return tokens;
}

function tokenAt(text: string, at: number, to: number, kind: number, from: number): [TokenType, number] {
  if (kind === LETTER) return ['word', wordEnd(text, at, to)];
  if (kind === DIGIT) return ['number', numberEnd(text, at, to)];
  if (kind === ALONE) return ['word', aloneEnd(text, at, to)];
  if (kind === QUOTE) return ['quote', at + 1];
  if (kind !== DASH) return ['sign', at + 1];
  return isSign(text, at, to, from) ? ['number', numberEnd(text, at + 1, to)] : ['dash', at + 1];
}

/** A dash right before a digit and behind no word or number is a minus: part of the number. */
function isSign(text: string, at: number, to: number, from: number): boolean {
  if (at + 1 >= to || classOf(text.charCodeAt(at + 1)) !== DIGIT || !SIGNS.test(text.charAt(at))) return false;
  return at === from || ![LETTER, DIGIT, ALONE].includes(classOf(text.charCodeAt(at - 1)));
}

/** Letters, with apostrophes between them. */
function wordEnd(text: string, start: number, to: number): number {
  let end = start + 1;
  for (; end < to; end += 1) {
    if (classOf(text.charCodeAt(end)) === LETTER) continue;
    if (!APOSTROPHE.test(text.charAt(end)) || end + 1 >= to || classOf(text.charCodeAt(end + 1)) !== LETTER) break;
  }
  return end;
}

function numberEnd(text: string, start: number, to: number): number {
  let end = start + 1;
  for (; end < to; end += 1) {
    if (classOf(text.charCodeAt(end)) === DIGIT) continue;
    if (!SEPARATOR.test(text.charAt(end)) || end + 1 >= to || classOf(text.charCodeAt(end + 1)) !== DIGIT) break;
  }
  return end;
}

/** One character with the marks on it. */
function aloneEnd(text: string, start: number, to: number): number {
  let end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  while (end < to && /\p{M}/u.test(text.charAt(end))) end += 1;
  return Math.min(end, to);
}

function keyOf(words: string, type: TokenType): string {
  if (type === 'quote') return '"';
  if (type === 'dash') return '-';
  if (type === 'number') return words.replace(/^[−–]/, '-').replace(/’/g, "'");
  const plain = words.toLowerCase();
  // Canonically equivalent spellings are the same text (UAX #15): é may be one character or two.
  return /^[\x20-\x7e]*$/.test(plain)
    ? plain
    : plain
        .replace(/’/g, "'")
        .replace(/\u00ad/g, '')
        .normalize('NFC');
}
