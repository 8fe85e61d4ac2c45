import { array, assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgesOf, nearestEdge, snapped, unitAt } from '../../../shared/timeline/snap';

const day = 86_400_000;
/** A day is ten pixels. */
const scale = { from: 0, to: 100 * day, width: 1_000 };

describe('snapping', () => {
  it('finds the edge that a walk over all of them finds', () => {
    assert(
      property(
        array(integer({ min: -50, max: 50 }), { maxLength: 30 }),
        integer({ min: -60, max: 60 }),
        integer({ min: 0, max: 20 }),
        (all, at, reach) => {
          const edges = edgesOf(all.map((edge) => ({ from: edge, to: Infinity })));
          const distance = Math.min(...all.map((edge) => Math.abs(edge - at)), Infinity);
          const found = nearestEdge(edges, at, reach);
          expect(found === null ? null : Math.abs(found - at)).toBe(distance > reach ? null : distance);
        },
      ),
    );
  });

  it('takes an event’s edge within six pixels and no farther, whichever of its own ends is nearer', () => {
    const edges = edgesOf([{ from: 40.25 * day, to: 60.25 * day }]);
    expect(snapped([10 * day, 12 * day], 30.1 * day, edges, scale)).toEqual({ delta: 30.25 * day, guide: 40.25 * day });
    expect(snapped([10 * day, 12 * day], 48 * day, edges, scale).guide).toBe(60.25 * day);
    expect(snapped([10 * day], 35 * day, edges, scale)).toEqual({ delta: 35 * day, guide: null });
  });

  it('takes the beginning of a unit that there is room for: months here, and not days', () => {
    const none = edgesOf([]);
    expect(snapped([0], 31.4 * day, none, scale)).toEqual({ delta: 31 * day, guide: 31 * day });
    expect(snapped([0], 20.2 * day, none, scale).guide).toBeNull();
    expect(snapped([-Infinity], 31.4 * day, none, scale).guide).toBeNull();
  });

  it('names the unit that can be pointed at', () => {
    expect(unitAt(scale)).toBe('days');
    expect(unitAt({ ...scale, to: 3_000 * day })).toBe('months');
    expect(unitAt({ ...scale, to: 60_000 * day })).toBe('years');
    expect(unitAt({ ...scale, to: 900_000 * day })).toBe('decades');
    expect(unitAt({ ...scale, to: 0.1 * day })).toBe('minutes');
  });
});
