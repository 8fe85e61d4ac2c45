import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extentOf } from '../../../shared/dates/extent';
import { instantOf } from '../../../shared/timeline/civil';
import { markOf, TICK_WIDTH } from '../../../shared/timeline/mark';
import { outerOf } from '../../../shared/timeline/outer';
import { xOf, YEAR, type TimeScale } from '../../../shared/timeline/scale';

const inView = (from: number, to: number): TimeScale => ({ from, to, width: 1000 });
const forties = inView(instantOf(1840), instantOf(1860));
const mark = (edtf: string, scale = forties) => markOf(extentOf(edtf), scale);
const at = (year: number, month = 1, day = 1) => xOf(forties, instantOf(year, month, day));

const dates = fc.constantFrom(
  '1848',
  '1848-05',
  '1848-05-12',
  '-0043',
  '184X',
  '1848~',
  '1846/1852',
  '1848-05/1849?',
  '[1847,1849]',
  '183X/1845',
  '1848-21',
  'Y-17000',
);
const scales = fc
  .record({ middle: fc.double({ min: -20_000, max: 3_000, noNaN: true }), years: fc.double({ min: -3.5, max: 6, noNaN: true }) })
  .map(({ middle, years }) => {
    const half = (10 ** years * YEAR) / 2;
    const centre = (middle - 1970) * YEAR;
    return { from: centre - half, to: centre + half, width: 1200 };
  });

describe('a mark is true to 2 px at every zoom', () => {
  test('its edges are the bounds’ own pixels', () => {
    fc.assert(
      fc.property(dates, scales, (edtf, scale) => {
        const extent = extentOf(edtf);
        const { x0, x1 } = markOf(extent, scale);
        expect(Math.abs(x0 - xOf(scale, extent.earliest))).toBeLessThanOrEqual(2);
        expect(Math.abs(x1 - xOf(scale, extent.latest + 1))).toBeLessThanOrEqual(2);
        expect(x1 - x0).toBeGreaterThanOrEqual(TICK_WIDTH - 1e-9);
      }),
    );
  });

  test('what is too short for its duration is a tick about its true place', () => {
    const day = mark('1848-05-12');
    expect(day).toMatchObject({ tick: true });
    expect((day.x0 + day.x1) / 2).toBeCloseTo(at(1848, 5, 12), 0);
    expect(mark('1848').tick).toBe(false);
  });
});

describe('uncertainty reads', () => {
  test('precision is not doubt: a plain year is solid throughout', () => {
    const { x0, x1, s0, s1, dashed, question, hatch } = mark('1848');
    expect([s0, s1]).toEqual([x0, x1]);
    expect([x0, x1]).toEqual([at(1848), at(1849)]);
    expect({ dashed, question, hatch }).toEqual({ dashed: false, question: false, hatch: false });
  });

  test.each([
    ['1848~', { dashed: true, question: false, hatch: false }],
    ['1848?', { dashed: false, question: true, hatch: false }],
    ['1848%', { dashed: true, question: true, hatch: false }],
    ['184X', { dashed: false, question: false, hatch: true }],
  ])('%s', (edtf, expected) => {
    expect(mark(edtf)).toMatchObject(expected);
  });

  test('some year of a decade is solid nowhere', () => {
    const { s0, s1 } = mark('184X');
    expect(s0).toBeGreaterThan(s1);
  });

  test('an interval with a vague start is solid from the latest it can have begun', () => {
    const { x0, s0, s1, x1 } = mark('184X/1855');
    expect(x0).toBeCloseTo(at(1840));
    expect(s0).toBeCloseTo(at(1849));
    expect(s1).toBeCloseTo(x1);
    expect(x1).toBeCloseTo(at(1856));
  });

  test('an open end runs to the edge of the view, an unknown one stops where knowledge does', () => {
    expect(mark('1848/..')).toMatchObject({ arrowEnd: true, raggedEnd: false, x1: 1000 });
    const unknown = mark('1848/');
    expect(unknown).toMatchObject({ arrowEnd: false, raggedEnd: true });
    expect(unknown.x1).toBeCloseTo(at(1849));
    expect(mark('../1848')).toMatchObject({ arrowStart: true, x0: 0 });
    expect(mark('/1848')).toMatchObject({ arrowStart: false, raggedStart: true });
  });
});

test('outer bounds are half-open and infinite only where an end is open', () => {
  expect(outerOf(extentOf('1848/..'))).toEqual({ from: instantOf(1848), to: Infinity });
  expect(outerOf(extentOf('1848/'))).toEqual({ from: instantOf(1848), to: instantOf(1849) });
  expect(outerOf(extentOf('../1848'))).toEqual({ from: -Infinity, to: instantOf(1849) });
});
