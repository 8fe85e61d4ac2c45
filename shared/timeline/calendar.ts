import { DAY } from './scale';

/** Days from 1 March of year 0 to 1 January 1970, proleptic Gregorian. */
const EPOCH_SHIFT = 719_468;
const DAYS_IN_400_YEARS = 146_097;

export interface CivilDate {
  /** Astronomical: 0 is 1 BCE. */
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The first millisecond of a proleptic Gregorian day; years of any size. Counting from March puts the leap day last, so
 * that (153 m + 2) / 5 gives the days before month m (E. G. Richards, "Mapping Time", 1998).
 */
export function instantOf(year: number, month = 1, day = 1): number {
  const shifted = month > 2 ? year : year - 1;
  const cycle = Math.floor(shifted / 400);
  const inCycle = shifted - cycle * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfCycle = inCycle * 365 + Math.floor(inCycle / 4) - Math.floor(inCycle / 100) + dayOfYear;
  return (cycle * DAYS_IN_400_YEARS + dayOfCycle - EPOCH_SHIFT) * DAY;
}

/** The day an instant falls on: the inverse of `instantOf`. */
export function civilOf(instant: number): CivilDate {
  const days = Math.floor(instant / DAY) + EPOCH_SHIFT;
  const cycle = Math.floor(days / DAYS_IN_400_YEARS);
  const dayOfCycle = days - cycle * DAYS_IN_400_YEARS;
  const inCycle = Math.floor(
    (dayOfCycle - Math.floor(dayOfCycle / 1460) + Math.floor(dayOfCycle / 36_524) - Math.floor(dayOfCycle / 146_096)) / 365,
  );
  const dayOfYear = dayOfCycle - (365 * inCycle + Math.floor(inCycle / 4) - Math.floor(inCycle / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return { year: cycle * 400 + inCycle + (month <= 2 ? 1 : 0), month, day };
}
