import type { Passage } from '../source-text';
import { isWhole } from '../whole-words';
import { align, knownKeys, numberKeys, type Numbering } from './align';
import { scoreOf } from './near-place';
import { keysOf, type Pattern, weightsOf } from './pattern';
import type { Place } from './place';
import { countPlaces, firstPlace, SEEDED_PAIR, seedsOf, type SeedIndex, type Seeds } from './seed-index';
import { agreement, contextOf, cutOf, homeOf, isParagraph, type Sought } from './sought';
import { tokenise, type Token } from './tokenise';

/** Of words that stand in more places than this, the nearest to where they were are looked at: nobody tells a hundred apart. */
const MOST_PLACES = 64;
/** So many of them are compared with all of the context: a few more than are shown. */
const MOST_MEASURED = 12;

/**
 * Where a string stands in the text, in order; where that is often, some of the places nearest to `near`. `seeds` are the string's own; of two that follow
 * each other one is in the index wherever it stands.
 */
export function occurrences(text: string, words: string, near: number, seeds: Seeds, index: () => SeedIndex): number[] {
  return seeds.length >= SEEDED_PAIR ? bySeeds(text, words, near, seeds, index()) : bySearch(text, words, near);
}

/** Too short for seeds: plain search, first from a little before `near`, then from the start. */
function bySearch(text: string, words: string, near: number): number[] {
  const found = new Set<number>();
  for (const from of [Math.max(0, near - 2_000), 0]) {
    let at = text.indexOf(words, from);
    for (let count = 0; at !== -1 && count < MOST_PLACES; count += 1) {
      found.add(at);
      at = text.indexOf(words, at + 1);
    }
    if (at === -1 && from === 0) break;
  }
  return [...found].sort((a, b) => a - b);
}

/** The rarest pair of seeds names all places. */
function bySeeds(text: string, words: string, near: number, { hashes, offsets, length }: Seeds, index: SeedIndex): number[] {
  let best = 0;
  let fewest = Number.POSITIVE_INFINITY;
  let before = countPlaces(index, hashes[0]!, Number.POSITIVE_INFINITY);
  for (let at = 1; at < length && fewest > 0; at += 1) {
    const here = countPlaces(index, hashes[at]!, Number.POSITIVE_INFINITY);
    if (before + here < fewest) {
      fewest = before + here;
      best = at - 1;
    }
    before = here;
  }
  const found = new Set<number>();
  for (const at of [best, best + 1]) {
    const first = firstPlace(index, hashes[at]!, near + offsets[at]!, MOST_PLACES);
    const end = first + countPlaces(index, hashes[at]!, MOST_PLACES);
    for (let place = first; place < end; place += 1) {
      const start = index.places[place]! - offsets[at]!;
      if (start >= 0 && !found.has(start) && text.startsWith(words, start)) found.add(start);
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** Whether the words may be taken at an offset: whole words and graphemes, unless they were cut from the beginning. */
export const isPlace = (text: string, sought: Sought, start: number): boolean =>
  isWhole(text, { start, end: start + sought.exact.length }, cutOf(sought));

const none = (): readonly never[] => [];

/** The place at an offset where the very words stand. */
export function samePlace(text: string, sought: Sought, pattern: Pattern, start: number): Place {
  const passage = { start, end: start + sought.exact.length };
  const agreeing = agreement(text, passage, sought);
  const isWholeContext = agreeing === contextOf(sought);
  const context = isWholeContext ? Math.min(1, agreeing) : contextAt(text, passage, sought, pattern);
  const score = scoreOf(sought, 1, context);
  return {
    ...passage,
    isSame: true,
    words: 1,
    context,
    agreement: agreeing,
    isParagraph: isParagraph(text, passage, sought),
    score,
    differences: none,
  };
}

/** The share of the stored context that stands beside a place, in order, near enough to be it. */
function contextAt(
  text: string,
  { start, end }: Passage,
  { prefix, suffix }: Sought,
  { tokens, first, last, text: stored }: Pattern,
): number {
  const before = tokens.slice(0, first).filter((token) => token.start > 0 || token.type !== 'word');
  const after = tokens.slice(last).filter((token) => token.end < stored.length || token.type !== 'word');
  const all = total(before) + total(after);
  const room = (length: number): number => length + (length >> 1) + 8;
  const found =
    common(before, tokenise(text, Math.max(0, start - room(prefix.length)), start)) +
    common(after, tokenise(text, end, Math.min(text.length, end + room(suffix.length))));
  return all === 0 ? 0 : found / all;
}

const total = (tokens: readonly Token[]): number => weightsOf(tokens).reduce((sum, weight) => sum + weight, 0);

function common(own: readonly Token[], theirs: readonly Token[]): number {
  const numbering: Numbering = new Map();
  const weights = weightsOf(own);
  const match = align(numberKeys(keysOf(own), numbering), knownKeys(keysOf(theirs), numbering), weights);
  return weights.reduce((sum, weight, at) => (match[at]! >= 0 ? sum + weight : sum), 0);
}

/** The places of the very words: those with most of the context right beside them, for a place of which only the farther context is left is found by its seeds. */
export function samePlaces(text: string, sought: Sought, pattern: Pattern, index: () => SeedIndex): Place[] {
  const { exact } = sought;
  const home = homeOf(sought);
  return occurrences(text, exact, home, seedsOf(exact), index)
    .filter((start) => isPlace(text, sought, start))
    .map((start) => ({ start, agreement: agreement(text, { start, end: start + exact.length }, sought) }))
    .sort((a, b) => b.agreement - a.agreement || Math.abs(a.start - home) - Math.abs(b.start - home))
    .slice(0, MOST_MEASURED)
    .map(({ start }) => samePlace(text, sought, pattern, start));
}
