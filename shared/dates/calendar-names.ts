/**
 * Names of days, months and years in a locale. Intl gives names and their order only: the year is put in by hand, because Intl has no
 * agreed form for years before 1000 and JS Dates end at 275,760.
 */

export type NameStyle = 'long' | 'short';

const formats = new Map<string, Intl.DateTimeFormat>();
/** A leap year that stands in for every other. */
const standIn = 2000;

function dateFormat(locale: string, key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${locale} ${key}`;
  const known = formats.get(name);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
  formats.set(name, made);
  return made;
}

/** An astronomical year as readers write it: 1848, 79 CE, 44 BCE, 170,000,003 BCE. There is no year zero. */
export function nameYear(year: number, locale: string): string {
  if (year > 0) return `${figures(year, locale)}${year < 1_000 ? ' CE' : ''}`;
  return `${figures(1 - year, locale)} BCE`;
}

function figures(count: number, locale: string): string {
  return count < 10_000 ? String(count) : new Intl.NumberFormat(locale).format(count);
}

/** "16 December 2016", "December 2016", or without `year` "16 December": in the order of the locale. */
export function nameDate(year: string | null, month: number, day: number | null, style: NameStyle, locale: string): string {
  const options: Intl.DateTimeFormatOptions = {
    month: style,
    ...(day === null ? {} : { day: 'numeric' }),
    ...(year === null ? {} : { year: 'numeric' }),
  };
  const format = dateFormat(locale, `${style}${day === null ? '' : 'd'}${year === null ? '' : 'y'}`, options);
  const parts = format.formatToParts(Date.UTC(standIn, month - 1, day ?? 1));
  return parts.map((part) => (part.type === 'year' && year !== null ? year : part.value)).join('');
}

/** "Friday"; `weekday` is 1 for Monday. */
export function nameWeekday(weekday: number, locale: string): string {
  return dateFormat(locale, 'weekday', { weekday: 'long' }).format(Date.UTC(2001, 0, weekday));
}

export function nameTime(hour: number, minute: number, second: number | null): string {
  return [hour, minute, ...(second === null ? [] : [second])].map((part) => String(part).padStart(2, '0')).join(':');
}
