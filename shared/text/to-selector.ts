import { graphemeCeiling, graphemeFloor } from './grapheme';
import type { Selector } from './selector';
import type { Passage } from './source-text';
import { isWhole, splitsWord } from './whole-words';

/** Characters of context kept on each side (Hypothesis keeps as many), in UTF-16 units, fewer where that would split a grapheme. */
export const CONTEXT = 32;

/** This much agreeing context (UTF-16 units, both sides together) makes a place believable by itself; so does being the old place. */
const ENOUGH_CONTEXT = 12;
/** Words as long as this are believed wherever they stand alone, without any context. */
const ENOUGH_WORDS = 40;
/** No person chooses among more candidates than this. */
const MAX_CANDIDATES = 50;

/** How a passage stands in a text. `ambiguous` names one place or more, none of them certain: a person decides. */
export type Found =
  | { readonly state: 'exact'; readonly passage: Passage }
  | { readonly state: 'moved'; readonly passage: Passage }
  | { readonly state: 'changed'; readonly passage: Passage }
  | { readonly state: 'ambiguous'; readonly passages: readonly Passage[] }
  | { readonly state: 'missing' };

/** What finds a passage again: its words, their place and up to 32 characters on each side. The passage must be one of the text. */
export function toSelector(text: string, { start, end }: Passage): Selector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(graphemeCeiling(text, Math.max(0, start - CONTEXT)), start),
    suffix: text.slice(end, graphemeFloor(text, Math.min(text.length, end + CONTEXT))),
    start,
    end,
  };
}

/**
 * Finds a passage again by its very words. At its old place among its old neighbours: exact. Elsewhere, where the context clearly
 * singles out one place: moved. Several, or one that nothing vouches for: ambiguous. A place inside a word or a number is none.
 */
export function fromSelector(text: string, selector: Selector): Found {
  const home = { start: selector.start, end: selector.end };
  if (agreement(text, home, selector) === contextOf(selector) && hasWords(text, home, selector)) return { state: 'exact', passage: home };
  const places = placesOf(text, selector);
  if (places.length === 0) return { state: 'missing' };
  const [best, second] = places;
  if (!isCertain(best!, second, selector)) return { state: 'ambiguous', passages: places.slice(0, MAX_CANDIDATES).map(toPassage) };
  return { state: best!.start === home.start ? 'exact' : 'moved', passage: toPassage(best!) };
}

interface Place extends Passage {
  readonly agreement: number;
  /** What speaks for the place: its context, and being where the passage was. */
  readonly weight: number;
}

const toPassage = ({ start, end }: Passage): Passage => ({ start, end });

const contextOf = ({ prefix, suffix }: Selector): number => prefix.length + suffix.length;

const hasWords = (text: string, { start, end }: Passage, { exact }: Selector): boolean => text.slice(start, end) === exact;

/** Every whole-word place of the selector's words, best context first, then in the order of the text. */
function placesOf(text: string, selector: Selector): Place[] {
  const { exact, prefix, suffix } = selector;
  const was = { atStart: splitsWord(prefix, exact), atEnd: splitsWord(exact, suffix) };
  const places: Place[] = [];
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    const place = { start, end: start + exact.length };
    if (!isWhole(text, place, was)) continue;
    const context = agreement(text, place, selector);
    places.push({ ...place, agreement: context, weight: context + (start === selector.start ? ENOUGH_CONTEXT : 0) });
  }
  return places.sort((a, b) => b.weight - a.weight || a.start - b.start);
}

/** How many characters next to a place agree with the stored context, counted outwards from both ends until they first differ. */
function agreement(text: string, { start, end }: Passage, { prefix, suffix }: Selector): number {
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before += 1;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after += 1;
  return before + after;
}

/** A place is certain where its context is whole, or is enough and twice as good as any other place's, or its words are long and alone. */
function isCertain(best: Place, second: Place | undefined, selector: Selector): boolean {
  const rival = second?.weight ?? 0;
  if (best.agreement === contextOf(selector)) return second === undefined || best.agreement > second.agreement;
  if (best.weight >= ENOUGH_CONTEXT) return best.weight >= 2 * rival;
  return second === undefined && selector.exact.length >= ENOUGH_WORDS;
}
