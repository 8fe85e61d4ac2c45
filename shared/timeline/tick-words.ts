import { formatInstant } from '../dates/format-span';
import { DAY } from './scale';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs a thousand times what using one does. */
function remembered(locale: string, key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const known = formats.get(locale + key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
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

/** "July 2016". */
export const monthWords = (instant: number, locale: string): string => formatInstant(instant, 'month', locale);

/** "16 December 2016". */
export const dayWords = (instant: number, locale: string): string => formatInstant(instant, 'day', locale);
