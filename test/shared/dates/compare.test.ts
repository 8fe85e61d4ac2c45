import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareSpans, definitelyBefore, possiblyBefore } from '../../../shared/dates/compare';
import type { DateSpan } from '../../../shared/dates/date-span';
import { readDate } from '../../../shared/dates/read-date';
import { dateRows } from './date-table';

function span(words: string): DateSpan {
  const read = readDate(words, { reference: '2016-12-16' });
  if (!read.ok) throw new Error(read.error.message);
  return read.span;
}

const spans = [...dateRows().map(({ words }) => span(words)), null];
const anySpan = fc.constantFrom(...spans);

test('is a total order: antisymmetric, transitive, and equal only for the same EDTF', () => {
  fc.assert(
    fc.property(anySpan, anySpan, anySpan, (a, b, c) => {
      expect(Math.sign(compareSpans(a, b))).toBe(0 - Math.sign(compareSpans(b, a)));
      const isChain = compareSpans(a, b) <= 0 && compareSpans(b, c) <= 0;
      expect(isChain && compareSpans(a, c) > 0).toBe(false);
      expect(compareSpans(a, b) === 0).toBe(a?.edtf === b?.edtf);
    }),
    { numRuns: 2_000 },
  );
});

test('puts the open start first, the shorter before the longer, the undated last', () => {
  const order = [null, span('2016'), span('2016-01'), span('1848/..'), span('1848'), span('until 1956')].sort(compareSpans);
  expect(order.map((each) => each?.edtf ?? null)).toEqual(['/1956', '1848', '1848/..', '2016-01', '2016', null]);
});

test('definitely before is possibly before, and never after', () => {
  fc.assert(
    fc.property(anySpan, anySpan, (a, b) => {
      if (!a || !b || !definitelyBefore(a, b)) return;
      expect(possiblyBefore(a, b)).toBe(true);
      expect(possiblyBefore(b, a)).toBe(false);
    }),
  );
});

test('two events of 1848 may each have come first', () => {
  const [a, b] = [span('1848'), span('May 1848')];
  expect([definitelyBefore(a, b), possiblyBefore(a, b), possiblyBefore(b, a)]).toEqual([false, true, true]);
  expect(definitelyBefore(span('1848'), span('1849'))).toBe(true);
  expect(definitelyBefore(span('since 1848'), span('1849'))).toBe(false);
});
