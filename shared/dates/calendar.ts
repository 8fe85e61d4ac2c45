/**
 * Day arithmetic on the proleptic Gregorian calendar with astronomical years (0 is 1 BCE), exact far beyond the range of JS Date.
 * A day is a whole number of days since 1970-01-01. Algorithms: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 */

export interface CivilDay {
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
}

export const msPerDay = 86_400_000;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The length of a month; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isRealDay({ year, month, day }: CivilDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function toDayNumber({ year, month, day }: CivilDay): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const cycle = Math.floor(marchYear / 400);
  const yearOfCycle = marchYear - cycle * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfCycle = yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear;
  return cycle * 146_097 + dayOfCycle - 719_468;
}

export function fromDayNumber(dayNumber: number): CivilDay {
  const shifted = dayNumber + 719_468;
  const cycle = Math.floor(shifted / 146_097);
  const dayOfCycle = shifted - cycle * 146_097;
  const yearOfCycle = Math.floor(
    (dayOfCycle - Math.floor(dayOfCycle / 1_460) + Math.floor(dayOfCycle / 36_524) - Math.floor(dayOfCycle / 146_096)) / 365,
  );
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export function weekdayOf(dayNumber: number): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1;
}

/** The month `by` months away; `day` is dropped. */
export function shiftMonth(year: number, month: number, by: number): { year: number; month: number } {
  const count = year * 12 + (month - 1) + by;
  return { year: Math.floor(count / 12), month: count - Math.floor(count / 12) * 12 + 1 };
}

/** The day the Gregorian calendar came in, 15 October 1582. Before it, sources count on another. */
export const firstGregorianDay = toDayNumber({ year: 1582, month: 10, day: 15 });

/** The length of a month of the Julian calendar, where every fourth year is a leap year. */
export function daysInJulianMonth(year: number, month: number): number {
  return month === 2 && year % 4 === 0 ? 29 : month === 2 ? 28 : daysInMonth(year, month);
}

/** The day number of a day of the Julian calendar (astronomical year). */
export function fromJulianDay({ year, month, day }: CivilDay): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return marchYear * 365 + Math.floor(marchYear / 4) + dayOfYear - 719_470;
}
