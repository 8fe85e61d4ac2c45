import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  between,
  clamp,
  DAY,
  fit,
  instantAt,
  LONGEST_WINDOW,
  panBy,
  SHORTEST_WINDOW,
  xOf,
  YEAR,
  zoomAt,
  type TimeScale,
} from '../../../shared/timeline/scale';

/** Windows from hours to a million years, from the Stone Age to the far future. */
const scales = fc
  .record({
    from: fc.double({ min: -1e6 * YEAR, max: 1e4 * YEAR, noNaN: true }),
    span: fc.double({ min: 3.6e6, max: 1e6 * YEAR, noNaN: true }),
    width: fc.integer({ min: 200, max: 4000 }),
  })
  .map(({ from, span, width }): TimeScale => ({ from, to: from + span, width }));

/** No instant lies between two neighbouring doubles, and half a million years ago they are four milliseconds apart: so many pixels, and what a sum of a few adds. */
const finest = ({ from, to, width }: TimeScale): number =>
  (4 * Math.max(Math.abs(from), Math.abs(to)) * Number.EPSILON * width) / (to - from);

describe('the scale', () => {
  test('an instant and its pixel are each other’s inverse', () => {
    fc.assert(
      fc.property(scales, fc.double({ min: 0, max: 1, noNaN: true }), (scale, part) => {
        const x = part * scale.width;
        expect(Math.abs(xOf(scale, instantAt(scale, x)) - x)).toBeLessThan(0.0005 + finest(scale));
      }),
    );
  });

  test('zooming keeps the instant under the cursor', () => {
    fc.assert(
      fc.property(
        scales,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        (scale, part, factor) => {
          const x = part * scale.width;
          const zoomed = { ...zoomAt(scale, x, factor), width: scale.width };
          expect(Math.abs(xOf(zoomed, instantAt(scale, x)) - x)).toBeLessThan(0.0005 + finest(zoomed));
        },
      ),
    );
  });

  test('zooming stops at the closest and the farthest view', () => {
    const scale = { from: 0, to: DAY, width: 1000 };
    const near = zoomAt(scale, 500, 1e12);
    const far = zoomAt(scale, 500, 1e-30);
    expect(near.to - near.from).toBeCloseTo(SHORTEST_WINDOW);
    expect(far.to - far.from).toBe(LONGEST_WINDOW);
  });

  test('panning follows the hand and keeps the length', () => {
    const scale = { from: 0, to: 1000, width: 100 };
    expect(panBy(scale, 10)).toEqual({ from: -100, to: 900 });
  });

  test('fitting leaves the padding free at both sides', () => {
    const whole = { from: 1000 * DAY, to: 2000 * DAY };
    const scale = { ...fit(whole, 1000, 50), width: 1000 };
    expect(xOf(scale, whole.from)).toBeCloseTo(50);
    expect(xOf(scale, whole.to)).toBeCloseTo(950);
  });

  test('a window never leaves all the events behind', () => {
    const whole = { from: 0, to: 100 };
    expect(clamp({ from: 5000, to: 5010 }, whole)).toEqual({ from: 99, to: 109 });
    expect(clamp({ from: -5000, to: -4990 }, whole)).toEqual({ from: -9, to: 1 });
    const inside = { from: 20, to: 30 };
    expect(clamp(inside, whole)).toBe(inside);
  });

  test('a glide begins and ends where it should and passes through even ratios', () => {
    const start = { from: 0, to: 100 };
    const end = { from: 0, to: 10_000 };
    expect(between(start, end, 0)).toEqual(start);
    const half = between(start, end, 0.5);
    expect(half.to - half.from).toBeCloseTo(1000);
    expect(between(start, end, 1).to).toBeCloseTo(10_000);
  });
});
