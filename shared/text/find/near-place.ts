import type { Difference } from '../found';
import type { Passage } from '../source-text';
import { type Cut, isWhole, splitsWord } from '../whole-words';
import { align, knownKeys } from './align';
import { classOf, haveSameLetters, SPACE } from './characters';
import { areHarmless, differencesOf } from './differences';
import { keysOf, type Pattern, weightsOf } from './pattern';
import type { Place } from './place';
import { agreement, contextOf, cutOf, isParagraph, type Sought } from './sought';
import { tokenise, type Token } from './tokenise';

/** A window is widened to white space, but not further than this. */
const REACH = 60;
/** Where other words stand for the passage, they may be so many times as long, and so many units more. */
const LONGER = 2;
const ADDED = 40;

/** Of a longer passage than this (in tokens), of which less than this share is left, all is another thing: nobody is helped by a list of differences. */
const MOST_OTHER = 8;
const ALIKE = 0.3;

/** The pattern lined up with a window of the text: for each of its tokens the index of its equal in the window, or -1. */
interface Lined {
  readonly pattern: Pattern;
  readonly window: readonly Token[];
  readonly match: Int32Array;
}

/** Compares a pattern with a region of the text, token by token: the place in it that is the passage, or null where only its context stands there. */
export function nearPlace(text: string, sought: Sought, pattern: Pattern, region: Passage): Place | null {
  const window = tokenise(text, outwards(text, region.start, -1), outwards(text, region.end, 1));
  const lined = { pattern, window, match: align(pattern.numbers, knownKeys(keysOf(window), pattern.numbering), pattern.weights) };
  const found = tokensOf(lined);
  if (!found) return null;
  const range = wholeWords(text, window, found, cutOf(sought));
  return measured(text, sought, lined, range, passageOf(lined, range));
}

function outwards(text: string, offset: number, step: 1 | -1): number {
  const limit = Math.max(0, Math.min(text.length, offset + step * REACH));
  let at = offset;
  while (at !== limit && classOf(text.charCodeAt(step > 0 ? at : at - 1)) !== SPACE) at += step;
  return at;
}

type Tokens = readonly [from: number, to: number];

/** The tokens of the window that stand for the passage. */
function tokensOf({ pattern, window, match }: Lined): Tokens | null {
  const { first, last, tokens } = pattern;
  const before = lastMatched(match, 0, first);
  const after = firstMatched(match, last, tokens.length);
  const one = firstMatched(match, first, last);
  if (one < 0) return replaced(match, before, after, first, last);
  const end = lastMatched(match, first, last);
  const from = edge(match[one]! - (before < 0 ? -1 : match[before]!) - 1, one - first, before < 0 ? null : first - 1 - before);
  const to = edge((after < 0 ? window.length : match[after]!) - match[end]! - 1, last - 1 - end, after < 0 ? null : after - last);
  return [match[one]! - from, match[end]! + 1 + to];
}

/** Some words are several tokens ("21st", "non-nuclear"): the range is widened to whole ones. */
function wholeWords(text: string, window: readonly Token[], [from, to]: Tokens, cut: Cut): Tokens {
  const splits = (at: number): boolean => {
    const [left, right] = [window[at - 1], window[at]];
    return (
      left !== undefined &&
      right !== undefined &&
      left.end === right.start &&
      splitsWord(text.slice(Math.max(0, left.end - 4), left.end), text.slice(left.end, left.end + 4))
    );
  };
  let [first, last] = [from, to];
  while (cut.before === '' && first > 0 && splits(first)) first -= 1;
  while (cut.after === '' && last < window.length && splits(last)) last += 1;
  return [first, last];
}

/**
 * How many of the `gap` tokens between the matched context and the matched words belong to the passage, which has `own` tokens of its own
 * unmatched there; of the context's, `other` are unmatched, or all of them (null). Where the context reaches up to the words, the whole gap is the passage's, unless
 * it is far too long.
 */
function edge(gap: number, own: number, other: number | null): number {
  if (own === 0) return 0;
  return other === 0 && gap <= 2 * own + 4 ? gap : Math.min(gap, own);
}

/** No word of the passage is left: what stands between its contexts, if both are there right next to it. */
function replaced(match: Int32Array, before: number, after: number, first: number, last: number): Tokens | null {
  if (before < 0 || after < 0) return null;
  const from = match[before]! + 1 + (first - 1 - before);
  const to = match[after]! - (after - last);
  return from < to ? [from, to] : null;
}

function firstMatched(match: Int32Array, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (match[at]! >= 0) return at;
  return -1;
}

function lastMatched(match: Int32Array, from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) if (match[at]! >= 0) return at;
  return -1;
}

/** The passage's range in the text. Where it began or ended inside a word that is still the same, so it does now. */
function passageOf({ pattern, window, match }: Lined, [from, to]: Tokens): Passage {
  const [one, other] = [pattern.tokens[pattern.first]!, pattern.tokens[pattern.last - 1]!];
  const [first, last] = [window[from]!, window[to - 1]!];
  const inside = (token: Token, now: Token, offset: number): number | null =>
    token.end - token.start === now.end - now.start ? now.start + offset - token.start : null;
  const start = one.start < pattern.start && match[pattern.first] === from ? inside(one, first, pattern.start) : null;
  const end = other.end > pattern.end && match[pattern.last - 1] === to - 1 ? inside(other, last, pattern.end) : null;
  return { start: start ?? first.start, end: end ?? last.end };
}

/** Measures how much of the pattern stands at a place. Null where the place is no passage of whole words, or far too long. */
function measured(text: string, sought: Sought, { pattern, window, match }: Lined, [from, to]: Tokens, passage: Passage): Place | null {
  if (
    passage.start >= passage.end ||
    passage.end - passage.start > LONGER * sought.exact.length + ADDED ||
    !isWhole(text, passage, cutOf(sought))
  )
    return null;
  const own = pattern.tokens.slice(pattern.first, pattern.last);
  const theirs = window.slice(from, to);
  const inside = Int32Array.from(match.subarray(pattern.first, pattern.last), (at) => (at >= from && at < to ? at - from : -1));
  const alike = dice(own, theirs, inside);
  const was = { text: pattern.text, tokens: own, start: pattern.start, end: pattern.end };
  let told: readonly Difference[] | undefined;
  const now = text.slice(passage.start, passage.end);
  const isOther = own.length > MOST_OTHER && alike < ALIKE;
  const differences = (): readonly Difference[] =>
    (told ??= isOther
      ? [{ kind: 'words', was: sought.exact, is: now, ...passage }]
      : differencesOf(was, { text, tokens: theirs, ...passage }, inside).map((difference) => within(text, passage, difference)));
  const isSame = haveSameLetters(sought.exact, now) && areHarmless(differences());
  const words = isSame ? 1 : alike;
  const context = contextShare(pattern, match, from, to);
  const score = scoreOf(sought, words, context);
  const beside = { agreement: agreement(text, passage, sought), isParagraph: isParagraph(text, passage, sought) };
  return { ...passage, differences, isSame, words, context, score, ...beside };
}

/** A difference as far as it lies in the passage: a token may reach over its end, where the passage ends inside one. */
function within(text: string, passage: Passage, difference: Difference): Difference {
  if (difference.start >= passage.start && difference.end <= passage.end) return difference;
  const start = Math.min(passage.end, Math.max(difference.start, passage.start));
  const end = Math.max(start, Math.min(difference.end, passage.end));
  return { ...difference, start, end, is: text.slice(start, end) };
}

/** The score of a place: how much of all stored characters, the words and their context, stands there. Long words count by themselves, short ones by their context. */
export function scoreOf(sought: Sought, words: number, context: number): number {
  const around = contextOf(sought);
  return (words * sought.exact.length + context * around) / (sought.exact.length + around);
}

function dice(own: readonly Token[], theirs: readonly Token[], match: Int32Array): number {
  const sum = (weights: readonly number[]): number => weights.reduce((total, weight) => total + weight, 0);
  const weights = weightsOf(own);
  const common = sum(weights.filter((_, at) => match[at]! >= 0));
  return (2 * common) / Math.max(1, sum(weights) + sum(weightsOf(theirs)));
}

/** The share of the context that was found on its own side. A word cut off at the outer end of the stored context tells nothing. */
function contextShare({ tokens, first, last, weights, text }: Pattern, match: Int32Array, from: number, to: number): number {
  let [found, all] = [0, 0];
  tokens.forEach((token, at) => {
    if (at >= first && at < last) return;
    const isCut = token.type === 'word' && (token.start === 0 || token.end === text.length);
    const isFound = match[at]! >= 0 && (at < first ? match[at]! < from : match[at]! >= to);
    if (isCut && !isFound) return;
    all += weights[at]!;
    if (isFound) found += weights[at]!;
  });
  return all === 0 ? 0 : found / all;
}
