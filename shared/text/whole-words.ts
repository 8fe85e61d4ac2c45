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

/** Whether a place holds whole graphemes and whole words; `atStart`, `atEnd` say which ends were inside a word from the beginning. */
export function isWhole(text: string, place: Passage, was: { readonly atStart: boolean; readonly atEnd: boolean }): boolean {
  if (!isWholeEnd(text, place.start, was.atStart) || !isWholeEnd(text, place.end, was.atEnd)) return false;
  return isGraphemeBoundary(text, place.start) && isGraphemeBoundary(text, place.end);
}

const isWholeEnd = (text: string, offset: number, was: boolean): boolean =>
  was || !splitsWord(text.slice(Math.max(0, offset - 4), offset), text.slice(offset, offset + 4));
