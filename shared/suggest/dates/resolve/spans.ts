import { fromDayNumber, shiftMonth } from '../../../dates/calendar';
import type { Unit } from '../mention';
import { dayPlace, monthPlace, yearPlace, type Place } from './place';
import { step } from './relative';

/** So many whole units up to an end, or on from a beginning: "the three months to June". */
export function spanTo(unit: Unit, count: number, end: Place, isStart: boolean): Place | null {
  const days = { day: 1, week: 7 }[unit as 'day'];
  const months = { month: 1, quarter: 3, half: 6, year: 12 }[unit as 'month'];
  if (end.grain === 'day' && days !== undefined) {
    const length = Math.round(count * days);
    const first = isStart ? end.first : end.first - length + 1;
    return { edtf: `${dayPlace(first).edtf}/${dayPlace(first + length - 1).edtf}`, first, last: first + length - 1, grain: 'day' };
  }
  if (months === undefined || (end.grain !== 'day' && end.grain !== 'month')) return null;
  const length = Math.round(count * months);
  if (end.grain === 'day') return spanOfMonths(length, end.first, isStart);
  const far = step('month', isStart ? length - 1 : 1 - length, end.first);
  const [from, to] = isStart ? [end, far] : [far, end];
  return { edtf: `${from.edtf}/${to.edtf}`, first: from.first, last: to.last, grain: 'month' };
}

/** "the year ended March 31": from the day after the same day so many months before; or on from a day to the one before its like. */
function spanOfMonths(months: number, day: number, isStart: boolean): Place {
  const [first, last] = isStart ? [day, sameDay(day, months) - 1] : [sameDay(day + 1, -months), day];
  return { edtf: `${dayPlace(first).edtf}/${dayPlace(last).edtf}`, first, last, grain: 'day' };
}

/** The same day of another month, or the one after it where that month is too short. */
function sameDay(from: number, by: number): number {
  const civil = fromDayNumber(from);
  const { year, month } = shiftMonth(civil.year, civil.month, by);
  const { first, last } = monthPlace(year, month);
  return Math.min(first + civil.day - 1, last + 1);
}

/** The first or the last so many days, weeks, months or years of a stretch, or the nth of them. Null where it is no finer than the stretch. */
export function portionOf(whole: Place, unit: Unit, nth: number, count: number): Place | null {
  if (unit === 'week' && count === 1) return null;
  if (unit === 'day' || unit === 'week') {
    const length = count * (unit === 'week' ? 7 : 1);
    const first = nth < 0 ? whole.last - length + 1 : whole.first + (nth - 1) * length;
    return first < whole.first || first + length - 1 > whole.last ? null : between(dayPlace(first), dayPlace(first + length - 1));
  }
  if (whole.grain === 'month' || whole.grain === 'week') return null;
  const start = fromDayNumber(nth < 0 ? whole.last : whole.first);
  const by = nth < 0 ? 1 - count : (nth - 1) * count;
  if (unit === 'year') return between(yearPlace(start.year + by), yearPlace(start.year + by + count - 1));
  const from = shiftMonth(start.year, start.month, by);
  const to = shiftMonth(from.year, from.month, count - 1);
  const place = between(monthPlace(from.year, from.month), monthPlace(to.year, to.month));
  return place.first < whole.first || place.last > whole.last ? null : place;
}

const between = (from: Place, to: Place): Place =>
  from.edtf === to.edtf ? from : { edtf: `${from.edtf}/${to.edtf}`, first: from.first, last: to.last, grain: from.grain };
