import { dateSense } from '../mention';
import { isDash, isGlued, isNumber, type Tokens } from '../tokens';
import { readDayMonth, readYearAfter } from './day';
import { isWord, type Found } from './found';
import { readDayNumber } from './numbers';
import { readEra, readYear } from './year';

/** Two dates of which one lends the other what it does not say, and the token the second begins at. */
export interface Pair {
  readonly first: Found;
  readonly second: Found;
  readonly secondAt: number;
  readonly joined: 'range' | 'list';
}

/** "5–8 May", "May 4 and 5", "1915–16", "499 to 493 BC". */
export function readPair(t: Tokens, at: number): Pair | null {
  return readDaysFirst(t, at) ?? readYearsBce(t, at) ?? readMonthDays(t, at) ?? readYearAndShort(t, at);
}

interface Joint {
  readonly joined: 'range' | 'list';
  readonly next: number;
}

/** A dash, "to", "until", "and", "or". */
export function readJoint(t: Tokens, at: number): Joint | null {
  if (isDash(t, at) || t.words[at] === '/') return { joined: 'range', next: at + 1 };
  if (isWord(t, at, 'to', 'until', 'till', 'through', 'thru')) return { joined: 'range', next: at + 1 };
  if (isWord(t, at, 'and', 'or', '&')) return { joined: 'list', next: at + 1 };
  return t.words[at] === ',' && isWord(t, at + 1, 'and', 'or') ? { joined: 'list', next: at + 2 } : null;
}

function readDaysFirst(t: Tokens, at: number): Pair | null {
  const start = isWord(t, at, 'the') ? at + 1 : at;
  if (!isNumber(t, start)) return null;
  const day = readDayNumber(t, start);
  const joint = day && readJoint(t, day.next);
  const secondAt = joint?.next ?? 0;
  const second = joint && readDayMonth(t, secondAt);
  if (!day || !joint || second?.sense.is !== 'date' || second.sense.day === null) return null;
  const isDay = isNumber(t, isWord(t, secondAt, 'the') ? secondAt + 1 : secondAt);
  if (!isDay || t.words[day.next] === '/') return null;
  return { first: { ...second, next: day.next, sense: { ...second.sense, day: day.value } }, second, secondAt, joined: joint.joined };
}

function readMonthDays(t: Tokens, at: number): Pair | null {
  const first = readDayMonth(t, at);
  if (first?.sense.is !== 'date' || first.sense.day === null || first.sense.year !== null || isNumber(t, at)) return null;
  const joint = readJoint(t, first.next);
  if (!joint || t.words[first.next] === '/') return null;
  const secondAt = isWord(t, joint.next, 'the') ? joint.next + 1 : joint.next;
  const day = isNumber(t, secondAt) ? readDayNumber(t, secondAt) : null;
  if (!day || (joint.joined === 'list' && !canEnd(t, day.next)) || day.value! < first.sense.day) return null;
  const year = readYearAfter(t, day.next, true);
  const sense = { ...first.sense, year: year?.year ?? null, yearFrom: year?.yearFrom ?? null };
  return {
    first: { ...first, sense },
    second: { next: year?.next ?? day.next, sense: { ...sense, day: day.value }, rule: 'day' },
    secondAt,
    joined: joint.joined,
  };
}

/** After "May 4 and 5" no noun may follow that is counted. */
const canEnd = (t: Tokens, at: number) =>
  at >= t.count ||
  t.kinds[at] !== 0 ||
  isWord(
    t,
    at,
    'in',
    'at',
    'on',
    'by',
    'of',
    'and',
    'to',
    'with',
    'the',
    'when',
    'as',
    'for',
    'after',
    'were',
    'was',
    'last',
    'this',
    'next',
  );

function readYearAndShort(t: Tokens, at: number): Pair | null {
  const first = readYear(t, at);
  if (
    !first ||
    first.hasEra ||
    !(isDash(t, first.next) || (t.words[first.next] === '/' && isGlued(t, first.next))) ||
    !isNumber(t, first.next + 1) ||
    !isGlued(t, first.next + 1)
  )
    return null;
  const secondAt = first.next + 1;
  const short = t.words[secondAt]!;
  if (short.length !== 2 || (isDash(t, secondAt + 1) && isGlued(t, secondAt + 1))) return null;
  const year = first.year - (first.year % 100) + Number(short);
  if (year <= first.year) return null;
  const found = (each: number, next: number): Found => ({ next, sense: dateSense({ year: each }), rule: 'year' });
  return { first: found(first.year, first.next), second: found(year, secondAt + 1), secondAt, joined: 'range' };
}

function readYearsBce(t: Tokens, at: number): Pair | null {
  if (!isNumber(t, at) || t.words[at]!.length > 4 || readEra(t, at + 1)) return null;
  const joint = readJoint(t, at + 1);
  const second = joint && readYear(t, joint.next);
  const value = Number(t.words[at]);
  if (!second?.hasEra || second.year > 0 || value === 0) return null;
  const found = (each: number, next: number): Found => ({ next, sense: dateSense({ year: each }), rule: 'year' });
  return { first: found(1 - value, at + 1), second: found(second.year, second.next), secondAt: joint!.next, joined: joint!.joined };
}
