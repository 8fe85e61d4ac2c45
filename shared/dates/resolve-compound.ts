import { fromDayNumber, shiftMonth } from './calendar';
import { boundsOf, type Moment } from './edtf-bounds';
import { parseEdtf, writeDate, type EdtfDate, type EdtfEnd, type EdtfValue } from './edtf-value';
import { fault } from './date-error';
import type { Bound, DateMeaning, Meaning, SeasonMeaning } from './meaning';
import { joined, type Resolution, type Resolved } from './resolution';
import { qualify } from './writable';

type Resolve = (meaning: Meaning) => Resolution;

/** "May to June 1848", "Friday to Sunday": each end lends the other the year, month or direction that it does not name. */
export function resolveRange(from: Meaning, to: Meaning, resolve: Resolve): Resolution {
  const [first, second] = fillIn(from, to);
  const a = resolve(first);
  if (a.is === 'fault') return a;
  const b =
    second.is === 'weekday' && second.which === null && a.rule === 'weekday' ? weekdayAfter(second.weekday, a, resolve) : resolve(second);
  if (b.is === 'fault') return b;
  const [start, end] = [edge(a, 'start'), edge(b, 'end')];
  return start && end ? joined(`${start}/${end}`, 'interval', a, b) : fault('unreadable', 'These two cannot be the ends of an interval.');
}

/** The text of the start or the end of a resolved value. */
function edge({ edtf }: Resolved, side: 'start' | 'end'): string | null {
  const value = parseEdtf(edtf);
  if (value?.is === 'date') return edtf;
  if (value?.is === 'interval') return edtf.split('/')[side === 'start' ? 0 : 1]!;
  const moment = value && outer(value, side === 'start' ? 'earliest' : 'latest');
  const named = value ? finest(value) : null;
  return moment && named ? writeAs(moment, named) : null;
}

function outer(value: EdtfValue, side: 'earliest' | 'latest'): Moment | null {
  const result = boundsOf(value);
  return result.ok ? result.bounds[side] : null;
}

function writeAs(moment: Moment, { month, day, season }: EdtfDate): string {
  const civil = fromDayNumber(moment.day);
  if (day !== null) return writeDate(civil.year, civil.month, civil.day);
  return month !== null || season !== null ? writeDate(civil.year, civil.month) : writeDate(civil.year);
}

function weekdayAfter(weekday: number, start: Resolved, resolve: Resolve): Resolution {
  const first = outer(parseEdtf(start.edtf)!, 'earliest')!.day;
  for (let by = 1; by <= 7; by++) {
    const { year, month, day } = fromDayNumber(first + by);
    const found = resolve({ is: 'date', year, month, day, weekday, time: null, yearBy: null, which: null });
    if (found.is === 'resolved') return { ...found, relative: true };
  }
  throw new Error(`No weekday ${weekday} within a week`);
}

function fillIn(from: Meaning, to: Meaning): [Meaning, Meaning] {
  const a = core(from);
  const b = core(to);
  if (a?.is === 'date' && b?.is === 'date') {
    const [first, second] = fillDates(a, b);
    return [withCore(from, first), withCore(to, second)];
  }
  if (a?.is === 'season' && b && b.year !== null && lacksYear(a)) return [withCore(from, { ...a, year: b.year }), to];
  if (b?.is === 'season' && a && a.year !== null && lacksYear(b)) return [from, withCore(to, { ...b, year: a.year })];
  return [from, to];
}

const lacksYear = (date: DateMeaning | SeasonMeaning) => date.year === null && date.yearBy === null && date.which === null;

/** The date inside a qualified one, or that a part is of. */
function core(meaning: Meaning): DateMeaning | SeasonMeaning | null {
  if (meaning.is === 'qualified' || meaning.is === 'part') return core(meaning.of);
  return meaning.is === 'date' || meaning.is === 'season' ? meaning : null;
}

function withCore(meaning: Meaning, inner: DateMeaning | SeasonMeaning): Meaning {
  return meaning.is === 'qualified' || meaning.is === 'part' ? { ...meaning, of: withCore(meaning.of, inner) } : inner;
}

function fillDates(a: DateMeaning, b: DateMeaning): [DateMeaning, DateMeaning] {
  const first = { ...a, month: a.month ?? (a.day !== null ? b.month : null) };
  const second = { ...b, month: b.month ?? (b.day !== null ? a.month : null) };
  const turnsYear = first.month !== null && second.month !== null && first.month > second.month ? 1 : 0;
  if (lacksYear(first) && b.year !== null) return [{ ...first, year: b.year - turnsYear }, second];
  if (lacksYear(first) && b.yearBy !== null) return [{ ...first, yearBy: b.yearBy - turnsYear }, second];
  if (lacksYear(second) && a.year !== null) return [first, { ...second, year: a.year + turnsYear }];
  if (lacksYear(second) && a.yearBy !== null) return [first, { ...second, yearBy: a.yearBy + turnsYear }];
  return [first, second];
}

/** "1956 or 1957": one of the two. */
export function resolveEither(a: Resolution, b: Resolution): Resolution {
  if (a.is === 'fault') return a;
  if (b.is === 'fault') return b;
  if (/[[{/?~%]/.test(a.edtf + b.edtf)) return fault('unreadable', 'Only two plain dates can be joined by “or”.');
  return joined(`[${a.edtf},${b.edtf}]`, 'either', a, b);
}

/**
 * "since" leaves the end open; "until" leaves the start unknown (it began, and nobody says when); "before", "after", "by" and "from … on"
 * name some one time on that side, which EDTF writes `[..1955]`.
 */
export function resolveBound(bound: Bound, inner: Resolution): Resolution {
  if (inner.is === 'fault') return inner;
  const edtf = boundEdtf(bound, inner.edtf);
  return edtf
    ? { ...inner, edtf, rule: bound, how: null }
    : fault('unreadable', `“${bound[0]!.toUpperCase()}${bound.slice(1)}” cannot go with this date.`);
}

function boundEdtf(bound: Bound, edtf: string): string | null {
  const value = parseEdtf(edtf);
  if (!value) return null;
  const [start, end] = value.is === 'interval' ? [value.start, value.end] : [value, value];
  if (bound === 'since') return openEnd(edtf, value);
  if (bound === 'until') return unknownStart(edtf, value);
  const side = bound === 'before' || bound === 'not before' ? 'earliest' : 'latest';
  const moment = outer(value, side);
  const date = finest(side === 'earliest' ? start : end);
  if (!moment || !date) return null;
  const step = bound === 'before' ? -1 : bound === 'after' ? 1 : 0;
  const limit = stepped(moment, date, step);
  return bound === 'before' || bound === 'by' ? boundedList('..', limit, '', date) : boundedList('', limit, '..', date);
}

function openEnd(edtf: string, value: EdtfValue): string | null {
  const start = value.is === 'date' ? edtf : edge({ edtf } as Resolved, 'start');
  return start ? `${start}/..` : null;
}

function unknownStart(edtf: string, value: EdtfValue): string | null {
  const end = value.is === 'date' ? edtf : edge({ edtf } as Resolved, 'end');
  return end ? `/${end}` : null;
}

function finest(end: EdtfEnd | EdtfValue): EdtfDate | null {
  if (typeof end === 'string') return null;
  if (end.is === 'list') return end.members[0]!.from ?? end.members[0]!.to;
  return end.is === 'date' ? end : null;
}

/** The limit one day, month or year further, at the date's own precision. */
function stepped(moment: Moment, date: EdtfDate, step: -1 | 0 | 1): string {
  const civil = fromDayNumber(moment.day + (date.day === null ? 0 : step));
  if (date.day !== null) return writeDate(civil.year, civil.month, civil.day);
  if (date.month === null && date.season === null) return writeDate(civil.year + step);
  const { year, month } = shiftMonth(civil.year, civil.month, step);
  return writeDate(year, month);
}

/** Members of a list cannot be qualified: a doubtful limit is the doubtful end of an open interval. */
function boundedList(before: string, limit: string, after: string, date: EdtfDate): string | null {
  const isDoubtful = date.approximate || date.uncertain;
  if (!isDoubtful) return `[${before}${limit}${after}]`;
  return qualify(before ? `../${limit}` : `${limit}/..`, date);
}

/** "about", "perhaps", "?": each date of the value is marked. One of several dates is uncertain as it is, and has no mark in EDTF. */
export function resolveQualified({ approximate, uncertain }: { approximate: boolean; uncertain: boolean }, inner: Resolution): Resolution {
  if (inner.is === 'fault') return inner;
  const edtf = qualify(inner.edtf, { approximate, uncertain }) ?? (inner.rule === 'either' && !approximate ? inner.edtf : null);
  return edtf ? { ...inner, edtf, how: null } : fault('unreadable', 'EDTF cannot mark this date as approximate or uncertain.');
}
