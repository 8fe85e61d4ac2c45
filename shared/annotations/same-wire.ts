/** Shingles of so many letters and digits: long enough that two sentences about the same thing share few of them. */
const SHINGLE = 5;
/** The part of the shorter passage's shingles that must stand in the longer one. */
const SHARED = 0.8;
/** Passages below this weight (a letter 1, an ideograph or a syllable sign 2.5) are alike by chance: "¥300 billion" is nobody's wire text. */
const LEAST = 40;

/**
 * Whether two passages are the same text, as newspapers print it from one agency: nearly all of the shorter one stands in the longer one,
 * whatever the spaces, capitals, quotation marks and other signs. Short passages never are.
 */
export function isSameWire(a: string, b: string): boolean {
  const [first, second] = [lettersOf(a), lettersOf(b)];
  if (Math.min(weightOf(first), weightOf(second)) < LEAST) return false;
  const [fewer, more] = [shinglesOf(first), shinglesOf(second)].sort((one, other) => one.size - other.size) as [Set<string>, Set<string>];
  let shared = 0;
  for (const shingle of fewer) if (more.has(shingle)) shared += 1;
  return shared >= fewer.size * SHARED;
}

const lettersOf = (words: string): string[] =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]/gu) ?? [];

const weightOf = (letters: readonly string[]): number =>
  letters.reduce(
    (sum, letter) => sum + (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(letter) ? 2.5 : 1),
    0,
  );

function shinglesOf(letters: readonly string[]): Set<string> {
  const shingles = new Set<string>();
  for (let at = 0; at + SHINGLE <= letters.length; at += 1) shingles.add(letters.slice(at, at + SHINGLE).join(''));
  return shingles;
}
