import { describe, expect, test } from 'vitest';
import { grabbed, moved } from '../../../renderer/timeline/strip-grip';
import { SHORTEST_WINDOW } from '../../../shared/timeline/scale';

const HOUR = 3_600_000;
const window = { from: 100 * HOUR, to: 200 * HOUR };
/** A strip on which an hour is a pixel. */
const press = (x: number, narrow = false) =>
  grabbed({ x, instant: x * HOUR, window: narrow ? { from: 100 * HOUR, to: 110 * HOUR } : window, x0: 100, x1: narrow ? 110 : 200 });

describe('the window in the strip of the whole', () => {
  test('is taken at its edges, within, and brought to a press beside it', () => {
    expect(press(103)).toEqual({ of: 'start' });
    expect(press(196)).toEqual({ of: 'end' });
    expect(press(150)).toEqual({ of: 'window', after: 50 * HOUR });
    expect(press(20)).toEqual({ of: 'window', after: 50 * HOUR });
  });

  test('a narrow one has no edges to take, so that it can be moved at all', () => {
    expect(press(101, true)).toEqual({ of: 'window', after: HOUR });
  });

  test('moves whole, or by the edge that is held, which never passes the other', () => {
    expect(moved(window, { of: 'window', after: 50 * HOUR }, 300 * HOUR)).toEqual({ from: 250 * HOUR, to: 350 * HOUR });
    expect(moved(window, { of: 'start' }, 150 * HOUR)).toEqual({ from: 150 * HOUR, to: 200 * HOUR });
    expect(moved(window, { of: 'end' }, 50 * HOUR)).toEqual({ from: window.from, to: window.from + SHORTEST_WINDOW });
  });
});
