import { dateAt, instantOf } from './civil';
import { largerUnits, type Larger } from './larger-units';
import { DAY, MINUTE, YEAR, millisecondsPerPixel, type TimeScale, type TimeWindow } from './scale';
import { clockWords, dayWords, monthName, monthWords, weekdayWords, yearWords, type TickUnit } from './tick-words';
import { quietHours } from './weekends';

/** One place on the axis: majors begin the next larger unit. */
export interface Tick {
  readonly at: number;
  /** What it says where it stands alone: a major names its larger unit ("Jul 2016"). */
  readonly label: string;
  /** What it says below a row that names the larger unit: "Fri 1". */
  readonly short: string;
  readonly major: boolean;
}

export interface Axis {
  readonly ticks: readonly Tick[];
  /** The larger unit that the start of the window lies in, where the ticks' labels need it to be understood. */
  readonly context: string | null;
  /** The larger units in view, one after the other, for a row of their own; none where the ticks say all. */
  readonly larger: readonly Larger[];
  /** Weekends and nights, at scales where they are told apart. */
  readonly quiet: readonly TimeWindow[];
}

/** Where there is no time to show. */
export const noAxis: Axis = { ticks: [], context: null, larger: [], quiet: [] };

interface Level {
  readonly unit: TickUnit;
  readonly step: number;
  /** How long a step is, about, in milliseconds. */
  readonly length: number;
}

/** Labels nearer than this run into one another where the majors name their larger unit. */
const NARROWEST_STEP = 72;
/** The same, in pixels, where larger units have a row of their own. */
const narrowest: Readonly<Record<TickUnit, number>> = { minute: 52, day: 52, month: 46, year: 60 };
/** About how wide a letter is, and the air between two labels. */
const LETTER = 6.6;
const AIR = 18;

const levelsOf = (unit: TickUnit, length: number, steps: readonly number[]): Level[] =>
  steps.map((step) => ({ unit, step, length: step * length }));

const levels: readonly Level[] = [
  ...levelsOf('minute', MINUTE, [1, 2, 5, 15, 30, 60, 180, 360, 720]),
  ...levelsOf('day', DAY, [1, 2, 5, 10]),
  ...levelsOf('month', YEAR / 12, [1, 3, 6]),
  ...levelsOf(
    'year',
    YEAR,
    Array.from({ length: 36 }, (_, i) => [1, 2, 5][i % 3]! * Math.pow(10, Math.floor(i / 3))),
  ),
];

/** Days of the month that a step keeps: always the first, and none so late that it crowds the next first. */
const daysOfStep: Readonly<Record<number, readonly number[]>> = {
  1: Array.from({ length: 31 }, (_, i) => i + 1),
  2: Array.from({ length: 15 }, (_, i) => 2 * i + 1),
  5: [1, 5, 10, 15, 20, 25],
  10: [1, 10, 20],
};

/**
 * The ticks of a window, in time order: true to the calendar, with no year zero, at steps that leave room for their labels in one row, or
 * in two where larger units have a row of their own.
 */
export function axisOf(scale: TimeScale, locale: string, rows: 1 | 2 = 1): Axis {
  const level = levelOf(scale, locale, rows);
  const ticks = tickers[level.unit](scale, level.step, locale);
  const context = contextOf(level, scale.from, locale);
  return { ticks, context, larger: largerUnits(level.unit, scale, locale), quiet: quietHours(level.unit, level.step, scale, locale) };
}

function levelOf(scale: TimeScale, locale: string, rows: 1 | 2): Level {
  const perPixel = millisecondsPerPixel(scale);
  // Far from our own time a double does not tell minutes apart: steps below what it tells would never end.
  const told = Math.max(Math.abs(scale.from), Math.abs(scale.to)) * Number.EPSILON * 8;
  const yearWidth = Math.max(yearWords(scale.from, locale).length, yearWords(scale.to, locale).length) * LETTER + AIR;
  const room = (unit: TickUnit) => Math.max(rows === 2 ? narrowest[unit] : NARROWEST_STEP, unit === 'year' ? yearWidth : 0);
  return levels.find(({ unit, length }) => length / perPixel >= room(unit) && length > told) ?? levels.at(-1)!;
}

function contextOf({ unit }: Level, from: number, locale: string): string | null {
  if (unit === 'minute') return dayWords(from, locale);
  if (unit === 'day') return monthWords(from, locale);
  return unit === 'month' ? yearWords(from, locale) : null;
}

type Ticker = (scale: TimeScale, step: number, locale: string) => Tick[];

const tickers: Readonly<Record<TickUnit, Ticker>> = { minute: minutes, day: days, month: months, year: years };

function minutes({ from, to }: TimeScale, step: number, locale: string): Tick[] {
  const length = step * MINUTE;
  const ticks: Tick[] = [];
  for (let at = Math.ceil(from / length) * length; at < to; at += length) {
    const major = at % DAY === 0;
    const short = clockWords(at, locale);
    ticks.push({ at, major, label: major ? dayWords(at, locale) : short, short });
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
      const short = step === 1 ? weekdayWords(at, locale) : String(day);
      ticks.push({ at, major: day === 1, label: day === 1 ? monthWords(at, locale) : String(day), short });
    }
  }
  return ticks;
}

function months(scale: TimeScale, step: number, locale: string): Tick[] {
  const ticks: Tick[] = [];
  for (const { at, month } of monthsOf(scale, step)) {
    if (at < scale.from) continue;
    const short = monthName(month, locale);
    ticks.push({ at, major: month === 1, label: month === 1 ? yearWords(at, locale) : short, short });
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
    const label = yearWords(at, locale);
    if (at >= from) ticks.push({ at, major: counted % round === 0, label, short: label });
  }
}
