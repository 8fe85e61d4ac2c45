/**
 * Names of days, months and years in a locale. Intl gives names and their order only: the year is put in by hand, because Intl has no
 * agreed form for years before 1000 and JS Dates end at 275,760.
 */

export type NameStyle = 'long' | 'short';

const formats = new Map<string, Intl.DateTimeFormat>();
/** A leap year that stands in for every other, and its negative for those before year 1. */
const standIn = 2000;

function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = locale + JSON.stringify(options);
  const known = formats.get(name);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
  formats.set(name, made);
  return made;
}

/** An astronomical year as readers write it: 1848, 79 CE, 44 BCE, 170,000,003 BCE. There is no year zero. */
export function nameYear(year: number, locale: string): string {
  const count = figures(year > 0 ? year : 1 - year, locale);
  if (year >= 1_000) return count;
  return isEnglish(locale) ? `${count} ${year > 0 ? 'CE' : 'BCE'}` : fill(year, { year: 'numeric' }, 1, 1, locale);
}

const isEnglish = (locale: string) => /^en\b/.test(locale);

function figures(count: number, locale: string): string {
  return count < 10_000 ? String(count) : new Intl.NumberFormat(locale).format(count);
}

/** "16 December 2016", "December 2016", or without `year` "16 December": in the order of the locale. */
export function nameDate(year: number | null, month: number, day: number | null, style: NameStyle, locale: string): string {
  const options: Intl.DateTimeFormatOptions = {
    month: style,
    ...(day === null ? {} : { day: 'numeric' }),
    ...(year === null ? {} : { year: 'numeric' }),
  };
  return fill(year, options, month, day ?? 1, locale);
}

/** Formats a leap year of the same era in place of the year, and then puts the year's own figures in. English has its era from `nameYear`. */
function fill(year: number | null, options: Intl.DateTimeFormatOptions, month: number, day: number, locale: string): string {
  const hasEra = year !== null && year < 1_000 && !isEnglish(locale);
  const format = dateFormat(locale, hasEra ? { ...options, era: 'short' } : options);
  const parts = format.formatToParts(Date.UTC(hasEra && year <= 0 ? -standIn : standIn, month - 1, day));
  const own = year === null ? '' : hasEra ? figures(year > 0 ? year : 1 - year, locale) : nameYear(year, locale);
  return parts.map((part) => (part.type === 'year' ? own : part.value)).join('');
}

/** "Friday"; `weekday` is 1 for Monday. */
export function nameWeekday(weekday: number, locale: string): string {
  return dateFormat(locale, { weekday: 'long' }).format(Date.UTC(2001, 0, weekday));
}

export function nameTime(hour: number, minute: number, second: number | null): string {
  return [hour, minute, ...(second === null ? [] : [second])].map((part) => String(part).padStart(2, '0')).join(':');
}
