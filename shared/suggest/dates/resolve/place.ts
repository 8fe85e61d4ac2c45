import { daysInMonth, fromDayNumber, isRealDay, toDayNumber, weekdayOf } from '../../../dates/calendar';
import { writeDate, writeYear } from '../../../dates/edtf-value';
import type { Unit } from '../mention';

/** How fine a place on the calendar is, from fine to coarse. */
export const grains = ['day', 'week', 'month', 'season', 'year', 'decade', 'century'] as const;
export type Grain = (typeof grains)[number];

/** A stretch of the calendar that a phrase came to: EDTF, and the day numbers of its first and last day. */
export interface Place {
  readonly edtf: string;
  readonly first: number;
  readonly last: number;
  readonly grain: Grain;
}

export const isAtMost = (grain: Grain, limit: Grain) => grains.indexOf(grain) <= grains.indexOf(limit);

export function dayPlace(day: number): Place {
  const civil = fromDayNumber(day);
  return { edtf: writeDate(civil.year, civil.month, civil.day), first: day, last: day, grain: 'day' };
}

export function monthPlace(year: number, month: number): Place {
  const first = toDayNumber({ year, month, day: 1 });
  return { edtf: writeDate(year, month), first, last: first + daysInMonth(year, month) - 1, grain: 'month' };
}

export function yearPlace(year: number): Place {
  return { edtf: writeYear(year), ...daysOfYears(year, year), grain: 'year' };
}

/** Null where the calendar has no such day. */
export function civilPlace(year: number, month: number | null, day: number | null): Place | null {
  if (month === null) return yearPlace(year);
  if (day === null) return monthPlace(year, month);
  return isRealDay({ year, month, day }) ? dayPlace(toDayNumber({ year, month, day })) : null;
}

/** From the Monday to the Sunday of the week a day is in. */
export function weekPlace(day: number): Place {
  const monday = day - weekdayOf(day) + 1;
  return { edtf: `${dayPlace(monday).edtf}/${dayPlace(monday + 6).edtf}`, first: monday, last: monday + 6, grain: 'week' };
}

/** The Saturday and Sunday of the week a day is in. */
export function weekendPlace(day: number): Place {
  const saturday = day - weekdayOf(day) + 6;
  return { edtf: `${dayPlace(saturday).edtf}/${dayPlace(saturday + 1).edtf}`, first: saturday, last: saturday + 1, grain: 'week' };
}

/** A season (21–24), quarter (33–36) or half (40–41) of a year; a winter belongs to the year it begins in. */
export function seasonPlace(year: number, code: number): Place {
  const [month, length] = code <= 24 ? [3 + (code - 21) * 3, 3] : code <= 36 ? [1 + (code - 33) * 3, 3] : [1 + (code - 40) * 6, 6];
  const end = month + length - 1;
  const last = end > 12 ? monthPlace(year + 1, end - 12).last : monthPlace(year, end).last;
  return { edtf: `${writeYear(year)}-${code}`, first: toDayNumber({ year, month, day: 1 }), last, grain: 'season' };
}

export function decadePlace(from: number): Place {
  return { edtf: `${writeYear(from).slice(0, -1)}X`, ...daysOfYears(from, from + 9), grain: 'decade' };
}

/** The nth century. EDTF can write only whole hundreds: 19XX for the 20th. */
export function centuryPlace(nth: number, bce: boolean): Place {
  if (!bce)
    return { edtf: `${writeYear((nth - 1) * 100).slice(0, -2)}XX`, ...daysOfYears((nth - 1) * 100, nth * 100 - 1), grain: 'century' };
  const [from, to] = [1 - nth * 100, -(nth - 1) * 100];
  const edtf = nth === 1 ? `${writeYear(from)}/${writeYear(to)}` : `${writeYear(to).slice(0, -2)}XX`;
  return { edtf, ...daysOfYears(from, to), grain: 'century' };
}

export const daysOfYears = (from: number, to: number) => ({
  first: toDayNumber({ year: from, month: 1, day: 1 }),
  last: toDayNumber({ year: to, month: 12, day: 31 }),
});

const unitGrains: Partial<Record<Unit, Grain>> = {
  day: 'day',
  week: 'week',
  weekend: 'week',
  month: 'month',
  quarter: 'season',
  half: 'season',
  season: 'season',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

export const grainOf = (unit: Unit): Grain => unitGrains[unit] ?? 'day';

/** The same day, month or season a year before; null for other places. */
export function yearBefore({ first, grain, edtf }: Place): Place | null {
  const { year, month, day } = fromDayNumber(first);
  if (grain === 'day') return civilPlace(year - 1, month, day);
  if (grain === 'month') return monthPlace(year - 1, month);
  return grain === 'season' ? seasonPlace(year - 1, Number(edtf.slice(-2))) : null;
}
