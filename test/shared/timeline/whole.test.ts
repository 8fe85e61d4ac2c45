import { expect, test } from 'vitest';
import { DAY } from '../../../shared/timeline/scale';
import { wholeOf } from '../../../shared/timeline/whole';

const of = (...spans: readonly (readonly [from: number, to: number])[]) =>
  wholeOf([{ from: spans.map(([from]) => from), to: spans.map(([, to]) => to) }]);

test('the whole passes over open ends and gives a lone stretch air', () => {
  expect(of()).toBeNull();
  expect(of([-Infinity, Infinity])).toBeNull();
  expect(of([0, 10 * DAY], [5 * DAY, Infinity], [20 * DAY, 21 * DAY])).toEqual({ from: 0, to: 21 * DAY });
  expect(of([-Infinity, DAY], [2 * DAY, 3 * DAY])).toEqual({ from: DAY, to: 3 * DAY });
  expect(of([0, DAY])).toEqual({ from: -DAY, to: 2 * DAY });
});
