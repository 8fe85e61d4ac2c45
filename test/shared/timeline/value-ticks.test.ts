import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { valueTicks, valueWords } from '../../../shared/timeline/value-ticks';

test.each<[number, number, number[]]>([
  [0, 4e11, [0, 2e11, 4e11]],
  [1e11, 3.75e11, [1e11, 2e11, 3e11]],
  [78.25, 82.25, [80, 82]],
  [-1, 1, [-1, 0, 1]],
  [0.1, 0.4, [0.2, 0.4]],
  [5, 5, [5]],
])('from %d to %d', (low, high, expected) => {
  expect(valueTicks(low, high)).toEqual(expected);
});

test('there are two or three, in order and inside, whatever the bounds', () => {
  const bound = fc.double({ min: -1e15, max: 1e15, noNaN: true });
  fc.assert(
    fc.property(bound, bound, (a, b) => {
      fc.pre(Math.abs(a - b) > Math.max(Math.abs(a), Math.abs(b)) * 1e-6 && Math.abs(a - b) > 1e-6);
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const ticks = valueTicks(low, high);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(3);
      const slack = (high - low) * 1e-3;
      for (const tick of ticks) expect(tick >= low - slack && tick <= high + slack).toBe(true);
      for (let i = 1; i < ticks.length; i++) expect(ticks[i]!).toBeGreaterThan(ticks[i - 1]!);
    }),
  );
});

test('a value is as short as an axis needs it', () => {
  expect(valueWords(3e11, 'en-GB')).toMatch(/^300\s?bn?$/i);
  expect(valueWords(80.7, 'en-GB')).toBe('80.7');
});
