import type { Part } from '../mention';
import { gap, isDash, isGlued, isNumber, type Tokens } from '../tokens';
import { readClock } from './clock';
import { readBareDay, readBareMonth, readDayMonth, readIso, readNumeric, readWeekday, readWhichMonth } from './day';
import { readDuration, readRepeats, readVague } from './duration';
import { firstOf, isWord, type Found, type Reader } from './found';
import { readHoliday } from './holiday';
import { look } from './lexicon';
import { readEnding, readRelativeCount, readSamePeriod, readStretch } from './counts';
import { readLaterIn, readNear, readNearMonth, readUnitEnd, readWeekend } from './near';
import { readMonthOf, readPortion, readWeekOf as readWeekOfDay } from './portion';
import { readDeictic, readPeriod } from './relative';
import { readBareYear, readCentury, readDecade, readFiscal, readQuarter, readSeason } from './years';

/** Dates that stand on a day, a month, a year or more, in the order they are tried. */
const dates: readonly Reader[] = [
  readIso,
  readNumeric,
  readHoliday,
  readDayMonth,
  readWeekday,
  readWhichMonth,
  readSeason,
  readFiscal,
  readCentury,
  readDecade,
  readQuarter,
  readBareYear,
  readBareMonth,
  readDeictic,
];
const relatives: readonly Reader[] = [
  readLaterIn,
  readNearMonth,
  readWeekend,
  readSamePeriod,
  readStretch,
  readRelativeCount,
  readUnitEnd,
  readPeriod,
  readNear,
];
const simple = (t: Tokens, at: number) => firstOf(dates, t, at) ?? firstOf(relatives, t, at);

/** A phrase of time at a token, the longest way it can be read. */
export function readPhrase(t: Tokens, at: number): Found | null {
  return (
    readEnding(t, at, readDayMonthOrMonth) ??
    readPortion(t, at, readWhole) ??
    readWeekOfDay(t, at) ??
    readMonthOf(t, at) ??
    readPartOf(t, at) ??
    readApproximate(t, at) ??
    readTimed(t, at) ??
    readClockPhrase(t, at) ??
    readBareDay(t, at) ??
    readRepeats(t, at) ??
    readVague(t, at) ??
    readDuration(t, at)
  );
}

/** What a portion can be of: a date, or "the month". */
const readWhole: Reader = (t, at) => simple(t, at) ?? unitAlone(t, at);

const readDayMonthOrMonth: Reader = (t, at) => readDayMonth(t, at) ?? monthAfterTo(t, at);

function monthAfterTo(t: Tokens, at: number): Found | null {
  return look(t.words[at] ?? '')?.month !== undefined ? readBareMonth(t, at) : null;
}

/** A date with what may follow it: a part of the day, a time, "last year". */
function readTimed(t: Tokens, at: number): Found | null {
  const found = simple(t, at);
  return found && withTrailing(t, found);
}

const canHaveClock = ({ sense }: Found) =>
  (sense.is === 'date' && sense.day !== null) ||
  sense.is === 'weekday' ||
  ((sense.is === 'period' || sense.is === 'near' || sense.is === 'count') && sense.unit === 'day') ||
  sense.is === 'holiday';

function withTrailing(t: Tokens, found: Found): Found {
  if (!canHaveClock(found)) return found;
  let next = found.next;
  const part = isWord(t, next, 'early', 'late') && look(t.words[next + 1] ?? '')?.dayPart ? next + 1 : next;
  if (look(t.words[part] ?? '')?.dayPart && !isWord(t, part, 'noon', 'midnight', 'midday')) next = part + 1;
  const weekAt = isWord(t, next, 'of') ? next + 1 : next;
  const week = readWeekOf(t, weekAt);
  if (week !== null && found.sense.is === 'weekday') return { ...found, next: weekAt + 2, sense: { ...found.sense, week } };
  const comma = t.words[next] === ',' ? next + 1 : next;
  const lead = isWord(t, comma, 'at', 'around', 'about', 'shortly') ? comma + 1 : comma;
  const clock = readClock(t, isWord(t, lead, 'about', 'around', 'exactly') ? lead + 1 : lead);
  return clock ? { ...found, next: clock.next, clock: clock.clock } : { ...found, next };
}

/** "Wednesday evening next week". */
function readWeekOf(t: Tokens, at: number): -1 | 0 | 1 | null {
  const which = look(t.words[at] ?? '')?.which;
  return which !== undefined && isWord(t, at + 1, 'week') ? which : null;
}

/** "8 p.m.", "8 p.m. on Friday", "midnight Tuesday". */
function readClockPhrase(t: Tokens, at: number): Found | null {
  const clock = readClock(t, at);
  if (!clock) return null;
  const comma = t.words[clock.next] === ',' ? clock.next + 1 : clock.next;
  const day = simple(t, isWord(t, comma, 'on') ? comma + 1 : comma);
  if (day && canHaveClock(day)) return { ...day, clock: clock.clock };
  const ahead = dayAhead(t, clock.next);
  return { next: clock.next, sense: ahead?.sense ?? { is: 'clock' }, rule: 'time', clock: clock.clock };
}

/** How far ahead the day of a time may stand, in tokens: "a 10 a.m. meeting Thursday", "from 9 a.m. to 5 p.m. Friday". */
const dayReach = 8;

function dayAhead(t: Tokens, from: number): Found | null {
  for (let at = from; at < Math.min(t.count, from + dayReach); at++) {
    if (isWord(t, at, 'and', 'but', ',', ';', '?', '!', 'when', 'while') || t.gaps[at]! >= gap.line) return null;
    if (t.words[at] === '.' && !isWord(t, at - 1, 'a', 'p', 'm')) return null;
    const day = readWeekday(t, at) ?? readDeictic(t, at) ?? readDayMonth(t, at);
    if (day && canHaveClock(day)) return day;
  }
  return null;
}

const parts: Record<string, Part> = {
  early: 'early',
  beginning: 'early',
  start: 'early',
  outset: 'early',
  dawn: 'early',
  opening: 'early',
  mid: 'mid',
  middle: 'mid',
  midpoint: 'mid',
  late: 'late',
  end: 'late',
  close: 'late',
  turn: 'early',
};

/** "early October", "mid-1990s", "the end of May", "the morning of April 19", "the latter part of the year". */
function readPartOf(t: Tokens, at: number): Found | null {
  const start = isWord(t, at, 'the') ? at + 1 : at;
  const half = readQuarter(t, at);
  if (half) return half;
  const part = Object.hasOwn(parts, t.words[start] ?? '') ? parts[t.words[start]!]! : null;
  return (part && readPartDirect(t, start, part, start > at)) ?? readPartWithOf(t, start, part) ?? readHoursOf(t, start);
}

function readPartDirect(t: Tokens, start: number, part: Part, hasArticle: boolean): Found | null {
  if (!isWord(t, start, 'early', 'mid', 'late')) return null;
  let next = isDash(t, start + 1) ? start + 2 : start + 1;
  if (isWord(t, next, 'to') || isDash(t, next)) {
    const second = isWord(t, next, 'to') ? next + 1 : next;
    const other = isWord(t, second, 'mid', 'late')
      ? second + 1
      : isDash(t, second) && isWord(t, second + 1, 'mid', 'late')
        ? second + 2
        : -1;
    if (other > 0) next = isDash(t, other) ? other + 1 : other;
  }
  if (isWord(t, next, 'in', 'on') && !hasArticle) next++;
  const found = readTimed(t, next) ?? (isWord(t, next, 'the') ? null : bareSeason(t, next));
  if (!found || !canHavePart(found)) return null;
  return { ...found, part: canHaveClock(found) ? null : part };
}

/** "early summer", "late spring". */
function bareSeason(t: Tokens, at: number): Found | null {
  const season = look(t.words[at] ?? '')?.season;
  return season === undefined
    ? null
    : { next: at + 1, sense: { is: 'season', code: season, year: null, yearFrom: null, which: null }, rule: 'season' };
}

const canHavePart = ({ sense }: Found) => sense.is !== 'vague' && sense.is !== 'clock' && sense.is !== 'stretch' && sense.is !== 'length';

const partNouns = new Set(
  'part half portion stages days weeks months years phase hours reaches rest remainder course end beginning start middle'.split(' '),
);
const adjectives = new Set(
  'early earlier late later latter last first final closing opening very second middle better greater rest remainder'.split(' '),
);

/** "the end of 1944", "the latter part of the year", "the early hours of Friday", "the first days of May". */
function readPartWithOf(t: Tokens, start: number, part: Part | null): Found | null {
  let of = -1;
  let which = part;
  if (part && isWord(t, start + 1, 'of')) of = start + 1;
  else if (isWord(t, start, 'rest', 'remainder', 'course') && isWord(t, start + 1, 'of')) [of, which] = [start + 1, null];
  else if (adjectives.has(t.words[start] ?? '') && partNouns.has(t.words[start + 1] ?? '') && isWord(t, start + 2, 'of')) {
    of = start + 2;
    which = isWord(t, start, 'early', 'earlier', 'first', 'opening') ? 'early' : isWord(t, start, 'middle') ? 'mid' : 'late';
  }
  if (of < 0) return null;
  const found = readTimed(t, of + 1) ?? unitAlone(t, of + 1);
  if (!found || !canHavePart(found)) return null;
  return { ...found, part: canHaveClock(found) ? null : which };
}

/** "the end of the month": the month in question. */
function unitAlone(t: Tokens, at: number): Found | null {
  const word = look(t.words[at + 1] ?? '');
  if (!isWord(t, at, 'the') || word?.unit === undefined || word.plural || word.dayPart) return null;
  if (!['day', 'week', 'month', 'quarter', 'year', 'decade', 'century', 'weekend'].includes(word.unit)) return null;
  return { next: at + 2, sense: { is: 'near', unit: word.unit, by: 0 }, rule: `the ${word.unit}` };
}

/** "the morning of April 19", "the night of 20 June 1791", "the evening before": a part of a day. */
function readHoursOf(t: Tokens, start: number): Found | null {
  const early = isWord(t, start, 'early', 'late') ? start + 1 : start;
  const inside = isWord(t, early, 'in') && isWord(t, early + 1, 'the') ? early + 2 : early;
  if (!look(t.words[inside] ?? '')?.dayPart || isWord(t, inside, 'noon', 'midnight', 'midday')) return null;
  const hours = isWord(t, inside + 1, 'hours') ? inside + 2 : inside + 1;
  if (!isWord(t, hours, 'of', 'on')) return null;
  const found = readTimed(t, hours + 1);
  return found && canHaveClock(found) ? found : null;
}

/** "about 1910", "circa 1500 BCE", "around March 2015". */
function readApproximate(t: Tokens, at: number): Found | null {
  if (!look(t.words[at] ?? '')?.about) return null;
  const isShort = isWord(t, at, 'c', 'ca');
  const next = isShort && t.words[at + 1] === '.' ? at + 2 : at + 1;
  if (isWord(t, at, 'c') && next === at + 1 && !isNumber(t, next)) return null;
  if (isShort && isGlued(t, at) && t.kinds[at - 1] === 0) return null;
  const found = readPartOf(t, next) ?? firstOf(dates, t, next);
  const isFine =
    found &&
    (found.sense.is === 'date' ||
      found.sense.is === 'decade' ||
      found.sense.is === 'century' ||
      found.sense.is === 'edtf' ||
      found.sense.is === 'season');
  if (isFine) return { ...found, approximate: true };
  return readClockPhrase(t, next);
}
