import type { Token } from '../../amounts/tokens';
import type { Comparator } from '../../model/annotation';
import type { BoundReading } from './reading';

/** Comparing phrases in small letters, words parted by one blank. */
export type Phrases = ReadonlyMap<string, Comparator>;

/** Phrases by what they say, each list parted by "|". */
export function phrases(byComparator: Readonly<Partial<Record<Comparator, string>>>): Phrases {
  return new Map(
    Object.entries(byComparator).flatMap(([comparator, all]) =>
      all.split('|').map((phrase): [string, Comparator] => [phrase, comparator as Comparator]),
    ),
  );
}

/** In tokens: "in the neighbourhood of". */
const LONGEST = 5;

/** The longest phrase that ends before a token. */
export function phraseBefore(known: Phrases, tokens: readonly Token[], end: number): BoundReading | null {
  let words = '';
  let found: BoundReading | null = null;
  for (let index = end - 1; index >= Math.max(0, end - LONGEST); index--) {
    const token = tokens[index];
    if (!token) break;
    words = words && !tokens[index + 1]?.glued ? `${token.small} ${words}` : token.small + words;
    const comparator = known.get(words);
    if (comparator) found = { from: index, to: end, comparator };
  }
  return found;
}

/** The shortest phrase that begins at a token. */
export function phraseAfter(known: Phrases, tokens: readonly Token[], at: number): BoundReading | null {
  let words = '';
  for (let index = at; index < at + 3; index++) {
    const token = tokens[index];
    if (!token || (token.text === '+' && !token.glued)) return null;
    words = words && !token.glued ? `${words} ${token.small}` : words + token.small;
    const comparator = known.get(words);
    const isSum = /^(?:plus|\+)$/.test(words) && tokens[index + 1]?.kind === 'digits';
    if (comparator && !isSum) return { from: at, to: index + 1, comparator };
  }
  return null;
}
