import { vague } from '../mention';
import { gap, isCapital, isDash, isGlued, isNumber, type Tokens } from '../tokens';
import { isWord, type Found } from './found';
import { look } from './lexicon';
import { isPartOfNumber, readCount } from './numbers';
import { skipBounds } from './counts';

const longUnits = new Set(['day', 'week', 'weekend', 'month', 'year', 'decade', 'century', 'hour', 'minute']);

/** "aged 80", "80 years old", "80-year-old", "at the age of 80": the token after it, or null. An age is no date. */
export function skipAge(t: Tokens, at: number): number | null {
  if (isWord(t, at, 'aged', 'age') && (isNumber(t, at + 1) || (isWord(t, at + 1, 'of') && isNumber(t, at + 2))))
    return isNumber(t, at + 1) ? at + 2 : at + 3;
  const count = readCount(t, at);
  if (!count) return null;
  const unit = isDash(t, count.next) ? count.next + 1 : count.next;
  if (!look(t.words[unit] ?? '')?.unit) return null;
  const after = isDash(t, unit + 1) ? unit + 2 : unit + 1;
  if (isWord(t, after, 'old', 'olds', 'young')) return after + 1;
  return isWord(t, unit + 1, 'of') && isWord(t, unit + 2, 'age') ? unit + 3 : null;
}

/** "two days", "more than 20 years", "a decade", "two-year", "decades-long", "several months": a length of time, not when. */
export function readDuration(t: Tokens, at: number): Found | null {
  const hasArticle = isWord(t, at, 'the');
  const start = hasArticle ? at + 1 : at;
  const bound = skipBounds(t, start);
  const count = readCount(t, bound.next);
  if (count && isNumber(t, bound.next) && isGlued(t, bound.next) && isPartOfNumber(t, bound.next)) return null;
  const joins = count && isDash(t, count.next) ? count.next + 1 : null;
  if (hasArticle && (!count || joins !== null || isWord(t, start, 'a', 'an') || isCapital(t, start))) return null;
  const unitAt = skipAdjective(t, joins ?? count?.next ?? bound.next);
  const word = look(t.words[unitAt] ?? '');
  if (word?.unit === undefined || !longUnits.has(word.unit) || (word.dayPart && !count)) return null;
  if (!count) return readBareUnit(t, at, unitAt);
  if (isWord(t, bound.next, 'a', 'an') && isRate(t, at)) return { next: unitAt + 1, sense: vague('repeats'), rule: 'repeats' };
  if (isNumber(t, bound.next) && word.plural !== true && joins === null && count.value !== 1 && !isWord(t, unitAt + 1, 'period'))
    return null;
  const next = longEnd(t, unitAt + 1);
  if (next > unitAt + 1 && isWord(t, bound.next, 'a', 'an')) return null;
  const isPlain = (count.value ?? 0) < 10_000 && joins === null && next === unitAt + 1 && count.value !== null && !bound.approximate;
  if (isPlain && !['hour', 'minute'].includes(word.unit)) {
    return { next, sense: { is: 'length', unit: word.unit, count: (count.value ?? 1) * (word.times ?? 1) }, rule: 'length' };
  }
  return { next, sense: vague('duration'), rule: 'duration' };
}

/** "two full days", "ten brutal months". */
const skipAdjective = (t: Tokens, at: number) =>
  isWord(t, at, 'full', 'whole', 'straight', 'consecutive', 'more', 'long', 'additional', 'further') ? at + 1 : at;

const longEnd = (t: Tokens, at: number) => (isDash(t, at) && isWord(t, at + 1, 'long') ? at + 2 : isWord(t, at, 'long') ? at + 1 : at);

/** "5 percent a year", "twice a month". */
const isRate = (t: Tokens, at: number) =>
  isWord(t, at - 1, 'times', 'twice', 'once', 'percent', 'million', 'billion', 'barrels', 'tons', 'tonnes') ||
  '%'.includes(t.words[at - 1] ?? ' ') ||
  isNumber(t, at - 1);

const leads = new Set('for in over after within of during took spent lasted last through several many'.split(' '));

/** "for decades", "decades-long", "years of war"; a bare "year" or "days" says too little. */
function readBareUnit(t: Tokens, at: number, unitAt: number): Found | null {
  const next = longEnd(t, unitAt + 1);
  if (next > unitAt + 1) return { next, sense: vague('duration'), rule: 'duration' };
  const word = look(t.words[unitAt]!)!;
  const isLed = leads.has(t.words[at - 1] ?? '') || at === 0 || t.gaps[at]! >= gap.line;
  if (!word.plural || at !== unitAt || word.unit === 'minute' || isWord(t, at, 'nights')) return null;
  if (isWord(t, unitAt + 1, 'of') && look(t.words[unitAt + 2] ?? '')?.month !== undefined) return null;
  if (isWord(t, unitAt + 1, 'of', 'before', 'after', 'ahead') || isLed) return { next, sense: vague('duration'), rule: 'duration' };
  return null;
}

const adverbs = new Set('daily weekly monthly quarterly yearly annually biweekly fortnightly nightly hourly annual everyday'.split(' '));
const repeaters = new Set(['every', 'each', 'per', 'any']);

/** "every day", "each summer", "daily", "annually", "on Mondays", "every other week". */
export function readRepeats(t: Tokens, at: number): Found | null {
  const word = t.words[at]!;
  if (adverbs.has(word) && isWord(t, at - 1, 'a', 'the') && isWord(t, at + 1, 'in', 'of', 'that', 'and', 'which', ',', '.')) return null;
  if (adverbs.has(word)) return t.text[t.starts[at]!] === word[0] ? { next: at + 1, sense: vague('repeats'), rule: 'repeats' } : null;
  const plain = look(word);
  if (plain?.weekday !== undefined && plain.plural) return { next: at + 1, sense: vague('repeats'), rule: 'repeats' };
  if (!repeaters.has(word)) return null;
  const isHalf = isWord(t, at + 1, 'half') && isDash(t, at + 2);
  const start = isHalf ? at + 3 : isWord(t, at + 1, 'other', 'single') ? at + 2 : at + 1;
  const count = readCount(t, start);
  const unitAt = count && count.value !== null ? count.next : start;
  const unit = look(t.words[unitAt] ?? '');
  const isTime =
    unit !== undefined &&
    (unit.unit !== undefined || unit.season !== undefined || unit.weekday !== undefined || unit.month !== undefined || unit.dayPart);
  return isTime && word !== 'any' && !isWord(t, unitAt, 'second') ? { next: unitAt + 1, sense: vague('repeats'), rule: 'repeats' } : null;
}

const now = new Set(['now', 'currently', 'nowadays', 'presently']);
const vagueWords = new Set(['recently', 'lately', 'someday']);

/** "recently", "now", "the past", "the foreseeable future", "at the time", "long ago". */
export function readVague(t: Tokens, at: number): Found | null {
  const word = t.words[at]!;
  if (now.has(word)) return { next: at + 1, sense: vague('vague'), rule: 'vague' };
  if (vagueWords.has(word) && isWord(t, at - 1, 'as')) return null;
  if (vagueWords.has(word)) return isWord(t, at + 1, 'after', 'before') ? null : { next: at + 1, sense: vague('vague'), rule: 'vague' };
  if (word === 'recent') return readRecent(t, at);
  if (word === 'soon') return isStillToCome(t, at) ? { next: at + 1, sense: vague('vague'), rule: 'vague' } : null;
  const part = readPartOfDay(t, at);
  if (part) return part;
  if (word === 'earlier' && t.words[at + 1] === ',' && isSentenceStart(t, at))
    return { next: at + 1, sense: vague('vague'), rule: 'vague' };
  if (word === 'long' && isWord(t, at + 1, 'ago')) return { next: at + 2, sense: vague('vague'), rule: 'vague' };
  if (
    (word === 'these' || word === 'those') &&
    isWord(t, at + 1, 'days', 'years') &&
    !isWord(t, at + 2, 'of', 'when', 'that', 'are', 'were')
  )
    return { next: at + 2, sense: vague('vague'), rule: 'vague' };
  return word === 'the' || word === 'that' || word === 'this' ? readVagueNoun(t, at) : null;
}

/** "will soon announce", "very soon": not "he soon left". */
const isStillToCome = (t: Tokens, at: number) =>
  isWord(t, at - 1, 'will', 'would', 'could', 'may', 'might', 'very', 'expected', 'coming', 'how') ||
  isWord(t, at + 1, 'be', 'have', '.', ',', '?', '”');

/** "in the morning", "at night": of a day that is not said. */
function readPartOfDay(t: Tokens, at: number): Found | null {
  const hasArticle = t.words[at] === 'the';
  const name = hasArticle ? at + 1 : at;
  const isLed = hasArticle
    ? isWord(t, at - 1, 'in', 'during', 'into', 'by', 'throughout')
    : isWord(t, at - 1, 'at', 'by', 'before', 'after', 'until');
  if (!isLed || !look(t.words[name] ?? '')?.dayPart || isWord(t, name, 'noon', 'midnight', 'midday')) return null;
  return isWord(t, name + 1, 'of') ? null : { next: name + 1, sense: vague('part of day'), rule: 'part of day' };
}

const isSentenceStart = (t: Tokens, at: number) => at === 0 || t.gaps[at]! >= gap.line || '.!?”"'.includes(t.words[at - 1]!);

function readRecent(t: Tokens, at: number): Found | null {
  const unit = look(t.words[at + 1] ?? '');
  return unit?.unit !== undefined && unit.plural ? { next: at + 2, sense: vague('vague'), rule: 'vague' } : null;
}

const beforeFuture = new Set('foreseeable near not distant immediate recent very too'.split(' '));

function readVagueNoun(t: Tokens, at: number): Found | null {
  let next = at + 1;
  while (next < at + 4 && (beforeFuture.has(t.words[next] ?? '') || isDash(t, next))) next++;
  if (t.words[at] === 'the' && isWord(t, next, 'past', 'future', 'present')) {
    const after = look(t.words[next + 1] ?? '');
    const goesOn =
      after?.unit !== undefined ||
      after?.cardinal !== undefined ||
      isNumber(t, next + 1) ||
      isWord(t, next + 1, 'few', 'several', 'tense', 'couple');
    return goesOn ? null : { next: isWord(t, next + 1, 'day') ? next + 2 : next + 1, sense: vague('vague'), rule: 'vague' };
  }
  if (next > at + 1 || !isWord(t, at + 1, 'time', 'moment', 'period')) return null;
  const isLed = isWord(t, at - 1, 'at', 'by', 'during', 'of', 'around', 'since', 'throughout', 'for', 'in', 'from', 'until');
  const goesOn = isWord(t, at + 2, 'of', 'being', 'when', 'that', 'to', 'for', 'between', 'it');
  return isLed && !(t.words[at] === 'the' && goesOn) ? { next: at + 2, sense: vague('vague'), rule: 'vague' } : null;
}
