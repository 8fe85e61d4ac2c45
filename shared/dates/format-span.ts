import { firstGregorianDay, fromDayNumber, msPerDay, weekdayOf } from './calendar';
import { nameDate, nameTime, nameWeekday, nameYear, type NameStyle } from './calendar-names';
import { boundsOf } from './edtf-bounds';
import { parseEdtf, type EdtfDate, type EdtfEnd, type EdtfInterval, type EdtfList, type EdtfMember, type EdtfValue } from './edtf-value';
import { formatDate, formatPlain } from './format-date';
import type { DateSpan } from './date-span';

export type Precision =
  | 'second'
  | 'minute'
  | 'day'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half year'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'
  | 'interval'
  | 'list';
export type InstantUnit = 'minute' | 'hour' | 'day' | 'month' | 'quarter' | 'year' | 'decade' | 'century' | 'millennium';

/**
 * A span or valid EDTF string in words with its uncertainty: "about May 1848", "2014 onwards", "until 1956, start unknown", "44 BCE".
 * `locale` (BCP 47) gives month names and their order; the words between are English. Never shows a year zero.
 */
export function formatSpan(date: DateSpan | string, locale = 'en'): string {
  return formatValue(valueOf(date), 'long', locale);
}

/** A short form for labels: "16 Dec 2016", "c. May 1848", "2014–". */
export function formatSpanShort(date: DateSpan | string, locale = 'en'): string {
  return formatValue(valueOf(date), 'short', locale);
}

/** As `formatSpan`, with the weekday before a plain day: "Friday 16 December 2016". None before 1582, where sources count other weekdays. */
export function formatWithWeekday(date: DateSpan | string, locale = 'en'): string {
  const value = valueOf(date);
  const text = formatValue(value, 'long', locale);
  if (value.is !== 'date' || precisionOfDate(value) !== 'day' || value.approximate || value.year.includes('X')) return text;
  const result = boundsOf(value);
  const day = result.ok ? result.bounds.earliest!.day : -Infinity;
  return day < firstGregorianDay ? text : `${nameWeekday(weekdayOf(day), locale)} ${text}`;
}

/** How finely the date is known; digits that are unspecified do not count. */
export function precisionOf(date: DateSpan | string): Precision {
  const value = valueOf(date);
  return value.is === 'date' ? precisionOfDate(value) : value.is;
}

/** The words of an axis tick at `ms` (floating milliseconds since 1970-01-01): "16 Dec 2016", "Q4 2016", "1848", "44 BCE", "14:30". */
export function formatInstant(ms: number, unit: InstantUnit, locale = 'en'): string {
  const dayNumber = Math.floor(ms / msPerDay);
  const { year, month, day } = fromDayNumber(dayNumber);
  const minutes = Math.floor((ms - dayNumber * msPerDay) / 60_000);
  const name = nameYear(year, locale);
  if (unit === 'month') return nameDate(year, month, null, 'short', locale);
  if (unit === 'quarter') return `Q${Math.ceil(month / 3)} ${name}`;
  if (unit === 'day' || ((unit === 'hour' || unit === 'minute') && minutes === 0)) return nameDate(year, month, day, 'short', locale);
  return unit === 'hour' || unit === 'minute' ? nameTime(Math.floor(minutes / 60), minutes % 60, null) : name;
}

function valueOf(date: DateSpan | string): EdtfValue {
  const edtf = typeof date === 'string' ? date : date.edtf;
  const value = parseEdtf(edtf);
  if (!value) throw new Error(`Not EDTF: ${edtf}`);
  return value;
}

function precisionOfDate({ year, month, day, season, time }: EdtfDate): Precision {
  if (time) return time.second === null ? 'minute' : 'second';
  if (season !== null) return season <= 32 ? 'season' : season <= 36 ? 'quarter' : season <= 39 ? 'interval' : 'half year';
  if (day !== null && !day.includes('X')) return 'day';
  if (month !== null && !month.includes('X')) return 'month';
  return (['year', 'decade', 'century', 'millennium', 'millennium'] as const)[/X*$/.exec(year)![0].length]!;
}

function formatValue(value: EdtfValue, style: NameStyle, locale: string): string {
  if (value.is === 'date') return formatDate(value, style, locale);
  return value.is === 'interval' ? formatInterval(value, style, locale) : formatList(value, style, locale);
}

function formatInterval({ start, end }: EdtfInterval, style: NameStyle, locale: string): string {
  if (typeof start !== 'string' && typeof end !== 'string') return formatRange(start, end, style, locale);
  const known = typeof start === 'string' ? end : start;
  const name = typeof known === 'string' ? '' : formatEnd(known, style, locale);
  if (style === 'short') return typeof start === 'string' ? `${mark(start)}–${name}` : `${name}–${mark(end)}`;
  if (typeof start === 'string') return start === 'open' ? `up to ${name}` : `until ${name}, start unknown`;
  return end === 'open' ? `${name} onwards` : `from ${name}, end unknown`;
}

const mark = (end: EdtfEnd) => (end === 'unknown' ? '?' : '');

/** Inside an interval the doubt stands in brackets, so that it goes with its own end: "1956 (uncertain) to 1960". */
function formatEnd(date: EdtfDate, style: NameStyle, locale: string): string {
  if (style === 'short') return formatDate(date, style, locale);
  return formatDate({ ...date, uncertain: false }, style, locale) + (date.uncertain ? ' (uncertain)' : '');
}

function formatRange(start: EdtfDate, end: EdtfDate, style: NameStyle, locale: string): string {
  const first = startOfRange(start, end, style, locale);
  const last = formatEnd(end, style, locale);
  if (style === 'long') return `${first} to ${last}`;
  return / /.test(first + last) ? `${first} – ${last}` : `${first}–${last}`;
}

/** What the end says too is not said twice: "16 to 18 December 2016", "May to June 1848", "100 to 44 BCE". Only where the locale puts the year last. */
function startOfRange(start: EdtfDate, end: EdtfDate, style: NameStyle, locale: string): string {
  const full = formatEnd(start, style, locale);
  const isPlain = [start, end].every(
    (date) =>
      !date.approximate && !date.uncertain && !date.time && date.season === null && !/X/.test(`${date.year}${date.month}${date.day}`),
  );
  if (!isPlain || !(locale === 'en' || locale === 'en-GB')) return full;
  if (start.month === null && start.negative && end.negative) return full.replace(/ BCE$/, '');
  if (start.month === null || end.month === null || start.year !== end.year || start.negative !== end.negative) return full;
  if (start.day !== null && end.day !== null && start.month === end.month) return String(Number(start.day));
  return nameDate(null, Number(start.month), start.day === null ? null : Number(start.day), style, locale);
}

function formatList({ every, members }: EdtfList, style: NameStyle, locale: string): string {
  const [only] = members;
  if (members.length === 1 && !every) return formatOneOf(only!, style, locale);
  const names = members.map((member) => formatMember(member, style, locale));
  return new Intl.ListFormat('en-GB', { type: every ? 'conjunction' : 'disjunction' }).format(names);
}

function formatOneOf(member: EdtfMember, style: NameStyle, locale: string): string {
  const { from, to } = member;
  if (!from) return `${formatDate(to!, style, locale)} or earlier`;
  if (!to) return `${formatDate(from, style, locale)} or later`;
  if (from === to) return formatDate(from, style, locale);
  return style === 'short' ? formatRange(from, to, style, locale) : `some time from ${formatRange(from, to, style, locale)}`;
}

function formatMember({ from, to }: EdtfMember, style: NameStyle, locale: string): string {
  if (!from) return `up to ${formatPlain(to!, style, locale)}`;
  if (!to) return `${formatPlain(from, style, locale)} onwards`;
  return from === to ? formatDate(from, style, locale) : formatRange(from, to, style, locale);
}
