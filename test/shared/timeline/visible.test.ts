import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexBounds, visibleSlice } from '../../../shared/timeline/visible';

const spans = fc
  .array(
    fc.record({
      from: fc.integer({ min: -100, max: 100 }),
      length: fc.integer({ min: 1, max: 80 }),
      open: fc.integer({ min: 0, max: 20 }),
    }),
    { maxLength: 60 },
  )
  .map((all) =>
    all
      .map(({ from, length, open }) => ({ from: open === 0 ? -Infinity : from, to: open === 1 ? Infinity : from + length }))
      .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
  );

const indexSpans = (sorted: readonly { readonly from: number; readonly to: number }[]) =>
  indexBounds(
    Float64Array.from(sorted, ({ from }) => from),
    Float64Array.from(sorted, ({ to }) => to),
  );

test('the slice, less what has ended, is what a look at every span gives', () => {
  fc.assert(
    fc.property(spans, fc.integer({ min: -150, max: 150 }), fc.integer({ min: 1, max: 120 }), (sorted, from, length) => {
      const to = from + length;
      const index = indexSpans(sorted);
      const { first, end } = visibleSlice(index, from, to);
      const found = sorted.map((_, i) => i).filter((i) => i >= first && i < end && index.ends[i]! > from);
      const seen = sorted.map((_, i) => i).filter((i) => sorted[i]!.from < to && sorted[i]!.to > from);
      expect(found).toEqual(seen);
    }),
  );
});

test('a long span among short ones is not lost', () => {
  const sorted = [{ from: 0, to: 1000 }, ...Array.from({ length: 100 }, (_, i) => ({ from: i + 1, to: i + 2 }))];
  expect(visibleSlice(indexSpans(sorted), 500, 600)).toEqual({ first: 0, end: 101 });
});

test('bounds are half-open', () => {
  const index = indexSpans([{ from: 10, to: 20 }]);
  expect(visibleSlice(index, 20, 30)).toEqual({ first: 1, end: 1 });
  expect(visibleSlice(index, 0, 10)).toEqual({ first: 0, end: 0 });
});
