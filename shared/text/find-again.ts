import { decide, isChangedPassage, isVouched } from './find/decide';
import { nearPlace } from './find/near-place';
import { type Pattern, toPattern } from './find/pattern';
import { overlap, type Place } from './find/place';
import { isPlace, occurrences, samePlace, samePlaces } from './find/same-places';
import { buildSeedIndex, type SeedIndex } from './find/seed-index';
import { contextOf, homeOf, type Sought } from './find/sought';
import { regionsOf } from './find/vote';
import { isGraphemeBoundary } from './grapheme';
import type { Found } from './found';

export type { Candidate, Difference, DifferenceKind, Found } from './found';

/** A text prepared for finding passages in it again. */
export interface TextIndex {
  readonly text: string;
  /** The index of its seeds, made when it is first asked for: 30 ms and 5 MB for a million characters. */
  readonly seeds: () => SeedIndex;
}

/** Prepares a text: what is costly is done once, and only where a passage is not at its old place. */
export function indexText(text: string): TextIndex {
  let seeds: SeedIndex | undefined;
  return { text, seeds: () => (seeds ??= buildSeedIndex(text)) };
}

/** As far as `isWhole` looks to tell whether a word is cut, on each side of a place, in UTF-16 units. */
const WORD_REACH = 4;

/** Whether the words stand at their old place between their old neighbours: what every annotation is asked when its text is opened. */
export function isAsItWas({ text }: TextIndex, sought: Sought): boolean {
  const { exact, prefix, suffix, start } = sought;
  if (start === undefined || start < prefix.length || !text.startsWith(exact, start)) return false;
  const end = start + exact.length;
  if (!text.startsWith(prefix, start - prefix.length) || !text.startsWith(suffix, end)) return false;
  // Where the neighbours agree as far as that, words are cut here just as they were; only graphemes can reach further.
  const isSettled = prefix.length >= WORD_REACH && suffix.length >= WORD_REACH;
  return isSettled ? isGraphemeBoundary(text, start) && isGraphemeBoundary(text, end) : isPlace(text, sought, start);
}

/**
 * Finds a passage again by its words, their place and their context. In turn: the words at their old place between their old neighbours; the words with
 * their whole context elsewhere; else all places of the words, and all regions that share enough seeds with them (find/vote.ts), lined up token by
 * token (find/near-place.ts) and judged (find/decide.ts). Words that differ in anything but white space, quotation marks, hyphens and letter case are
 * never exact or moved, and of two equally good places none is taken. `start` may be left out where it is not known.
 */
export function findAgain(index: TextIndex, sought: Sought): Found {
  if (isAsItWas(index, sought)) return exactly(sought);
  const { text } = index;
  const pattern = toPattern(sought);
  const whole = wholePlaces(index, sought, pattern);
  if (whole.length > 0 && isVouched(sought, whole[0]!)) return decide(sought, whole);
  const home = homePlace(text, sought, pattern);
  if (home && isVouched(sought, home)) return exactly(sought);
  const same = samePlaces(text, sought, pattern, index.seeds);
  return decide(sought, distinct([...same, ...nearPlaces(index, sought, pattern)]));
}

const exactly = ({ exact, start = 0 }: Sought): Found => ({
  state: 'exact',
  passage: { start, end: start + exact.length },
  differences: [],
});

/** The old place, where the words still stand there. */
function homePlace(text: string, sought: Sought, pattern: Pattern): Place | null {
  const { exact, start } = sought;
  return start !== undefined && text.startsWith(exact, start) && isPlace(text, sought, start)
    ? samePlace(text, sought, pattern, start)
    : null;
}

/** The places of the words between all of their stored context. */
function wholePlaces({ text, seeds }: TextIndex, sought: Sought, pattern: Pattern): Place[] {
  if (contextOf(sought) === 0) return [];
  return occurrences(text, pattern.text, homeOf(sought) - sought.prefix.length, pattern.seeds, seeds)
    .map((start) => start + sought.prefix.length)
    .filter((start) => isPlace(text, sought, start))
    .map((start) => samePlace(text, sought, pattern, start));
}

/** Regions with less than this share of the most votes are not the passage where one with more is; where none is, few of them are worth showing. */
const FEW_VOTES = 0.4;
const FEW_REGIONS = 3;

function nearPlaces({ text, seeds }: TextIndex, sought: Sought, pattern: Pattern): Place[] {
  if (pattern.first >= pattern.last) return [];
  const regions = regionsOf(
    seeds(),
    { length: pattern.text.length, seeds: pattern.seeds },
    homeOf(sought) - sought.prefix.length,
    text.length,
  );
  const places: Place[] = [];
  for (const [rank, region] of regions.entries()) {
    const isLikely = (place: Place): boolean => place.isSame || isChangedPassage(sought, place);
    if (region.votes < FEW_VOTES * regions[0]!.votes && (rank >= FEW_REGIONS || places.some(isLikely))) break;
    const place = nearPlace(text, sought, pattern, region);
    if (place) places.push(place);
  }
  return places;
}

/** Of places that overlap, the one that is more like the passage. */
function distinct(places: readonly Place[]): Place[] {
  const kept: Place[] = [];
  const better = (a: Place, b: Place): number => Number(b.isSame) - Number(a.isSame) || b.score - a.score;
  for (const place of [...places].sort(better)) if (!kept.some((other) => overlap(place, other))) kept.push(place);
  return kept;
}
