import { dateSense, vague, type DateSense, type Step, type YearFrom } from '../mention';
import { gap, isCapital, isDash, isGlued, isNumber, type Tokens } from '../tokens';
import { readClock } from './clock';
import { isWord, type Found } from './found';
import { look } from './lexicon';
import { isPartOfNumber, readDayNumber } from './numbers';
import { isLikelyYear, readShortYear, readYear } from './year';

interface YearPart {
  readonly year: number | null;
  readonly yearFrom: YearFrom | null;
  readonly next: number;
}

const noYear = (next: number): YearPart => ({ year: null, yearFrom: null, next });

/** What follows a month: ", 2016", "of 2016", "’16", "last year", "of the same year". `null` where there is none. */
export function readYearAfter(t: Tokens, at: number, canBeBare: boolean): YearPart | null {
  if (at >= t.count || t.gaps[at]! >= gap.paragraph) return null;
  const comma = t.words[at] === ',' ? at + 1 : at;
  const start = isWord(t, comma, 'of', 'in') ? comma + 1 : comma;
  const found = readYear(t, start) ?? (start === at || comma === at ? readShortYear(t, start) : null);
  if (
    found &&
    (canBeBare || found.hasEra || isLikelyYear(t, start, found.next)) &&
    !(start > comma && isWord(t, comma, 'in') && !canBeBare)
  ) {
    return { year: found.year, yearFrom: null, next: found.next };
  }
  return readYearWords(t, start);
}

/** "last year", "this year", "that year", "the following year". */
function readYearWords(t: Tokens, at: number): YearPart | null {
  const start = isWord(t, at, 'the') ? at + 1 : at;
  if (!isWord(t, start + 1, 'year')) return null;
  const next = start + 2;
  if (isWord(t, start, 'that', 'same')) return { year: null, yearFrom: { from: 'mention', by: 0 }, next };
  if (start > at && isWord(t, start, 'following', 'next')) return { year: null, yearFrom: { from: 'mention', by: 1 }, next };
  if (start > at && isWord(t, start, 'previous', 'preceding')) return { year: null, yearFrom: { from: 'mention', by: -1 }, next };
  const which = look(t.words[start]!)?.which;
  return which === undefined || (start > at && which !== 0) ? null : { year: null, yearFrom: { from: 'published', by: which }, next };
}

/** The month a token names, where it may be one: "May" and "March" with a capital, short names with a stop or beside a number. */
export function readMonthName(t: Tokens, at: number): { month: number; next: number; isShort: boolean } | null {
  const word = look(t.words[at] ?? '');
  if (word?.month === undefined) return null;
  const isShort = word.short === true;
  const name = t.words[at]!;
  if (!isCapital(t, at) && (name === 'may' || name === 'march' || name === 'mar')) return null;
  const dot = isShort && t.words[at + 1] === '.' && isGlued(t, at + 1);
  return { month: word.month, next: dot ? at + 2 : at + 1, isShort };
}

/** "15 December 2016", "the 15th of December", "December 15, 2016", "Dec. 2016". Null for a month by itself. */
export function readDayMonth(t: Tokens, at: number): Found | null {
  return readDayFirst(t, at) ?? readMonthFirst(t, at);
}

function readDayFirst(t: Tokens, at: number): Found | null {
  const start = isWord(t, at, 'the') ? at + 1 : at;
  const day = readDayNumber(t, start);
  if (!day) return null;
  let next = isWord(t, day.next, 'day') ? day.next + 1 : day.next;
  const hasOf = isWord(t, next, 'of');
  if (hasOf) next++;
  else if ((isDash(t, next) || t.words[next] === '/') && isGlued(t, next)) next++;
  if (start > at && !hasOf && !isWord(t, start + 1, 'st', 'nd', 'rd', 'th') && isNumber(t, start)) return null;
  if (t.words[start] === 'second' && !hasOf) return null;
  const month = readMonthName(t, next);
  if (!month) return null;
  const dash = isDash(t, month.next) && isNumber(t, month.next + 1) && isGlued(t, month.next + 1) && isDash(t, month.next - 2);
  const year = readYearAfter(t, dash ? month.next + 1 : month.next, true) ?? noYear(month.next);
  return asDate({ day: day.value, month: month.month }, year, 'day');
}

function readMonthFirst(t: Tokens, at: number): Found | null {
  const month = readMonthName(t, at);
  if (!month) return null;
  let next = month.next;
  if (isWord(t, next, ',') && isNumber(t, next + 1) && isWord(t, next + 2, 'st', 'nd', 'rd', 'th')) next++;
  if (isWord(t, next, 'the')) next++;
  else if ((t.words[next] === '/' || isDash(t, next)) && isGlued(t, next) && isGlued(t, next + 1)) next++;
  const day = readDayNumber(t, next);
  if (day && t.words[next] !== 'second' && !isCountAfterMonth(t, at, next, day.next)) {
    const year = readYearAfter(t, day.next, true) ?? noYear(day.next);
    return asDate({ day: day.value, month: month.month }, year, 'day');
  }
  const year = readYearAfter(t, month.next, isNumber(t, month.next) && !t.words[month.next]!.endsWith('00'));
  return year && asDate({ month: month.month }, year, 'month');
}

/** "In June 15 people died": a count, not a day. */
function isCountAfterMonth(t: Tokens, at: number, number: number, next: number): boolean {
  if (number !== next - 1 || !isNumber(t, number)) return false;
  if (isWord(t, next, 'percent', 'per', 'million', 'billion', 'people')) return true;
  return isWord(t, at - 1, 'in') && t.kinds[next] === 0 && t.words[next]!.endsWith('s') && !isWord(t, next, 'was', 'as', 'is', 'has', "'s");
}

function asDate(parts: Partial<DateSense>, year: YearPart, rule: string): Found {
  return { next: year.next, sense: dateSense({ ...parts, year: year.year, yearFrom: year.yearFrom }), rule };
}

const mayPrecede = new Set(
  'in since until till by last next this early late mid from of during to through throughout between before after and or around about for previous past coming for on end beginning start middle month as the every each per'.split(
    ' ',
  ),
);
const doubtful = new Set(['may', 'march']);

/** A month by itself ("in March"), never "march on Washington", "Theresa May" or "the Long March". */
export function readBareMonth(t: Tokens, at: number): Found | null {
  const month = readMonthName(t, at);
  if (!month) return null;
  const before = t.words[at - 1] ?? '';
  const isLed = mayPrecede.has(before) || isDash(t, at - 1);
  const name = t.words[at]!;
  const isEndOfRange =
    isWord(t, at - 1, 'from', 'to', 'between', 'through', 'until') ||
    (isDash(t, at - 1) && isGlued(t, at)) ||
    (isDash(t, month.next) && isGlued(t, month.next));
  if (month.isShort && !(isLed && month.next > at + 1) && !(isEndOfRange && isCapital(t, at) && t.words[at] !== 'mar')) return null;
  const isJoined = isDash(t, month.next) && readMonthName(t, month.next + 1) !== null;
  if (doubtful.has(name) && !isJoined && (!isLed || isNameOrVerb(t, at))) return null;
  if (!isLed && (isCapital(t, at - 1) || isCapital(t, month.next)) && t.kinds[at - 1] === 0) return null;
  if (!isLed && isCapital(t, at + 1) && look(t.words[at + 1]!) === undefined && t.gaps[at + 1] === gap.space) return null;
  return { next: month.next, sense: dateSense({ month: month.month }), rule: 'month' };
}

function isNameOrVerb(t: Tokens, at: number): boolean {
  const before = t.words[at - 1]!;
  const after = t.words[at + 1] ?? '';
  if (before === 'the' || before === 'and' || before === 'or' || before === 'for') {
    return ['on', 'for', 'to', 'of', 'through', 'in', 'and', 'not', 'be', 'have', 'also'].includes(after) && before === 'the';
  }
  return t.words[at] === 'may' && ['have', 'be', 'not'].includes(after);
}

/** "Friday", "Friday, Dec. 16", "Friday the 13th". */
export function readWeekday(t: Tokens, at: number): Found | null {
  const word = look(t.words[at] ?? '');
  if (word?.weekday === undefined || word.plural) return null;
  const dot = word.short && t.words[at + 1] === '.' ? at + 2 : at + 1;
  const rest = isWord(t, dot, ',') ? dot + 1 : dot;
  const dated = readDayMonth(t, rest) ?? readNumeric(t, rest) ?? readIso(t, rest);
  if (dated && dated.sense.is === 'date' && dated.sense.day !== null) return { ...dated, sense: { ...dated.sense, weekday: word.weekday } };
  const ordinal = isWord(t, rest, 'the') ? rest + 1 : rest;
  const day = readDayNumber(t, ordinal);
  if (day && isNumber(t, ordinal) && day.next > ordinal + 1)
    return { next: day.next, sense: dateSense({ day: day.value, weekday: word.weekday }), rule: 'day' };
  if (word.short || isName(t, at)) return null;
  return { next: dot, sense: { is: 'weekday', weekday: word.weekday, which: null, week: null }, rule: 'weekday' };
}

const papers = new Set('times telegraph mirror mail express post herald school service mass prayers night'.split(' '));
const epithets = new Set('black bloody good super cyber palm easter holy ash whit shrove fat blue giving'.split(' '));

/** "Bloody Sunday", "The Sunday Times". */
function isName(t: Tokens, at: number): boolean {
  if (isCapital(t, at - 1) && epithets.has(t.words[at - 1]!)) return true;
  return isCapital(t, at + 1) && papers.has(t.words[at + 1]!) && isCapital(t, at);
}

/** "2016-12-15", also with a time ("2016-12-15T20:00"). */
export function readIso(t: Tokens, at: number): Found | null {
  if (!isNumber(t, at) || t.words[at]!.length !== 4) return null;
  const mark = t.words[at + 1];
  if ((mark !== '-' && mark !== '/' && mark !== '.') || !isGlued(t, at + 1) || !isNumber(t, at + 2) || !isGlued(t, at + 2)) return null;
  if (isGlued(t, at) && t.kinds[at - 1] === 0) return null;
  const month = Number(t.words[at + 2]);
  if (t.words[at + 2]!.length > 2 || month < 1 || month > 12) return null;
  const year = Number(t.words[at]);
  const isFull =
    t.words[at + 3] === mark && isGlued(t, at + 3) && isNumber(t, at + 4) && isGlued(t, at + 4) && t.words[at + 4]!.length <= 2;
  if (!isFull)
    return mark === '-' && t.words[at + 2]!.length === 2 && !isRangeOfYears(year, month) ? iso(at + 3, { year, month }, 'month') : null;
  const day = Number(t.words[at + 4]);
  if (day < 1 || day > 31) return null;
  const found = iso(at + 5, { year, month, day }, 'day');
  const time = t.words[at + 5] === 't' && isGlued(t, at + 5) && isGlued(t, at + 6) ? readClock(t, at + 6) : null;
  if (!time) return found;
  const isUtc = t.words[time.next] === 'z' && isGlued(t, time.next);
  return { ...found, next: isUtc ? time.next + 1 : time.next, clock: isUtc ? `${time.clock}Z` : time.clock };
}

/** "2007-08" is more often two years than a month. */
const isRangeOfYears = (year: number, second: number) => second === (year % 100) + 1;

const iso = (next: number, parts: Partial<DateSense>, rule: string): Found => ({ next, sense: dateSense(parts), rule: `iso ${rule}` });

/** "15/12/2016", "12/15/2016", "15.12.2016": where both could be the month, no day is named, unless stops divide them: then the day comes first. */
export function readNumeric(t: Tokens, at: number): Found | null {
  const mark = t.words[at + 1];
  if (
    !isNumber(t, at) ||
    (mark !== '/' && mark !== '.' && mark !== '-') ||
    !isNumber(t, at + 2) ||
    t.words[at + 3] !== mark ||
    !isNumber(t, at + 4)
  )
    return null;
  if (![at + 1, at + 2, at + 3, at + 4].every((each) => isGlued(t, each)) || t.words[at]!.length > 2 || t.words[at + 2]!.length > 2)
    return null;
  if (isGlued(t, at + 5) && (t.words[at + 5] === mark || t.kinds[at + 5] === 0) && isNumber(t, at + 6)) return null;
  const [a, b] = [Number(t.words[at]), Number(t.words[at + 2])];
  const length = t.words[at + 4]!.length;
  if ((length !== 4 && length !== 2) || (length === 2 && mark === '.')) return null;
  const short = Number(t.words[at + 4]);
  const year = length === 4 ? short : short <= 30 ? 2000 + short : 1900 + short;
  const dayFirst = a > 12 || (mark === '.' && b <= 12);
  const [day, month] = dayFirst ? [a, b] : [b, a];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const isUnclear = mark !== '.' && a <= 12 && b <= 12 && a !== b;
  return { next: at + 5, sense: isUnclear ? vague('order') : dateSense({ year, month, day }), rule: 'numeric' };
}

/** "last March", "next July 4", "this December". */
export function readWhichMonth(t: Tokens, at: number): Found | null {
  const which: Step | undefined = look(t.words[at] ?? '')?.which;
  if (which === undefined) return null;
  const found = readDayMonth(t, at + 1) ?? readBareMonth(t, at + 1);
  if (!found || found.sense.is !== 'date' || found.sense.year !== null) return null;
  return { ...found, sense: { ...found.sense, which } };
}

/** "the 15th" by itself: a day of the month in question. */
export function readBareDay(t: Tokens, at: number): Found | null {
  if (!isWord(t, at, 'the') || !isWord(t, at - 1, 'on', 'by', 'until', 'from', 'to', 'since', 'and')) return null;
  const start = at + 1;
  const day = readDayNumber(t, start);
  if (!day || !isNumber(t, start) || day.next === start + 1 || isPartOfNumber(t, start)) return null;
  if (isWord(t, day.next, 'of') && isWord(t, day.next + 1, 'the', 'that', 'each', 'every') && isWord(t, day.next + 2, 'month', 'same')) {
    return { next: day.next + 3, sense: dateSense({ day: day.value }), rule: 'day' };
  }
  if (
    t.kinds[day.next] === 0 &&
    day.next < t.count &&
    !isWord(t, day.next, 'and', 'to', 'at', 'in', 'the', 'with', 'when', 'he', 'she', 'they', 'it', 'a', 'after', 'by')
  )
    return null;
  return { next: day.next, sense: dateSense({ day: day.value }), rule: 'day' };
}
