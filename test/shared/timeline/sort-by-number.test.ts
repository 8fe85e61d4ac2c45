import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortByNumber } from '../../../shared/timeline/sort-by-number';

const keys = fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: -3, max: 3 }), fc.constantFrom(-Infinity, Infinity, 0, -0));

test.each([3, 2_000])('numbers are put in order, equal ones as they stood: %i of them', (length) => {
  fc.assert(
    fc.property(fc.array(keys, { minLength: 1, maxLength: 40 }), (some) => {
      const all = Float64Array.from({ length }, (_, i) => some[(i * 7) % some.length]!);
      const expected = Array.from(all.keys()).sort((a, b) => (all[a]! < all[b]! ? -1 : all[a]! > all[b]! ? 1 : a - b));
      expect([...sortByNumber(all)]).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});
