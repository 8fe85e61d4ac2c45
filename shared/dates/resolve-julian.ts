import { daysInJulianMonth, fromDayNumber, fromJulianDay, weekdayOf, type CivilDay } from './calendar';
import { julianConvention } from './conventions';
import { writeDate } from './edtf-value';
import { fault } from './date-error';
import type { DateMeaning, Meaning } from './meaning';
import { resolved, type Resolution } from './resolution';

/**
 * A day, month or year of the Julian calendar (Old Style) in the Gregorian one: a day stays a day, a month or year becomes the interval of
 * its days. 29 February 1900 exists here.
 */
export function resolveJulian(meaning: Meaning, resolve: (meaning: Meaning) => Resolution): Resolution {
  if (meaning.is === 'qualified') return resolve({ ...meaning, of: { is: 'julian', of: meaning.of } });
  if (meaning.is === 'fault') return meaning;
  if (meaning.is !== 'date' || meaning.year === null) return fault('unreadable', 'Only a day, a month or a year can be Old Style.');
  const edtf = julianToEdtf(meaning, meaning.year);
  return typeof edtf === 'string' ? resolved(edtf, 'old style', { calendar: 'julian', conventions: [julianConvention] }) : edtf;
}

function julianToEdtf({ month, day, weekday }: DateMeaning, year: number) {
  const first = { year, month: month ?? 1, day: day ?? 1 };
  const length = daysInJulianMonth(year, month ?? 12);
  if (first.day > length && day !== null) return fault('impossible', 'There is no such day in the Julian calendar.');
  if (day === null) return `${toGregorian(first)}/${toGregorian({ year, month: month ?? 12, day: length })}`;
  if (weekday !== null && weekdayOf(fromJulianDay(first)) !== weekday)
    return fault('impossible', 'That day of the Julian calendar is another weekday.');
  return toGregorian(first);
}

function toGregorian(julian: CivilDay): string {
  const { year, month, day } = fromDayNumber(fromJulianDay(julian));
  return writeDate(year, month, day);
}
