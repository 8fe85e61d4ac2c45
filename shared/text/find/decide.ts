import type { Candidate, Found } from '../found';
import { classOf, ALONE } from './characters';
import { overlap, type Place } from './place';
import { contextOf, homeOf, type Sought } from './sought';

/**
 * So many units in one piece, the words and the context right beside them, are believed wherever they stand. Two sentences of the same making ("The … said
 * on Friday that talks would …") share 33 by chance; one whole side of context (32) and any words reach it. A character of a script without spaces
 * counts twice: it says as much as two letters.
 */
const ENOUGH = 36;
/** Of these, so many have to be context, since long names ("the Ministry of Economy, Trade and Industry") stand in many places … */
const ENOUGH_BESIDE = 16;
/** … or, round words of so many units, this share of the context has to stand there in its order, here and there edited … */
const ENOUGH_AROUND = 0.6;
const ENOUGH_WORDS = 16;
/** … or, at the old place, so many units right beside the words as well … */
const LEAST_BESIDE = 8;
/** … and round shorter ones nearly all of it … */
const NEARLY_ALL = 0.85;
/** … or the words are a sentence by themselves, which are moved without their neighbours; a whole paragraph may be shorter. */
const ENOUGH_ALONE = 50;
const ENOUGH_PARAGRAPH = 24;
/** The whole stored context is believed from this length on, however short the words. */
const ENOUGH_CONTEXT = 8;
/** Another place of the same words is as good where it has at least half the agreeing context, or not this many units less. */
const RIVAL_MARGIN = 12;
/** What being at the old place counts for against another place of the same words, in units of context. */
const HOME_BONUS = 12;
/** The minimum score: at a place with less than this of what is stored, other things agree as well, and the passage is missing. */
const MINIMUM_SCORE = 0.4;
/** A place is the changed passage where the greater part of the context stands on both sides, whatever the words between them were replaced by, … */
const MINIMUM_CONTEXT = 0.75;
/** … or half of the words, if that is so many units: of fewer, half stand anywhere ("said on …"), … */
const MINIMUM_WORDS = 0.5;
const MINIMUM_UNITS = 30;
/** … or, of few words, some, where the score is as high as this. */
const SURE_SCORE = 0.6;
const SOME_WORDS = 0.3;
/** What is left of less than a third of a passage is not what it was changed to: it was deleted, and a word of its neighbours is like one of its own. */
const SHORTEST = 3;
/** Words that stand somewhere with this share of their context, yet not enough in one piece, may be it: a person decides. */
const LIKELY_CONTEXT = 0.5;
/** No person chooses among more. */
const MOST_CANDIDATES = 10;

function isUnspaced({ exact, prefix, suffix }: Sought): boolean {
  const sample = (prefix + exact + suffix).slice(0, 400);
  let alone = 0;
  for (let at = 0; at < sample.length; at += 1) if (classOf(sample.charCodeAt(at)) === ALONE) alone += 1;
  return alone * 2 > sample.length;
}

const isHome = (sought: Sought, { start }: Place): boolean => start === sought.start;

/** Whether the same words at a place are certainly the passage, other places aside. At its old place, or with long words, edited neighbours do not matter. */
export function isVouched(sought: Sought, place: Place): boolean {
  const around = contextOf(sought);
  if (around >= ENOUGH_CONTEXT && place.agreement === around) return true;
  const times = isUnspaced(sought) ? 2 : 1;
  const own = sought.exact.length * times;
  const beside = place.agreement * times;
  if (own >= (place.isParagraph ? ENOUGH_PARAGRAPH : ENOUGH_ALONE)) return true;
  if (own + beside >= ENOUGH && beside >= ENOUGH_BESIDE) return true;
  if (place.context >= NEARLY_ALL && beside >= ENOUGH_BESIDE) return true;
  if (place.context >= ENOUGH_AROUND) return own >= ENOUGH_WORDS || (isHome(sought, place) && beside >= LEAST_BESIDE);
  return around === 0 && isHome(sought, place);
}

/** Says how a passage stands, from all places that were found for it. */
export function decide(sought: Sought, places: readonly Place[]): Found {
  const same = places.filter(({ isSame }) => isSame).sort((a, b) => strength(sought, b) - strength(sought, a) || byPlace(sought, a, b));
  const changed = places.filter((place) => !place.isSame && isChangedPassage(sought, place)).sort((a, b) => byScore(sought, a, b));
  const [best, rival] = same;
  const [near] = changed;
  const isBest = best !== undefined && (near === undefined || best.score >= near.score);
  if (isBest && isVouched(sought, best)) {
    return rival && isRival(sought, best, rival) ? uncertain('ambiguous', sought, places) : certain(sought, best);
  }
  if (best && near && !isBest && !isRefuted(sought, best, near)) return uncertain('ambiguous', sought, places, best);
  if (isBest && isLikely(sought, best)) return uncertain('ambiguous', sought, places);
  return uncertain(near ? 'changed' : 'missing', sought, places, near);
}

/** Whether the same words at a place may be the passage, though they are not believed by themselves: half of the context is there, or many words with some. */
function isLikely(sought: Sought, { context, score }: Place): boolean {
  if (contextOf(sought) === 0 || context >= LIKELY_CONTEXT) return true;
  return sought.exact.length >= MINIMUM_UNITS && score >= SURE_SCORE;
}

/**
 * Whether other words are the passage, though its own stand at `best`: a text that repeats itself has the whole context elsewhere too. They are not
 * where the own words are still at their old place; nor, where those are believed by themselves, if they are not at the old place instead.
 */
function isRefuted(sought: Sought, best: Place, near: Place): boolean {
  if (isHome(sought, best)) return false;
  if (!isVouched(sought, best)) return true;
  return sought.start !== undefined && overlap(near, { start: sought.start, end: sought.start + sought.exact.length });
}

const strength = (sought: Sought, place: Place): number => place.agreement + (isHome(sought, place) ? HOME_BONUS : 0) + place.context;

const distance = (sought: Sought, { start }: Place): number => Math.abs(start - homeOf(sought));
const byPlace = (sought: Sought, a: Place, b: Place): number => distance(sought, a) - distance(sought, b) || a.start - b.start;
const byScore = (sought: Sought, a: Place, b: Place): number => b.score - a.score || byPlace(sought, a, b);

function isRival(sought: Sought, best: Place, rival: Place): boolean {
  const [first, second] = [Math.floor(strength(sought, best)), Math.floor(strength(sought, rival))];
  if (best.agreement === contextOf(sought) && rival.agreement < best.agreement) return false;
  return second * 2 > first || first - second < RIVAL_MARGIN;
}

/** Whether other words stand at a place that is most likely the passage. */
export function isChangedPassage(sought: Sought, { words, context, score, start, end }: Place): boolean {
  if (contextOf(sought) === 0) return words >= MINIMUM_CONTEXT;
  if (score < MINIMUM_SCORE || (words < MINIMUM_WORDS && (end - start) * SHORTEST < sought.exact.length)) return false;
  if (context >= MINIMUM_CONTEXT || (words >= MINIMUM_WORDS && words * sought.exact.length >= MINIMUM_UNITS)) return true;
  return score >= SURE_SCORE && words >= SOME_WORDS;
}

function certain(sought: Sought, place: Place): Found {
  const { start, end } = place;
  const differences = place.differences();
  const isExact = isHome(sought, place) && differences.length === 0 && end - start === sought.exact.length;
  return { state: isExact ? 'exact' : 'moved', passage: { start, end }, differences };
}

/** A person decides: the places by score, the one that speaks for the state first. */
function uncertain(state: 'changed' | 'ambiguous' | 'missing', sought: Sought, places: readonly Place[], first?: Place): Found {
  const ranked = [...places].sort((a, b) => Number(b === first) - Number(a === first) || byScore(sought, a, b)).slice(0, MOST_CANDIDATES);
  return { state, candidates: ranked.map(toCandidate) };
}

const toCandidate = ({ start, end, score, differences }: Place): Candidate => ({
  start,
  end,
  score: Math.round(score * 1_000) / 1_000,
  differences: differences(),
});
