import { daysInMonth, fromDayNumber, msPerDay, shiftMonth } from '../dates/calendar';
import type { DateSpan } from '../dates/date-span';
import { writeDate, writeYear } from '../dates/edtf-value';
import { precisionOf } from '../dates/format-span';

type Unit = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';

/** So many units before (-1) or after (1) something that the rest of the words name. */
export interface Offset {
  readonly count: number;
  readonly unit: Unit;
  readonly direction: -1 | 1;
  /** What it is counted from, as it was typed. */
  readonly from: string;
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** "3", "three", "twenty-one", "a"; null for anything else. */
function numberOf(words: string): number | null {
  if (/^\d{1,6}$/.test(words)) return Number(words);
  if (words === 'a' || words === 'an' || words === 'the') return 1;
  const [ten, one] = words.split(/[- ]/);
  if (one === undefined && small.includes(words)) return small.indexOf(words);
  if (!tens.includes(ten!)) return null;
  const units = one === undefined ? 0 : small.indexOf(one);
  return units >= 0 && units < 10 ? 20 + tens.indexOf(ten!) * 10 + units : null;
}

const units: Readonly<Record<string, Unit>> = {
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  month: 'month',
  months: 'month',
  year: 'year',
  years: 'year',
  decade: 'decade',
  decades: 'decade',
  century: 'century',
  centuries: 'century',
};

/** "Three weeks before the summit", "a year after 1956", "2 days later than the treaty"; null where the words say no such thing. */
export function readOffset(words: string): Offset | null {
  const found = /^([a-z\d -]+?) ([a-z]+) (before|after|earlier than|later than) (.+)$/i.exec(words.trim().replace(/\s+/g, ' '));
  const unit = found && units[found[2]!.toLowerCase()];
  const count = found && numberOf(found[1]!.toLowerCase());
  if (!unit || count === null) return null;
  return { count, unit, direction: /^(before|earlier)/i.test(found[3]!) ? -1 : 1, from: found[4]! };
}

/**
 * The EDTF of a date so far from a span: before is counted from its first day, after from its last. It is as fine as the span is where
 * the unit allows: a year after 1956 is a year, three weeks before it is a day. Null where the span has no such end.
 */
export function offsetFrom(span: DateSpan, { count, unit, direction }: Offset): string | null {
  const end = direction < 0 ? (span.earliest ?? span.latest) : (span.latest ?? span.earliest);
  if (end === null) return null;
  const day = Math.floor(end / msPerDay);
  if (unit === 'day' || unit === 'week') return writeDay(day + direction * count * (unit === 'week' ? 7 : 1));
  const { year, month, day: date } = fromDayNumber(day);
  const precision = precisionOf(span);
  if (unit === 'month') {
    const at = shiftMonth(year, month, direction * count);
    return writeDate(at.year, at.month, precision === 'month' ? null : Math.min(date, daysInMonth(at.year, at.month)));
  }
  const then = year + direction * count * { year: 1, decade: 10, century: 100 }[unit];
  if (precision === 'year' || precision === 'decade' || precision === 'century') return writeYear(then);
  return writeDate(then, month, precision === 'month' ? null : Math.min(date, daysInMonth(then, month)));
}

function writeDay(dayNumber: number): string {
  const { year, month, day } = fromDayNumber(dayNumber);
  return writeDate(year, month, day);
}

/** The EDTF of the day that holds an instant, in floating milliseconds since 1970. */
export const dayOf = (instant: number): string => writeDay(Math.floor(instant / msPerDay));
