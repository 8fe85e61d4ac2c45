import { isGraphemeBoundary } from './grapheme';
import type { Passage } from './source-text';

/** Letters, marks and digits of scripts that put spaces between words; in the others any grapheme may begin a passage. */
const WORD = /[\p{L}\p{M}\p{N}]/u;
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}ー々]/u;
/** Signs that join two parts of one word or number: don't, non-nuclear, 80.7, 1,300. */
const JOINER = /['’.,\-‐‑−_]/u;

const isWordCharacter = (character: string): boolean => WORD.test(character) && !UNSPACED.test(character);

const lastCharacter = (text: string): string => Array.from(text.slice(-2)).at(-1) ?? '';
const firstCharacter = (text: string): string => Array.from(text.slice(0, 2))[0] ?? '';

/** Whether the border between two stretches of text runs through a word or a number ("non|-nuclear", "1,|300", "80|.7", "mach|ines"). */
export function splitsWord(before: string, after: string): boolean {
  const left = lastCharacter(before);
  const right = firstCharacter(after);
  if (isWordCharacter(left) && isWordCharacter(right)) return true;
  if (JOINER.test(left) && isWordCharacter(right)) return isWordCharacter(lastCharacter(before.slice(0, -1))) || isMinus(left, right);
  if (isWordCharacter(left) && JOINER.test(right)) return isWordCharacter(firstCharacter(after.slice(1)));
  return false;
}

const isMinus = (sign: string, digit: string): boolean => /[-−]/.test(sign) && /\p{Nd}/u.test(digit);

/** What was cut off at either end of a passage: the rest of a word or number that it begins or ends in; empty where it is whole. */
export interface Cut {
  readonly before: string;
  readonly after: string;
}

const WORD_END = /(?:[\p{L}\p{M}\p{N}]|['’.,\-‐‑−_](?=[\p{L}\p{M}\p{N}]|$))+$/u;
const WORD_START = /^(?:[\p{L}\p{M}\p{N}]|['’.,\-‐‑−_](?=[\p{L}\p{M}\p{N}]))+/u;

/** What was cut off words that stand between a prefix and a suffix. */
export const cutOff = (prefix: string, words: string, suffix: string): Cut => ({
  before: splitsWord(prefix, words + suffix) ? (WORD_END.exec(prefix)?.[0] ?? '') : '',
  after: splitsWord(prefix + words, suffix) ? (WORD_START.exec(suffix)?.[0] ?? '') : '',
});

/** Whether a place holds whole graphemes, and whole words or the same parts of them as the passage did. */
export function isWhole(text: string, { start, end }: Passage, { before, after }: Cut): boolean {
  const isWholeStart = before === '' ? !splitsAt(text, start) : isSame(text.slice(Math.max(0, start - before.length), start), before);
  if (!isWholeStart || !(after === '' ? !splitsAt(text, end) : isSame(text.slice(end, end + after.length), after))) return false;
  return isGraphemeBoundary(text, start) && isGraphemeBoundary(text, end);
}

const isSame = (one: string, other: string): boolean => one === other || plain(one) === plain(other);

/** Without what setting a text anew changes: letter case, the style of apostrophes and hyphens. */
const plain = (words: string): string => words.toLowerCase().replace(/’/g, "'").replace(/[‐‑]/g, '-');

const splitsAt = (text: string, offset: number): boolean =>
  splitsWord(text.slice(Math.max(0, offset - 4), offset), text.slice(offset, offset + 4));
