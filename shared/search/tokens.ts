import { digitOf, fold } from '../text/fold';

/**
 * A word of a text as the index knows it. `start` and `end` are UTF-16 offsets of the text; `place` counts the words from 0, so that
 * a phrase is words at consecutive places.
 *
 * - Words are runs of letters, marks and digits; everything else parts them. "don't", "co-operate" and "l'homme" are two words each:
 *   what is typed with such a sign inside is looked for as a phrase, so it is found as typed.
 * - Letters with full stops between them are one word: "U.S." is "us".
 * - Digits part from letters that follow them: "300bn" is "300", "bn"; "G7" stays whole.
 * - Numbers are found however their thousands are set: "1,000", "1.000" and "1000" are one word. "80.7" and "80,7" are one word too.
 * - Han, kana, hangul, Thai, Lao, Khmer and Burmese are indexed by pairs of letters, since no space parts their words: 東京都 is 東京,
 *   京都, 都. The last letter stands alone, so that a single letter is found as the beginning of a pair. No dictionary is used:
 *   the result is the same wherever it runs.
 */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly place: number;
  /** A pair of letters of a script without spaces, or the last single one. */
  readonly paired: boolean;
}

const Class = { Other: 0, Letter: 1, Mark: 2, Digit: 3, Paired: 4, Invisible: 5 } as const;
type Class = (typeof Class)[keyof typeof Class];

const pairedPattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3099\u309a\u30fc\uff70\uff9e\uff9f]/u;
const letterPattern = /[\p{L}\p{Nl}]/u;
const markPattern = /\p{M}/u;
const invisiblePattern = /[\u00ad\u200b-\u200f\u2060\ufeff]/;

function classify(code: number): Class {
  if (digitOf(code) !== null) return Class.Digit;
  const letter = String.fromCodePoint(code);
  if (invisiblePattern.test(letter)) return Class.Invisible;
  if (pairedPattern.test(letter)) return /[\p{L}\p{M}\p{Nl}]/u.test(letter) ? Class.Paired : Class.Other;
  if (letterPattern.test(letter)) return Class.Letter;
  return markPattern.test(letter) ? Class.Mark : Class.Other;
}

const NOT_YET = 255;
/** The class of each UTF-16 unit, worked out when it is first met. Surrogates are looked at in pairs. */
const classes = new Uint8Array(0x10000).fill(NOT_YET);

function classAt(text: string, at: number): Class {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdbff) return classify(text.codePointAt(at)!);
  const found = classes[unit]!;
  if (found !== NOT_YET) return found as Class;
  const kind = classify(unit);
  classes[unit] = kind;
  return kind;
}

const widthAt = (text: string, at: number): number => (text.codePointAt(at)! > 0xffff ? 2 : 1);

/** Takes one word of a text; `false` means that no more are wanted. */
export type TakeToken = (word: string, start: number, end: number, place: number, paired: boolean) => unknown;

/** Calls `take` for each word of a text, in order, until it gives `false`. */
export function eachToken(text: string, take: TakeToken): void {
  let place = 0;
  let at = 0;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === Class.Letter) {
      const end = endOfInitials(text, at) ?? endOfWord(text, at);
      const word = fold(text.slice(at, end).replaceAll('.', ''));
      if (word !== '' && take(word, at, end, place++, false) === false) return;
      at = end;
    } else if (kind === Class.Digit) {
      const end = endOfNumber(text, at);
      if (take(numberWord(text.slice(at, end)), at, end, place++, false) === false) return;
      at = end;
    } else if (kind === Class.Paired) {
      const letters = pairedRun(text, at);
      for (let index = 0; index < letters.length; index += 1) {
        const { letter, start, end } = letters[index]!;
        const next = letters[index + 1];
        if (take(next ? letter + next.letter : letter, start, next ? next.end : end, place++, true) === false) return;
      }
      at = letters.at(-1)!.end;
    } else at += widthAt(text, at);
  }
}

/** The words of a text. For long texts `eachToken` spares the objects. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  eachToken(text, (word, start, end, place, paired) => tokens.push({ word, start, end, place, paired }));
  return tokens;
}

function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === Class.Other || kind === Class.Paired) break;
    at += widthAt(text, at);
  }
  return at;
}

const initials = /(?:\p{L}\.){2,}(?![\p{L}\p{N}])/uy;

/** The end of "U.S." or "e.g.", or null where none begins here. */
function endOfInitials(text: string, start: number): number | null {
  if (text[start + 1] !== '.' && text[start + 2] !== '.') return null;
  initials.lastIndex = start;
  return initials.test(text) ? initials.lastIndex : null;
}

// Digits in groups: 1,234,567.89 · 1.234.567,89 · 1'234 · 12,34,567 (India) · no-break and thin spaces. A plain space parts numbers.
const number =
  /(?:(?<!\p{Nd}[.,])\p{Nd}{1,3}(?:(?:,\p{Nd}{2,3})*,\p{Nd}{3}|(?:\.\p{Nd}{3})+|(?:['’٬\u00a0\u2009\u202f]\p{Nd}{3})+)(?![\p{Nd}])(?:[.,٫]\p{Nd}{1,2}(?![\p{Nd}.,]\p{Nd}|\p{Nd}))?|(?<!\p{Nd}[.,])\p{Nd}+(?:[.٫]\p{Nd}+|,\p{Nd}{1,2})(?![.,]?\p{Nd})|\p{Nd}+)/uy;

function endOfNumber(text: string, start: number): number {
  number.lastIndex = start;
  number.test(text);
  return Math.max(number.lastIndex, start + 1);
}

/** A number's digits with "." for the decimal sign, thousands run together. */
function numberWord(written: string): string {
  const decimal = decimalSign(written);
  let word = '';
  for (let at = 0; at < written.length; at += 1) {
    const digit = digitOf(written.charCodeAt(at));
    if (digit !== null) word += digit;
    else if (at === decimal) word += '.';
  }
  return word;
}

/** Where the decimal sign stands; -1 where none does. One sign before three digits, or one of several alike, sets thousands. */
function decimalSign(written: string): number {
  const last = Math.max(written.lastIndexOf('.'), written.lastIndexOf(','), written.lastIndexOf('٫'));
  if (last === -1 || written[last] === '٫') return last;
  const isAlone = written.search(/[^\p{Nd}]/u) === last;
  const whole = isAlone ? last : 0;
  if (!isAlone && written.indexOf(written[last]!) !== last) return -1;
  return written.length - last - 1 === 3 && whole <= 3 ? -1 : last;
}

/** What joins the letter before it: voiced marks of kana, and the vowels and last consonants of hangul, and a vowel of Burmese, that were taken apart. */
const joining = /[\uff9e\uff9f\u3099\u309a\u1160-\u11ff\u102e]/;

interface Letter {
  readonly letter: string;
  readonly start: number;
  readonly end: number;
}

/** A run of a script without spaces, letter by letter; half-width kana and their voiced marks are put together. */
function pairedRun(text: string, from: number): Letter[] {
  const letters: Letter[] = [];
  let at = from;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind !== Class.Paired && kind !== Class.Invisible) break;
    const end = at + widthAt(text, at);
    const last = letters.at(-1);
    if (kind === Class.Invisible) {
      if (last) letters[letters.length - 1] = { ...last, end };
    } else if (last && joining.test(text[at]!)) {
      letters[letters.length - 1] = { letter: (last.letter + text[at]!).normalize('NFKC'), start: last.start, end };
    } else letters.push({ letter: fold(text.slice(at, end)), start: at, end });
    at = end;
  }
  return letters;
}
