import { shiftMonth, weekdayOf, fromDayNumber } from './calendar';
import { tenseConvention, weekConvention } from './conventions';
import { writeDate, writeYear } from './edtf-value';
import { fault } from './date-error';
import type { Unit, Which } from './meaning';
import { needsReference } from './nearest';
import type { Reference } from './reference';
import { resolved, type Resolution, type Setting } from './resolution';

/** The weekday "last", "next" or "this" (of the same week) names; with none, the day itself or the last one, or the next in the future tense. */
export function resolveWeekday(weekday: number, which: Which | null, { reference, tense }: Setting): Resolution {
  if (reference?.day == null) return needsReference(reference, 'day');
  const ahead = (weekday - weekdayOf(reference.day) + 7) % 7;
  const by = weekdayOffset(weekday, ahead, which ?? tense, reference.day);
  const conventions = [...(which === null && tense ? [tenseConvention[tense]] : []), ...(which === 'this' ? [weekConvention] : [])];
  return resolved(writeDay(reference.day + by), 'weekday', { relative: true, conventions, how: howWeekday(by) });
}

function weekdayOffset(weekday: number, ahead: number, direction: Which | 'past' | 'future' | null, day: number): number {
  if (direction === 'this') return weekday - weekdayOf(day);
  if (direction === 'next') return ahead || 7;
  if (direction === 'last') return ahead - 7;
  return ahead === 0 || direction === 'future' ? ahead : ahead - 7;
}

function howWeekday(by: number): string {
  if (by === 0) return 'the day of publication';
  return by < 0 ? 'the last one before publication' : 'the next one after publication';
}

/** "last month", "this week", "next year", "yesterday": the period that many periods from the reference's own. */
export function resolvePeriod(unit: Unit, by: number, { reference }: Setting): Resolution {
  const precision =
    unit === 'day' || unit === 'week' || unit === 'weekend' ? 'day' : unit === 'month' || unit === 'quarter' ? 'month' : 'year';
  if (reference?.[precision] == null) return needsReference(reference, precision);
  const how = unit === 'day' && by === 0 ? 'the day of publication' : null;
  const conventions = unit === 'week' || unit === 'weekend' ? [weekConvention] : [];
  return resolved(periodEdtf(unit, by, reference), unit, { relative: true, how, conventions });
}

function periodEdtf(unit: Unit, by: number, reference: Reference): string {
  switch (unit) {
    case 'day':
      return writeDay(reference.day! + by);
    case 'week':
      return weekEdtf(reference.day! + by * 7, 1, 7);
    case 'weekend':
      return weekEdtf(reference.day! + by * 7, 6, 7);
    case 'month':
      return writeMonth(reference, by);
    case 'quarter':
      return writeQuarter(reference, by);
    case 'year':
      return writeYear(reference.year! + by);
    case 'decade':
      return `${writeYear((Math.floor(reference.year! / 10) + by) * 10).slice(0, -1)}X`;
    case 'century':
      return `${writeYear((Math.floor(reference.year! / 100) + by) * 100).slice(0, -2)}XX`;
  }
}

function weekEdtf(day: number, first: number, last: number): string {
  const sunday = day - weekdayOf(day);
  return `${writeDay(sunday + first)}/${writeDay(sunday + last)}`;
}

/** "three weeks ago", "in two days": counted in whole units, kept as fine as the unit; decades and centuries are round numbers of years. */
export function resolveCount(unit: Unit, by: number, { reference }: Setting): Resolution {
  const precision = unit === 'day' || unit === 'week' ? 'day' : unit === 'month' || unit === 'quarter' ? 'month' : 'year';
  if (reference?.[precision] == null) return needsReference(reference, precision);
  const edtf = countEdtf(unit, by, reference);
  if (edtf === null) return fault('unreadable', 'This unit cannot be counted in.');
  const isRound = unit === 'decade' || unit === 'century';
  return resolved(isRound ? `${edtf}~` : edtf, unit, { relative: true });
}

function countEdtf(unit: Unit, by: number, reference: Reference): string | null {
  switch (unit) {
    case 'day':
      return writeDay(reference.day! + by);
    case 'week':
      return writeDay(reference.day! + by * 7);
    case 'weekend':
      return null;
    case 'month':
      return writeMonth(reference, by);
    case 'quarter':
      return writeMonth(reference, by * 3);
    case 'year':
      return writeYear(reference.year! + by);
    case 'decade':
      return writeYear(reference.year! + by * 10);
    case 'century':
      return writeYear(reference.year! + by * 100);
  }
}

/** "the last three years": from that far away to the reference, at the unit's precision. */
export function resolveStretch(unit: Unit, by: number, setting: Setting): Resolution {
  const far = resolveCount(unit, by, setting);
  if (far.is === 'fault') return far;
  const near = resolveCount(unit, 0, setting);
  if (near.is === 'fault') return near;
  const edtf = by < 0 ? `${far.edtf}/${near.edtf.replace('~', '')}` : `${near.edtf.replace('~', '')}/${far.edtf}`;
  return { ...far, edtf };
}

/** "the sixties": the latest such decade that began before the reference. */
export function resolveShortDecade(decade: number, { reference }: Setting): Resolution {
  if (reference?.year == null) return needsReference(reference, 'year');
  const century = Math.floor((reference.year - decade) / 100) * 100;
  return resolved(`${writeYear(century + decade).slice(0, -1)}X`, 'decade', {
    relative: true,
    conventions: ['no century is stated: the last such decade before publication'],
  });
}

function writeDay(dayNumber: number): string {
  const { year, month, day } = fromDayNumber(dayNumber);
  return writeDate(year, month, day);
}

function writeMonth(reference: Reference, by: number): string {
  const { year, month } = shiftMonth(reference.month!.year, reference.month!.month, by);
  return writeDate(year, month);
}

function writeQuarter(reference: Reference, by: number): string {
  const { year, month } = shiftMonth(reference.month!.year, reference.month!.month, by * 3);
  return `${writeYear(year)}-${33 + Math.floor((month - 1) / 3)}`;
}
