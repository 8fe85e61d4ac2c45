import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  daysInMonth,
  fromDayNumber,
  fromJulianDay,
  isLeapYear,
  isRealDay,
  shiftMonth,
  toDayNumber,
  weekdayOf,
} from '../../../shared/dates/calendar';

const msPerDay = 86_400_000;

test('agrees with Date within its range', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (day) => {
      const date = new Date(day * msPerDay);
      expect(fromDayNumber(day)).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
      expect(weekdayOf(day) % 7).toBe(date.getUTCDay());
    }),
  );
});

test('goes there and back far beyond it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -300_000_000_000_000, max: 300_000_000_000_000 }), (day) => {
      expect(toDayNumber(fromDayNumber(day))).toBe(day);
    }),
  );
});

test('century years are leap years only by 400, and months have their lengths', () => {
  expect([1900, 2000, 2016, 0, -4, 2015].map(isLeapYear)).toEqual([false, true, true, true, true, false]);
  expect(Array.from({ length: 12 }, (_, month) => daysInMonth(1900, month + 1))).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  expect(isRealDay({ year: 1900, month: 2, day: 29 })).toBe(false);
  expect(isRealDay({ year: 2016, month: 0, day: 1 })).toBe(false);
});

test('months turn over the year either way', () => {
  expect(shiftMonth(2016, 12, 1)).toEqual({ year: 2017, month: 1 });
  expect(shiftMonth(1, 1, -13)).toEqual({ year: -1, month: 12 });
});

test('the Julian calendar meets the Gregorian where history says', () => {
  const gregorian = (year: number, month: number, day: number) => fromDayNumber(fromJulianDay({ year, month, day }));
  expect(gregorian(1582, 10, 5)).toEqual({ year: 1582, month: 10, day: 15 });
  expect(gregorian(1917, 10, 25)).toEqual({ year: 1917, month: 11, day: 7 });
  expect(gregorian(1900, 2, 29)).toEqual({ year: 1900, month: 3, day: 13 });
});
