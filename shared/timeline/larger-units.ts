import { dateAt, instantOf } from './civil';
import { DAY, type TimeScale, type TimeWindow } from './scale';
import { dayForms, monthForms, yearWords, type TickUnit } from './tick-words';

/** A unit larger than the ticks', part of which is in view, with its names from the longest to the shortest. */
export interface Larger extends TimeWindow {
  readonly forms: readonly string[];
}

/** The days over minutes and hours, the months over days, the years over months; none over years. */
export function largerUnits(unit: TickUnit, { from, to }: TimeScale, locale: string): Larger[] {
  const larger: Larger[] = [];
  if (unit === 'year') return larger;
  // Counted, not walked from instant to instant: far from our time an instant may be rounded into the unit before its own.
  for (let count = countAt(unit, from); startOf(unit, count) < to; count++)
    larger.push({ from: startOf(unit, count), to: startOf(unit, count + 1), forms: formsOf(unit, startOf(unit, count), locale) });
  return larger;
}

type Fine = Exclude<TickUnit, 'year'>;

/** The number of the unit that an instant lies in: days since 1970, months since January of year 0, years. */
function countAt(unit: Fine, instant: number): number {
  if (unit === 'minute') return Math.floor(instant / DAY);
  const { year, month } = dateAt(instant);
  return unit === 'month' ? year : year * 12 + month - 1;
}

function startOf(unit: Fine, count: number): number {
  if (unit === 'minute') return count * DAY;
  if (unit === 'month') return instantOf(count);
  const year = Math.floor(count / 12);
  return instantOf(year, count - year * 12 + 1);
}

function formsOf(unit: Fine, at: number, locale: string): readonly string[] {
  if (unit === 'minute') return dayForms(at, locale);
  return unit === 'day' ? monthForms(at, locale) : [yearWords(at, locale)];
}
