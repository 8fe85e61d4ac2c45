import { dateSense, vague, type Sense, type Step, type Unit } from '../mention';
import { gap, isCapital, isDash, isGlued, type Tokens } from '../tokens';
import { firstOf, isWord, type Found, type Reader } from './found';
import { look } from './lexicon';
import { readCount } from './numbers';

const days: Record<string, number> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

/** "today", "tonight", "yesterday", "tomorrow", "last night", "this morning", "the day before yesterday". */
export function readDeictic(t: Tokens, at: number): Found | null {
  const word = t.words[at]!;
  const by = Object.hasOwn(days, word) ? days[word] : undefined;
  if (by !== undefined) return isNamed(t, at) ? null : found(at + 1, { is: 'period', unit: 'day', by }, 'day');
  if (isWord(t, at, 'last') && isWord(t, at + 1, 'night', 'evening')) return found(at + 2, { is: 'period', unit: 'day', by: -1 }, 'day');
  if (isWord(t, at, 'this') && look(t.words[at + 1] ?? '')?.dayPart) return found(at + 2, { is: 'period', unit: 'day', by: 0 }, 'day');
  const start = isWord(t, at, 'the') ? at + 1 : at;
  if (isWord(t, start, 'day') && isWord(t, start + 1, 'before') && isWord(t, start + 2, 'yesterday'))
    return found(start + 3, { is: 'period', unit: 'day', by: -2 }, 'day');
  if (isWord(t, start, 'day') && isWord(t, start + 1, 'after') && isWord(t, start + 2, 'tomorrow'))
    return found(start + 3, { is: 'period', unit: 'day', by: 2 }, 'day');
  return null;
}

/** "USA Today", "The Tonight Show". */
const isNamed = (t: Tokens, at: number) =>
  isCapital(t, at) && (isCapital(t, at + 1) || (isCapital(t, at - 1) && t.gaps[at] === gap.space && !isWord(t, at - 1, 'and')));

const found = (next: number, sense: Sense, rule: string): Found => ({ next, sense, rule });

/** "last week", "this year", "next month", "the coming year", "the current quarter", "the past decade". */
export function readPeriod(t: Tokens, at: number): Found | null {
  const hasArticle = isWord(t, at, 'the');
  const start = hasArticle ? at + 1 : at;
  const word = look(t.words[start] ?? '');
  if (word?.which === undefined) return null;
  const name = isWord(t, start, 'this') && isWord(t, start + 1, 'past', 'coming', 'last', 'same') ? start + 1 : start;
  const which: Step = name > start && look(t.words[name]!)?.which !== undefined ? look(t.words[name]!)!.which! : word.which;
  const unitAt = isWord(t, name + 1, 'fiscal', 'financial', 'calendar', 'school', 'academic', 'full') ? name + 2 : name + 1;
  const unit = look(t.words[unitAt] ?? '');
  if (unit?.weekday !== undefined && !unit.plural && !unit.short)
    return found(unitAt + 1, { is: 'weekday', weekday: unit.weekday, which, week: null }, 'weekday');
  if (unit?.unit === undefined || isWord(t, unitAt, 'second', 'minute', 'night')) return null;
  if (unit.plural) return vagueStretch(t, start, unitAt, hasArticle);
  if (isWord(t, unitAt, 'quarter', 'half') && isDash(t, unitAt + 1)) return null;
  return readSinglePeriod({ t, start, hasArticle, which, unit: unit.unit, times: unit.times ?? 1, next: unitAt + 1 });
}

/** "the past years", "the coming weeks". */
function vagueStretch(t: Tokens, start: number, unitAt: number, hasArticle: boolean): Found | null {
  return hasArticle || isWord(t, start, 'next', 'last', 'past', 'coming') ? found(unitAt + 1, vague('vague'), 'vague') : null;
}

interface Period {
  readonly t: Tokens;
  readonly start: number;
  readonly hasArticle: boolean;
  readonly which: Step;
  readonly unit: Unit;
  readonly times: number;
  readonly next: number;
}

/** With an article, "next" and "previous" count from what was named before, "last" and "past" reach back from the publication. */
function readSinglePeriod({ t, start, hasArticle, which, unit, times, next }: Period): Found | null {
  const word = t.words[start]!;
  if (unit === 'hour') return hasArticle ? found(next, vague('hours'), 'hours') : null;
  if (word === 'previous' || (hasArticle && word === 'next'))
    return found(next, { is: 'near', unit, by: which * times }, `adjacent ${unit}`);
  if (hasArticle && (word === 'past' || word === 'last')) {
    if (unit === 'day' || (word === 'last' && isWord(t, next, 'of'))) return null;
    return found(next, { is: 'stretch', unit, by: -times, from: 'published' }, `last ${unit}`);
  }
  if (word === 'past' && unit !== 'week' && unit !== 'weekend')
    return hasArticle ? null : found(next, { is: 'stretch', unit, by: -times, from: 'published' }, `last ${unit}`);
  if (unit === 'day') return word === 'this' ? found(next, { is: 'near', unit, by: 0 }, 'same day') : null;
  return found(next, { is: 'period', unit, by: which * times }, unit);
}

/** "that day", "the same month", "the following year", "the next morning", "the day before", "the year after". */
export function readNear(t: Tokens, at: number): Found | null {
  const hasArticle = isWord(t, at, 'the');
  const start = hasArticle || isWord(t, at, 'that', 'this', 'those') ? at + 1 : at;
  const isPlain = start > at && !hasArticle;
  const step = isPlain && !isWord(t, start, 'same', 'very') ? 0 : stepOf(t, start);
  if (step === null || (start === at && !isWord(t, at, 'same'))) return hasArticle ? readDayBefore(t, start) : null;
  const name = isPlain && !isWord(t, start, 'same', 'very') ? start : start + 1;
  const unitAt = isWord(t, name, 'very') ? name + 1 : name;
  const word = look(t.words[unitAt] ?? '');
  if (word?.season !== undefined && !isWord(t, unitAt, 'fall', 'spring')) return null;
  if (word?.dayPart) return found(unitAt + 1, { is: 'near', unit: 'day', by: step }, step === 0 ? 'same day' : 'adjacent day');
  if (word?.weekday !== undefined && step !== 0)
    return found(unitAt + 1, { is: 'weekday', weekday: word.weekday, which: null, week: null }, 'weekday');
  if (word?.unit === undefined || isWord(t, unitAt, 'second', 'minute', 'hour')) return null;
  if (word.plural) return step === 0 ? null : found(unitAt + 1, vague('vague'), 'vague');
  if (isWord(t, at, 'this')) return null;
  return found(
    unitAt + 1,
    { is: 'near', unit: word.unit, by: step * (word.times ?? 1) },
    `${step === 0 ? 'same' : 'adjacent'} ${word.unit}`,
  );
}

function stepOf(t: Tokens, at: number): Step | null {
  if (isWord(t, at, 'same', 'very')) return 0;
  if (isWord(t, at, 'following', 'next', 'ensuing', 'succeeding')) return 1;
  return isWord(t, at, 'previous', 'preceding', 'prior') ? -1 : null;
}

/** "the day before", "the year after": only where nothing follows that it is before or after. */
function readDayBefore(t: Tokens, at: number): Found | null {
  const word = look(t.words[at] ?? '');
  if (word?.unit === undefined || word.plural || !isWord(t, at + 1, 'before', 'after', 'previous', 'following', 'earlier')) return null;
  if (!isEnd(t, at + 2)) return null;
  const by = isWord(t, at + 1, 'before', 'previous', 'earlier') ? -1 : 1;
  return found(at + 2, { is: 'near', unit: word.unit, by }, `adjacent ${word.unit}`);
}

/** Whether a phrase that could go on ("two years before …") stops here. */
export function isEnd(t: Tokens, at: number): boolean {
  if (at >= t.count || t.gaps[at]! >= gap.line) return true;
  return '.,;:)!?”"]'.includes(t.words[at]!) || isWord(t, at, 'and', 'but', 'when', 'in', 'by', 'with', 'at', 'as', 'on');
}

/** "later that day", "earlier this week", "later in the year", "late in the month", "later the day". */
export function readLaterIn(t: Tokens, at: number): Found | null {
  if (!isWord(t, at, 'later', 'earlier', 'early', 'late', 'sometime')) return null;
  const inside = isWord(t, at + 1, 'in', 'on', 'of') ? at + 2 : at + 1;
  const part = isWord(t, at, 'early', 'earlier') ? 'early' : 'late';
  const isComparative = isWord(t, at, 'later', 'earlier', 'sometime');
  const near = firstOf([readNear, readPeriod], t, inside);
  if (near && isComparative) return { ...near, part: near.sense.is === 'near' && near.sense.unit === 'day' ? null : part };
  if (near && inside > at + 1) return { ...near, part };
  if (isWord(t, inside, 'the')) {
    const word = look(t.words[inside + 1] ?? '');
    if (word?.unit !== undefined && !word.plural && (isComparative || inside > at + 1)) {
      return { ...found(inside + 2, { is: 'near', unit: word.unit, by: 0 }, `same ${word.unit}`), part: word.unit === 'day' ? null : part };
    }
  }
  return null;
}

/** "the end of the year", "year-end", "the year's end", "month's end". */
export function readUnitEnd(t: Tokens, at: number): Found | null {
  const start = isWord(t, at, 'the') ? at + 1 : at;
  const word = look(t.words[start] ?? '');
  if (word?.unit === undefined || word.plural || !['week', 'month', 'year', 'decade', 'century', 'quarter'].includes(word.unit))
    return null;
  const dash = isDash(t, start + 1) && isGlued(t, start + 1);
  const possessive = t.words[start + 1] === "'" && t.words[start + 2] === 's';
  const end = dash ? start + 2 : possessive ? start + 3 : -1;
  if (end < 0 || !isWord(t, end, 'end')) return null;
  return { ...found(end + 1, { is: 'near', unit: word.unit, by: 0 }, `same ${word.unit}`), part: 'late' };
}

const direct: readonly Reader[] = [readCountRelative];

/** "two years ago", "three weeks later", "a decade earlier", "two days from now", "a year-ago". */
export const readRelativeCount: Reader = (t, at) => firstOf(direct, t, at);

const bounds = new Set('nearly almost about around approximately roughly over under some just only'.split(' '));

function readCountRelative(t: Tokens, at: number): Found | null {
  const start = skipBounds(t, at);
  const count = readCount(t, start.next);
  const unitAt = count ? (isDash(t, count.next) ? count.next + 1 : count.next) : start.next;
  const word = look(t.words[unitAt] ?? '');
  if (word?.unit === undefined || (!count && !word.plural)) return null;
  const after = isDash(t, unitAt + 1) ? unitAt + 2 : unitAt + 1;
  const value = count ? count.value : null;
  const amount = value === null ? null : value * (word.times ?? 1);
  const approximate = start.approximate;
  if (isWord(t, after, 'ago')) return { ...counted(after + 1, word.unit, amount, -1, 'published'), approximate };
  if (isWord(t, after, 'earlier', 'previously', 'beforehand'))
    return { ...counted(after + 1, word.unit, amount, -1, 'mention'), approximate };
  if (isWord(t, after, 'later', 'afterwards', 'afterward', 'hence'))
    return { ...counted(after + 1, word.unit, amount, 1, 'mention'), approximate };
  if (isWord(t, after, 'before', 'after') && isEnd(t, after + 1) && unitAt + 1 === after && value !== null) {
    return { ...counted(after + 1, word.unit, amount, isWord(t, after, 'before') ? -1 : 1, 'mention'), approximate };
  }
  if (isWord(t, after, 'from') && isWord(t, after + 1, 'now', 'today'))
    return { ...counted(after + 2, word.unit, amount, 1, 'published'), approximate };
  if (t.words[after] === "'" && (isWord(t, after + 1, 'time') || (isWord(t, after + 1, 's') && isWord(t, after + 2, 'time')))) {
    return { ...counted(isWord(t, after + 1, 'time') ? after + 2 : after + 3, word.unit, amount, 1, 'published'), approximate };
  }
  return null;
}

/** "nearly", "about", "more than", "less than" before a number. */
export function skipBounds(t: Tokens, at: number): { next: number; approximate: boolean } {
  if (isWord(t, at, 'more', 'less', 'fewer') && isWord(t, at + 1, 'than')) return { next: at + 2, approximate: true };
  if (isWord(t, at, 'at') && isWord(t, at + 1, 'least', 'most')) return { next: at + 2, approximate: true };
  if (isWord(t, at, 'up') && isWord(t, at + 1, 'to')) return { next: at + 2, approximate: true };
  if (isWord(t, at, 'just', 'well') && isWord(t, at + 1, 'over', 'under')) return { next: at + 2, approximate: true };
  if (bounds.has(t.words[at] ?? '')) return { next: at + 1, approximate: !isWord(t, at, 'just', 'only') };
  return { next: at, approximate: false };
}

function counted(next: number, unit: Unit, amount: number | null, sign: 1 | -1, from: 'published' | 'mention'): Found {
  if (amount === null) return found(next, vague('vague'), 'vague');
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return found(next, vague('hours'), 'hours');
  return found(
    next,
    { is: 'count', unit, by: sign * amount, from },
    sign < 0 ? (from === 'published' ? 'ago' : 'earlier') : from === 'published' ? 'from now' : 'later',
  );
}

/** "the last three years", "the past two weeks", "the next five days", "the first two weeks of May". */
export function readStretch(t: Tokens, at: number): Found | null {
  const open = t.words[at] === '(' ? at + 1 : at;
  const start = isWord(t, open, 'the') ? open + 1 : open;
  const which = look(t.words[start] ?? '')?.which;
  const isNear = isWord(t, start, 'following', 'preceding', 'ensuing');
  if ((which === undefined || which === 0) && !isNear) return null;
  const closed = t.words[start + 1] === ')' ? start + 2 : start + 1;
  if (open > at !== closed > start + 1) return null;
  const bound = skipBounds(t, closed);
  const count = readCount(t, bound.next);
  if (!count) return null;
  const unitAt = count.next;
  const word = look(t.words[unitAt] ?? '');
  if (word?.unit === undefined || !word.plural) return null;
  if (count.value === null) return found(unitAt + 1, vague('vague'), 'vague');
  if (['hour', 'minute', 'second'].includes(word.unit)) return found(unitAt + 1, vague('hours'), 'hours');
  const back = isWord(t, start, 'preceding', 'previous') || which === -1;
  const by = (back ? -1 : 1) * count.value * (word.times ?? 1);
  const from = isNear || isWord(t, start, 'previous') ? 'mention' : 'published';
  return {
    ...found(unitAt + 1, { is: 'stretch', unit: word.unit, by, from }, back ? 'last' : 'next'),
    approximate: bound.approximate,
  };
}

/** "the three months to June", "the year ended March 31", "the year to April". */
export function readEnding(t: Tokens, at: number, readDate: Reader): Found | null {
  const start = isWord(t, at, 'the') ? at + 1 : at;
  const fiscal = isWord(t, start, 'fiscal', 'financial') ? start + 1 : start;
  const count = readCount(t, fiscal);
  const unitAt = count ? (isDash(t, count.next) ? count.next + 1 : count.next) : isWord(t, fiscal, 'last') ? fiscal + 1 : fiscal;
  const word = look(t.words[unitAt] ?? '');
  if (word?.unit === undefined || (count === null && start === at) || (count && count.value === null)) return null;
  if (!['week', 'month', 'quarter', 'year', 'day', 'half'].includes(word.unit)) return null;
  const skip = isWord(t, unitAt + 1, 'period') ? unitAt + 2 : unitAt + 1;
  if (!isWord(t, skip, 'to', 'ended', 'ending', 'through')) return null;
  const end = isWord(t, skip, 'ended', 'ending') && isWord(t, skip + 1, 'in', 'on') ? skip + 2 : skip + 1;
  const date = readDate(t, end);
  if (!date || date.sense.is !== 'date' || date.sense.month === null) return null;
  return found(date.next, { is: 'ending', unit: word.unit, count: count?.value ?? 1, end: date.sense, isStart: false }, 'ending');
}

/** "the same period last year", "this time last year": the date inside, with its words about it. */
export function readSamePeriod(t: Tokens, at: number): Found | null {
  const start = isWord(t, at, 'the') ? at + 1 : at;
  if (!isWord(t, start, 'same', 'this') || !isWord(t, start + 1, 'period', 'time', 'quarter', 'month', 'week', 'day', 'point')) return null;
  const inside = isWord(t, start + 2, 'in', 'of') ? start + 3 : start + 2;
  if (isWord(t, inside, 'last') && isWord(t, inside + 1, 'year')) {
    const unit = look(t.words[start + 1]!)?.unit;
    if (unit === 'quarter')
      return found(inside + 2, { is: 'season', code: 0, year: null, yearFrom: { from: 'published', by: -1 }, which: null }, 'quarter');
    if (unit === 'month')
      return found(inside + 2, dateSense({ yearFrom: { from: 'published', by: -1 }, monthFrom: { from: 'published', by: 0 } }), 'month');
    return found(inside + 2, { is: 'period', unit: 'year', by: -1 }, 'year');
  }
  return isWord(t, inside, 'a') && isWord(t, inside + 1, 'year') && isWord(t, inside + 2, 'ago', 'earlier')
    ? found(inside + 3, { is: 'count', unit: 'year', by: -1, from: t.words[inside + 2] === 'ago' ? 'published' : 'mention' }, 'ago')
    : null;
}
