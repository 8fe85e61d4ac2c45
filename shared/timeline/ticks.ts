import { dateAt, instantOf } from './civil';
import { DAY, MINUTE, YEAR, millisecondsPerPixel, type TimeScale } from './scale';
import { clockWords, dayWords, monthName, monthWords, yearWords } from './tick-words';

/** One place on the axis: majors begin the next larger unit. */
export interface Tick {
  readonly at: number;
  readonly label: string;
  readonly major: boolean;
}

export interface Axis {
  readonly ticks: readonly Tick[];
  /** The larger unit that the start of the window lies in, where the ticks' labels need it to be understood. */
  readonly context: string | null;
}

type Unit = 'minute' | 'day' | 'month' | 'year';

interface Level {
  readonly unit: Unit;
  readonly step: number;
  /** How long a step is, about, in milliseconds. */
  readonly length: number;
}

/** Labels nearer than this run into one another. */
const NARROWEST_STEP = 72;

const levelsOf = (unit: Unit, length: number, steps: readonly number[]): Level[] =>
  steps.map((step) => ({ unit, step, length: step * length }));

const levels: readonly Level[] = [
  ...levelsOf('minute', MINUTE, [1, 2, 5, 15, 30, 60, 180, 360, 720]),
  ...levelsOf('day', DAY, [1, 2, 5, 10]),
  ...levelsOf('month', YEAR / 12, [1, 3, 6]),
  ...levelsOf(
    'year',
    YEAR,
    Array.from({ length: 30 }, (_, i) => [1, 2, 5][i % 3]! * Math.pow(10, Math.floor(i / 3))),
  ),
];

/** Days of the month that a step keeps: always the first, and none so late that it crowds the next first. */
const daysOfStep: Readonly<Record<number, readonly number[]>> = {
  1: Array.from({ length: 31 }, (_, i) => i + 1),
  2: Array.from({ length: 15 }, (_, i) => 2 * i + 1),
  5: [1, 5, 10, 15, 20, 25],
  10: [1, 10, 20],
};

/** The ticks of a window, in time order: true to the calendar, with no year zero, at steps that leave room for their labels. */
export function axisOf(scale: TimeScale, locale: string): Axis {
  const perPixel = millisecondsPerPixel(scale);
  const level = levels.find(({ length }) => length / perPixel >= NARROWEST_STEP) ?? levels.at(-1)!;
  return { ticks: tickers[level.unit](scale, level.step, locale), context: contextOf(level, scale.from, locale) };
}

function contextOf({ unit }: Level, from: number, locale: string): string | null {
  if (unit === 'minute') return dayWords(from, locale);
  if (unit === 'day') return monthWords(from, locale);
  return unit === 'month' ? yearWords(from, locale) : null;
}

type Ticker = (scale: TimeScale, step: number, locale: string) => Tick[];

const tickers: Readonly<Record<Unit, Ticker>> = { minute: minutes, day: days, month: months, year: years };

function minutes({ from, to }: TimeScale, step: number, locale: string): Tick[] {
  const length = step * MINUTE;
  const ticks: Tick[] = [];
  for (let at = Math.ceil(from / length) * length; at < to; at += length) {
    const major = at % DAY === 0;
    ticks.push({ at, major, label: major ? dayWords(at, locale) : clockWords(at, locale) });
  }
  return ticks;
}

/** The first instants of the months from the one `from` lies in, counted from January of year 0, up to `to`. */
function* monthsOf({ from, to }: TimeScale, step: number): Generator<{ at: number; month: number; year: number }> {
  const first = dateAt(from);
  for (let index = Math.floor((first.year * 12 + first.month - 1) / step) * step; ; index += step) {
    const year = Math.floor(index / 12);
    const month = index - year * 12 + 1;
    const at = instantOf(year, month);
    if (at >= to) return;
    yield { at, month, year };
  }
}

function days(scale: TimeScale, step: number, locale: string): Tick[] {
  const ticks: Tick[] = [];
  for (const { at: first, month, year } of monthsOf(scale, 1)) {
    const next = instantOf(month === 12 ? year + 1 : year, (month % 12) + 1);
    for (const day of daysOfStep[step]!) {
      const at = first + (day - 1) * DAY;
      if (at < scale.from || at >= Math.min(next, scale.to)) continue;
      ticks.push({ at, major: day === 1, label: day === 1 ? monthWords(at, locale) : String(day) });
    }
  }
  return ticks;
}

function months(scale: TimeScale, step: number, locale: string): Tick[] {
  const ticks: Tick[] = [];
  for (const { at, month } of monthsOf(scale, step)) {
    if (at < scale.from) continue;
    ticks.push({ at, major: month === 1, label: month === 1 ? yearWords(at, locale) : monthName(month, locale) });
  }
  return ticks;
}

/**
 * Years as readers count them: …, 2 BCE, 1 BCE, 1, 2, …. Steps above one fall on round years of both eras, and on year 1
 * where zero would be.
 */
function years({ from, to }: TimeScale, step: number, locale: string): Tick[] {
  const round = step * (String(step).startsWith('2') ? 5 : 10);
  const ticks: Tick[] = [];
  for (let counted = Math.floor(dateAt(from).year / step) * step - step; ; counted += step) {
    if (counted === 0 && step === 1) continue;
    const historical = counted === 0 ? 1 : counted;
    const at = instantOf(historical > 0 ? historical : historical + 1);
    if (at >= to) return ticks;
    if (at >= from) ticks.push({ at, major: counted % round === 0, label: yearWords(at, locale) });
  }
}
