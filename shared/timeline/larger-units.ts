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
  for (let at = beginOf(unit, from); at < to;) {
    const next = nextOf(unit, at);
    larger.push({ from: at, to: next, forms: formsOf(unit, at, locale) });
    at = next;
  }
  return larger;
}

type Fine = Exclude<TickUnit, 'year'>;

function beginOf(unit: Fine, instant: number): number {
  const { year, month } = dateAt(instant);
  if (unit === 'minute') return Math.floor(instant / DAY) * DAY;
  return unit === 'day' ? instantOf(year, month) : instantOf(year);
}

function nextOf(unit: Fine, begin: number): number {
  const { year, month } = dateAt(begin);
  if (unit === 'minute') return begin + DAY;
  if (unit === 'month') return instantOf(year + 1);
  return month === 12 ? instantOf(year + 1) : instantOf(year, month + 1);
}

function formsOf(unit: Fine, at: number, locale: string): readonly string[] {
  if (unit === 'minute') return dayForms(at, locale);
  return unit === 'day' ? monthForms(at, locale) : [yearWords(at, locale)];
}
