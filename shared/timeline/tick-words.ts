import { firstGregorianDay } from '../dates/calendar';
import { nameDate } from '../dates/calendar-names';
import { formatInstant } from '../dates/format-span';
import { dateAt } from './civil';
import { DAY } from './scale';

/** What one tick of the axis stands for some of. */
export type TickUnit = 'minute' | 'day' | 'month' | 'year';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs a thousand times what using one does. */
function remembered(locale: string, key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const known = formats.get(locale + key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
  formats.set(locale + key, made);
  return made;
}

/** "14:00", on the clock of the locale. */
export const clockWords = (instant: number, locale: string): string =>
  remembered(locale, 'clock', { hour: 'numeric', minute: '2-digit' }).format(instant - Math.floor(instant / DAY) * DAY);

/** "Jul": a month by its number from 1, without its year. */
export const monthName = (month: number, locale: string): string =>
  remembered(locale, 'month', { month: 'short' }).format(Date.UTC(2001, month - 1));

/** "1956", "44 BCE". */
export const yearWords = (instant: number, locale: string): string => formatInstant(instant, 'year', locale);

/** "Jul 2016". */
export const monthWords = (instant: number, locale: string): string => formatInstant(instant, 'month', locale);

/** "16 Dec 2016". */
export const dayWords = (instant: number, locale: string): string => formatInstant(instant, 'day', locale);

/** Weekdays are named where the calendar they are counted on was in use, and Intl can tell them. */
const hasWeekday = (instant: number): boolean => instant >= firstGregorianDay * DAY && instant < Date.UTC(9999, 11, 31);

/** "Thu 15", or "15" where weekdays mean nothing. */
export const weekdayWords = (instant: number, locale: string): string =>
  hasWeekday(instant) ? remembered(locale, 'weekday', { weekday: 'short', day: 'numeric' }).format(instant) : String(dateAt(instant).day);

/** A day in full, from the longest form to the shortest: "Thursday 15 December 2016", "15 December 2016", "15 Dec 2016", "15 Dec", "15". */
export function dayForms(instant: number, locale: string): string[] {
  const { year, month, day } = dateAt(instant);
  const plain = [
    nameDate(year, month, day, 'long', locale),
    dayWords(instant, locale),
    nameDate(null, month, day, 'short', locale),
    String(day),
  ];
  if (!hasWeekday(instant)) return plain;
  const full = remembered(locale, 'full day', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  return [full.format(instant), ...plain];
}

/** "December 2016", "Dec 2016", "Dec". */
export function monthForms(instant: number, locale: string): string[] {
  const { year, month } = dateAt(instant);
  return [nameDate(year, month, null, 'long', locale), monthWords(instant, locale), monthName(month, locale)];
}
