import { civilOf } from './calendar';
import { DAY } from './scale';

// Stand-in until shared/dates lands.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  formats.set(key, made);
  return made;
}

/** "14:00", on the clock of the locale. */
export const clockWords = (instant: number, locale: string): string =>
  formatOf(locale, { hour: 'numeric', minute: '2-digit' }).format(instant - Math.floor(instant / DAY) * DAY);

/** "Jul": a month by its number from 1, without its year. */
export const monthName = (month: number, locale: string): string => formatOf(locale, { month: 'short' }).format(Date.UTC(2001, month - 1));

/** "1956", "44 BCE". */
export function yearWords(instant: number, _locale: string): string {
  const { year } = civilOf(instant);
  return year > 0 ? String(year) : `${1 - year} BCE`;
}

/** "July 2016". */
export function monthWords(instant: number, locale: string): string {
  return `${monthName(civilOf(instant).month, locale)} ${yearWords(instant, locale)}`;
}

/** "16 December 2016". */
export function dayWords(instant: number, locale: string): string {
  return `${civilOf(instant).day} ${monthWords(instant, locale)}`;
}
