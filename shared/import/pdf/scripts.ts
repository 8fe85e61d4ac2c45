/** Chinese and Japanese characters, and the marks set among them: written without spaces. */
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LETTER = /\p{L}/u;

/** Whether two characters, one after the other, stand together without a space because their script has none. */
export const areSpaceless = (before: string, after: string): boolean => SPACELESS.test(before) && SPACELESS.test(after);

/** Whether most letters are Hebrew's, Arabic's or those of another script written from right to left. */
export function isRightToLeft(pieces: readonly string[]): boolean {
  if (!pieces.some((words) => RIGHT_TO_LEFT.test(words))) return false;
  const letters = [...pieces.join('')].filter((char) => LETTER.test(char));
  return 2 * letters.filter((letter) => RIGHT_TO_LEFT.test(letter)).length > letters.length;
}

/** The last and the first character (code point) of some words; empty where there is none. */
export const lastOf = (words: string): string => /.$/su.exec(words.slice(-2))?.[0] ?? '';
export const firstOf = (words: string): string => /^./su.exec(words)?.[0] ?? '';

/** The end of a line or a paragraph: as much of it as anything here looks at, so that a long one costs no more than a short. */
export const tailOf = (words: string): string => words.slice(-100);
