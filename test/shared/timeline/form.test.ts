import { expect, test } from 'vitest';
import { instantOf } from '../../../shared/timeline/civil';
import { piecesOf } from '../../../shared/timeline/form';

const year = (first: number, last = first) => ({ from: instantOf(first), to: instantOf(last + 1) });

test('a list is drawn member by member, with nothing between', () => {
  expect(piecesOf('{1667,1670..1672}')).toEqual({ every: true, windows: [year(1667), year(1670, 1672)] });
  expect(piecesOf('[1847,1849]')).toEqual({ every: false, windows: [year(1847), year(1849)] });
});

test('members that touch are one piece, in time order', () => {
  expect(piecesOf('{1670,1667,1668}')?.windows).toEqual([year(1667, 1668), year(1670)]);
});

test('an open end of a list has no limit, and other dates have no pieces', () => {
  expect(piecesOf('[..1849]')?.windows).toEqual([{ from: -Infinity, to: instantOf(1850) }]);
  expect(piecesOf('1848')).toBeNull();
  expect(piecesOf('1848/1850')).toBeNull();
});
