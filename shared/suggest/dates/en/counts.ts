import { dateSense, vague, type Unit } from '../mention';
import { isDash, type Tokens } from '../tokens';
import { isWord, read, type Found, type Reader } from './found';
import { readWeekday } from './day';
import { look } from './lexicon';
import { isEnd } from './near';
import { readCount } from './numbers';

/** "the year-earlier quarter", "year-ago". */
const isAdjective = (t: Tokens, at: number) =>
  isWord(t, at, 'year', 'month', 'week') && isDash(t, at + 1) && isWord(t, at + 2, 'ago', 'earlier');

/** "two years ago", "three weeks later", "a decade earlier", "two days from now", "a year-ago". */
export function readRelativeCount(t: Tokens, at: number): Found | null {
  if (isAdjective(t, at))
    return { next: at + 3, sense: { is: 'count', unit: look(t.words[at]!)!.unit!, by: -1, from: 'mention' }, rule: 'earlier' };
  const start = skipBounds(t, at);
  const count = readCount(t, start.next);
  const unitAt = count ? (isDash(t, count.next) ? count.next + 1 : count.next) : start.next;
  const word = look(t.words[unitAt] ?? '');
  if (word?.unit === undefined || (!count && !word.plural)) return null;
  const after = isDash(t, unitAt + 1) ? unitAt + 2 : unitAt + 1;
  if (!count && isWord(t, at - 1, 'million', 'billion', 'thousand', 'hundred')) return null;
  // "three or four years ago" is neither of the two.
  const isOneOfTwo = at > 1 && (isWord(t, at - 1, 'or', 'to') || isDash(t, at - 1)) && readCount(t, at - 2)?.next === at - 1;
  const value = count && !isOneOfTwo ? count.value : null;
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

const bounds = new Set('nearly almost about around approximately roughly over under some just only'.split(' '));

/** After these, "over" means more than; else it means throughout ("paid over 24 years"). */
const boundLeads = 'for after in of took lasted lasting spent where just well is was were within until to at and with , ( –'.split(' ');

/** "nearly", "about", "more than", "less than" before a number. */
export function skipBounds(t: Tokens, at: number): { next: number; approximate: boolean } {
  const isComparison = isWord(t, at - 1, 'percent', '%', 'times');
  if (isComparison) return { next: at, approximate: false };
  if (isWord(t, at, 'more', 'less', 'fewer') && isWord(t, at + 1, 'than')) return { next: at + 2, approximate: true };
  if (isWord(t, at, 'at') && isWord(t, at + 1, 'least', 'most')) return { next: at + 2, approximate: true };
  if (isWord(t, at, 'up') && isWord(t, at + 1, 'to')) return { next: at + 2, approximate: true };
  if (isWord(t, at, 'just', 'well') && isWord(t, at + 1, 'over', 'under')) return { next: at + 2, approximate: true };
  if (isWord(t, at, 'over', 'under') && !isWord(t, at - 1, ...boundLeads)) return { next: at, approximate: false };
  if (bounds.has(t.words[at] ?? '')) return { next: at + 1, approximate: !isWord(t, at, 'just', 'only') };
  return { next: at, approximate: false };
}

/** Longer ago than this no calendar date is meant. */
const longest = 20_000;

function counted(next: number, unit: Unit, amount: number | null, sign: 1 | -1, from: 'published' | 'mention'): Found {
  if (amount === null || amount >= longest) return read(next, vague('vague'), 'vague');
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return read(next, vague('hours'), 'hours');
  return read(
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
  if (count.value === null) return read(unitAt + 1, vague('vague'), 'vague');
  if (['hour', 'minute', 'second'].includes(word.unit)) return read(unitAt + 1, vague('hours'), 'hours');
  const back = isWord(t, start, 'preceding', 'previous') || which === -1;
  const by = (back ? -1 : 1) * count.value * (word.times ?? 1);
  const from = isNear || isWord(t, start, 'previous') ? 'mention' : 'published';
  return {
    ...read(unitAt + 1, { is: 'stretch', unit: word.unit, by, from }, back ? 'last' : 'next'),
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
  const date = readDate(t, end) ?? readWeekday(t, end);
  if (!date || !(date.sense.is === 'weekday' || (date.sense.is === 'date' && date.sense.month !== null))) return null;
  return read(date.next, { is: 'ending', unit: word.unit, count: count?.value ?? 1, end: date.sense, isStart: false }, 'ending');
}

/** "the same period last year", "this time last year": the date inside, with its words about it. */
export function readSamePeriod(t: Tokens, at: number): Found | null {
  const start = isWord(t, at, 'the') ? at + 1 : at;
  if (!isWord(t, start, 'same', 'this') || !isWord(t, start + 1, 'period', 'time', 'quarter', 'month', 'week', 'day', 'point')) return null;
  const inside = isWord(t, start + 2, 'in', 'of') ? start + 3 : start + 2;
  if (isWord(t, inside, 'last') && isWord(t, inside + 1, 'year')) {
    const unit = look(t.words[start + 1]!)?.unit;
    if (unit === 'quarter')
      return read(inside + 2, { is: 'season', code: 0, year: null, yearFrom: { from: 'published', by: -1 }, which: null }, 'quarter');
    if (unit === 'month')
      return read(inside + 2, dateSense({ yearFrom: { from: 'published', by: -1 }, monthFrom: { from: 'published', by: 0 } }), 'month');
    return read(inside + 2, { is: 'period', unit: 'year', by: -1 }, 'year');
  }
  return isWord(t, inside, 'a') && isWord(t, inside + 1, 'year') && isWord(t, inside + 2, 'ago', 'earlier')
    ? read(inside + 3, { is: 'count', unit: 'year', by: -1, from: t.words[inside + 2] === 'ago' ? 'published' : 'mention' }, 'ago')
    : null;
}
