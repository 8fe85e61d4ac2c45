import { expect, test } from 'vitest';
import { readDate } from '../../../shared/dates/read-date';
import type { Era } from '../../../shared/model/timeline';
import { instantOf } from '../../../shared/timeline/civil';
import { ERA_ROW, eraStrip, erasIn, wholeOfEras } from '../../../shared/timeline/eras';

function era(title: string, edtf: string): Era {
  const read = readDate(edtf);
  if (!read.ok) throw new Error(read.error.message);
  return { id: title, title, when: read.span };
}
const scale = { from: instantOf(1900), to: instantOf(2000), width: 1000 };

test('eras that follow one another share a row and differ in tint; one within another has a row of its own', () => {
  const eras = [era('Thaw', '1956/1964'), era('War', '1939/1945'), era('Cold War', '1947/1991')];
  const shown = erasIn(eras, scale);
  expect(shown.map(({ era: { title }, row, tint }) => [title, row, tint])).toEqual([
    ['War', 0, 0],
    ['Cold War', 0, 1],
    ['Thaw', 1, 0],
  ]);
  expect(eraStrip(eras)).toBe(2 * ERA_ROW + 2);
});

test('an era is true to its bounds, and out of view it is not shown', () => {
  const eras = [era('Then', '1848'), era('Reform', '193X/1950')];
  const [reform, ...others] = erasIn(eras, scale);
  expect(others).toEqual([]);
  expect(reform!.mark.x0).toBeCloseTo(300, 0);
  expect(reform!.mark.s0).toBeCloseTo(390, 0);
});

test('however many lie within one another, their titles take three rows at most, and the last ones share a row', () => {
  const eras = [1900, 1910, 1920, 1930, 1940].map((year) => era(`From ${year}`, `${year}/${2000 - (year - 1900) / 2}`));
  expect(erasIn(eras, scale).map(({ row }) => row)).toEqual([0, 1, 2, 2, 2]);
  expect(eraStrip(eras)).toBe(3 * ERA_ROW + 2);
});

test('eras without an end are known as far as they have bounds', () => {
  expect(wholeOfEras([era('Since', '1950/..'), era('Before', '../1914')])).toEqual({ from: instantOf(1915), to: instantOf(1950) });
  expect(wholeOfEras([])).toBeNull();
});

test('without eras there is no strip', () => {
  expect(eraStrip(undefined)).toBe(0);
  expect(eraStrip([])).toBe(0);
});
