/** Shingles of so many letters and digits: long enough that two sentences about the same thing share few of them. */
const SHINGLE = 5;
/** The part of the shorter passage's shingles that must stand in the longer one. */
const SHARED = 0.8;
/** Passages below this weight (a letter 1, an ideograph or a syllable sign 2.5) are alike by chance: "¥300 billion" is nobody's wire text. */
const LEAST = 40;

/** What is compared of a passage; null of one that is too short to tell. */
export type Wire = ReadonlySet<string> | null;

/** Prepares a passage for `isSameWire`: its shingles, whatever its spaces, capitals, quotation marks and other signs. */
export function wireOf(words: string): Wire {
  const letters: string[] =
    words
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]/gu) ?? [];
  if (weightOf(letters) < LEAST) return null;
  const shingles = new Set<string>();
  for (let at = 0; at + SHINGLE <= letters.length; at += 1) shingles.add(letters.slice(at, at + SHINGLE).join(''));
  return shingles;
}

/** Whether two passages are the same text, as newspapers print it from one agency: nearly all of the shorter one stands in the longer one. */
export function isSameWire(a: Wire, b: Wire): boolean {
  if (!a || !b) return false;
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
  const wanted = fewer.size * SHARED;
  let shared = 0;
  let left = fewer.size;
  for (const shingle of fewer) {
    if (more.has(shingle)) shared += 1;
    left -= 1;
    if (shared + left < wanted) return false;
  }
  return true;
}

const heavy = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const weightOf = (letters: readonly string[]): number => letters.reduce((sum, letter) => sum + (heavy.test(letter) ? 2.5 : 1), 0);
