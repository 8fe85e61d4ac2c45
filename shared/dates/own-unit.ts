import { msPerDay } from './calendar';
import { partsOf, writtenDates, type DateParts } from './edtf-parts';
import type { DateSpan } from './date-span';

/** What dates are moved in, the coarsest first. A week is seven days; a decade ten years; a season three months. */
export const stepUnits = ['years', 'months', 'days', 'minutes'] as const;
export type StepUnit = (typeof stepUnits)[number];

/** Whether a unit is finer than another. */
export const isFiner = (a: StepUnit, b: StepUnit): boolean => stepUnits.indexOf(a) > stepUnits.indexOf(b);

/** So many of a unit, whole ones: the least that a date of some precision can move by. */
export interface Step {
  readonly unit: StepUnit;
  readonly count: number;
}

const averages: Readonly<Record<StepUnit, number>> = {
  years: 365.2425 * msPerDay,
  months: 30.436875 * msPerDay,
  days: msPerDay,
  minutes: 60_000,
};

/** The average length of a step in ms, to guess with: the guess is set right by looking. */
export const averageLength = ({ unit, count }: Step): number => averages[unit] * count;

/** The step of a date's own precision; null where digits are unspecified that would have to be counted with. */
export function stepOfParts({ year, exponent, significant, month, day, time }: DateParts): Step | null {
  if (time !== '') return { unit: 'minutes', count: 1 };
  if (day !== '' && !`${year}${month}${day}`.includes('X')) return { unit: 'days', count: 1 };
  if (/^\d\d$/.test(month) && !year.includes('X')) return { unit: 'months', count: monthsOf(Number(month)) };
  const unknown = /^\d*(X*)$/.exec(year);
  if (!unknown || unknown[1]!.length === year.length) return null;
  const places = significant === '' ? unknown[1]!.length : Math.max(0, year.length - Number(significant.slice(1)));
  return { unit: 'years', count: 10 ** (places + exponent) };
}

/** A month, or what stands in its place: a season, a quarter, four months, a half. */
const monthsOf = (code: number): number => (code < 21 ? 1 : code <= 36 ? 3 : code <= 39 ? 4 : 6);

/** The coarsest step of the dates in a span: what all of it can move by. Null where one of them cannot move. */
export function ownStep(span: DateSpan): Step | null {
  let widest: Step | null = null;
  for (const date of writtenDates(span.edtf)) {
    const parts = partsOf(date);
    const step = parts && stepOfParts(parts);
    if (!step) return null;
    widest = widest ? wider(widest, step) : step;
  }
  return widest;
}

function wider(a: Step, b: Step): Step {
  if (a.unit !== b.unit) return isFiner(b.unit, a.unit) ? a : b;
  return { unit: a.unit, count: leastCommon(a.count, b.count) };
}

const leastCommon = (a: number, b: number): number => (a * b) / greatestCommon(a, b);
const greatestCommon = (a: number, b: number): number => (b === 0 ? a : greatestCommon(b, a % b));
