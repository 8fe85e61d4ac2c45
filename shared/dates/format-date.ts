import { nameDate, nameTime, nameYear, type NameStyle } from './calendar-names';
import type { EdtfDate } from './edtf-value';

const seasonNames = ['spring', 'summer', 'autumn', 'winter'];
const ordinals = ['first', 'second', 'third', 'fourth'];

/** One EDTF date in words, with its uncertainty: "about May 1848", "1956, uncertain"; short: "c. May 1848", "1956?". */
export function formatDate(date: EdtfDate, style: NameStyle, locale: string): string {
  const plain = formatPlain(date, style, locale);
  const isApproximate = date.approximate || date.significant !== null;
  if (style === 'short') return `${isApproximate ? 'c. ' : ''}${plain}${date.uncertain ? '?' : ''}`;
  return `${isApproximate ? 'about ' : ''}${plain}${date.uncertain ? ', uncertain' : ''}`;
}

/** The same without "about" and "uncertain". */
export function formatPlain(date: EdtfDate, style: NameStyle, locale: string): string {
  if (date.season !== null) return formatSeason(date.season, formatYear(date, locale), style, locale);
  if (/X/.test(`${date.month}${date.day}`)) return formatUnspecified(date, style, locale);
  if (date.month === null) return formatYear(date, locale);
  const year = date.year.includes('X') ? null : astronomicalYear(date);
  const day = nameDate(year, Number(date.month), date.day === null ? null : Number(date.day), style, locale);
  return (year === null ? `${day}, ${formatYear(date, locale)}` : day) + formatTime(date);
}

function formatTime({ time }: EdtfDate): string {
  if (!time) return '';
  const zone = time.offset === '' ? '' : time.offset === 'Z' ? ' UTC' : ` UTC${time.offset}`;
  return `, ${nameTime(time.hour, time.minute, time.second)}${zone}`;
}

/** "May 1848, day unknown". */
function formatUnspecified(date: EdtfDate, style: NameStyle, locale: string): string {
  const isMonthKnown = date.month !== null && !date.month.includes('X');
  const known = isMonthKnown ? formatPlain({ ...date, day: null }, style, locale) : formatYear(date, locale);
  const missing = isMonthKnown ? 'day' : date.day === null ? 'month' : date.day.includes('X') ? 'month and day' : 'month';
  return `${known}, ${missing} unknown`;
}

/** "1848", "44 BCE", "1840s", "19th century". */
function formatYear(date: EdtfDate, locale: string): string {
  if (!date.year.includes('X')) return nameYear(astronomicalYear(date), locale);
  const unknown = /^(\d*)(X+)$/.exec(date.year);
  if (!unknown) return `${date.negative ? '-' : ''}${date.year}`;
  const [, digits, { length }] = unknown as unknown as [string, string, string];
  if (length === 4) return 'year unknown';
  if (length === 1) return formatDecade(Number(`${digits}0`), date.negative, locale);
  const nth = `${ordinalNumber(Number(digits) + 1)} ${length === 2 ? 'century' : 'millennium'}`;
  return date.negative ? `${nth} BCE` : nth;
}

const astronomicalYear = (date: EdtfDate) => Number(date.year) * (date.negative ? -1 : 1);

/** Before year 1 the tens of EDTF and of readers do not meet: `-044X` is 450 to 441 BCE. */
function formatDecade(first: number, negative: boolean, locale: string): string {
  if (!negative) return first < 1_000 ? `${first}s CE` : `${first}s`;
  return `${figuresOnly(-first - 9, locale)} to ${nameYear(-first, locale)}`;
}

const figuresOnly = (year: number, locale: string) => nameYear(year, locale).replace(' BCE', '');

const suffixes: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

function ordinalNumber(n: number): string {
  return `${n}${suffixes[new Intl.PluralRules('en', { type: 'ordinal' }).select(n)]}`;
}

function formatSeason(code: number, year: string, style: NameStyle, locale: string): string {
  if (code <= 24) return `${seasonNames[code - 21]} ${year}`;
  if (code <= 32) return `${seasonNames[(code - 25) % 4]} ${year} (${code <= 28 ? 'northern' : 'southern'} hemisphere)`;
  if (code <= 36) return style === 'short' ? `Q${code - 32} ${year}` : `${ordinals[code - 33]} quarter of ${year}`;
  if (code <= 39)
    return `${nameDate(null, (code - 37) * 4 + 1, null, style, locale)} to ${nameDate(null, (code - 36) * 4, null, style, locale)} ${year}`;
  return style === 'short' ? `H${code - 39} ${year}` : `${ordinals[code - 40]} half of ${year}`;
}
