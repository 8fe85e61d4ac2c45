import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { packRows, widestOfStep, zoomStep } from '../../../shared/timeline/packing';

const intervals = fc.array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 90 })), { maxLength: 80 });
const pack = (all: readonly (readonly [number, number])[]) =>
  packRows(
    Float64Array.from(all, ([from]) => from),
    Float64Array.from(all, ([from, length]) => from + length),
  );

test('nothing overlaps in a row, and there are no more rows than the deepest pile', () => {
  fc.assert(
    fc.property(intervals, (all) => {
      const { rows, count } = pack(all);
      const clashes = all.flatMap(([from, length], i) =>
        all.filter(([other, otherLength], j) => i < j && rows[i] === rows[j] && from < other + otherLength && other < from + length),
      );
      expect(clashes).toEqual([]);
      const deepest = Math.max(0, ...all.map(([at]) => all.filter(([from, length]) => from <= at && from + length > at).length));
      expect(count).toBe(deepest);
    }),
  );
});

test('each takes the lowest free row', () => {
  expect([
    ...pack([
      [0, 10],
      [5, 10],
      [10, 5],
      [12, 1],
    ]).rows,
  ]).toEqual([0, 1, 0, 2]);
});

test('open intervals keep their row to themselves', () => {
  const packed = packRows(Float64Array.of(-Infinity, 5, 8), Float64Array.of(3, Infinity, 9));
  expect([...packed.rows]).toEqual([0, 0, 1]);
});

test('a zoom is never wider than its step says', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e18, noNaN: true }), (perPixel) => {
      const widest = widestOfStep(zoomStep(perPixel));
      expect(widest).toBeGreaterThanOrEqual(perPixel * (1 - 1e-6));
      expect(widest).toBeLessThan(perPixel * 1.2);
    }),
  );
});

test('a hundred thousand intervals need no more rows than their deepest pile', () => {
  const from = Float64Array.from({ length: 100_000 }, (_, i) => (i * 7919) % 100_003);
  expect(
    packRows(
      from,
      from.map((start) => start + 40),
    ).count,
  ).toBe(40);
});
