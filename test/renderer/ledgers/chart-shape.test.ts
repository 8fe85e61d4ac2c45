import { describe, expect, test } from 'vitest';
import { chartShape, extremesOf } from '../../../renderer/ledgers/chart-shape';
import { seriesOf } from '../../../shared/ledgers/series';
import type { FigureFields } from '../../../shared/model/annotation';
import { dated, quantity, rowsOf } from '../../fixtures/ledger-records';

const room = { width: 400, height: 150, left: 100, edge: 10 };
const crates = (low: string, about: string | null, more: Partial<FigureFields> = {}) =>
  quantity({ low, measures: 'Crates', unit: 'crates', ...more }, { about: about === null ? null : dated(about) });
const points = (...annotations: ReturnType<typeof quantity>[]) => seriesOf(rowsOf({ annotations }))[0]!.points;
const shape = (...annotations: ReturnType<typeof quantity>[]) => chartShape(points(...annotations), room);

describe('a chart of a series', () => {
  test('draws each value where its date and its number are, the time it may be as a width', () => {
    const { drawn, ticks } = shape(crates('10', '2000'), crates('30', '2009'), crates('20', '2004-07-01'))!;
    expect(drawn.map(({ y }) => y)).toEqual([140, 75, 10]);
    expect(drawn[0]!.left).toBe(100);
    expect(drawn[2]!.right).toBe(390);
    const [year, day] = [drawn[0]!, drawn[1]!].map(({ left, right }) => right - left);
    expect(year! / day!).toBeCloseTo(366, 0);
    expect(ticks.map(({ label }) => label)).toEqual(['30', '10']);
  });

  test('says what goes on beyond, how far "about" and a range reach, and what conflicts', () => {
    const [least, about, range] = shape(
      crates('10', '2000', { comparator: 'at least' }),
      crates('20', '2001', { comparator: 'about' }),
      crates('10', '2002', { high: '30' }),
      crates('12', '2002-05', { comparator: 'less than' }),
      crates('29', '2002-05', { comparator: 'more than' }),
    )!.drawn;
    expect([least!.isOpenAbove, least!.isOpenBelow]).toEqual([true, false]);
    expect(about!.bottom - about!.top).toBeCloseTo((4 / 20) * 130, 0);
    expect(range!.bottom - range!.top).toBeCloseTo(130, 0);
    expect(shape(crates('1', '2000'), crates('2', '2000'))!.drawn.every(({ isConflict }) => isConflict)).toBe(true);
  });

  test('leaves what has no date to the table, and is none where nothing has one', () => {
    expect(shape(crates('10', '2000'), crates('20', null))!.undated).toBe(1);
    expect(shape(crates('10', '2000'), crates('20', '2000/..'))!.undated).toBe(1);
    expect(shape(crates('10', null))).toBeNull();
  });

  test('draws a lone value in the middle, and values in the same pixel once', () => {
    expect(shape(crates('10', '2000'))!.drawn.map(({ y }) => y)).toEqual([75]);
    expect(shape(crates('10', '2000'), crates('10', '2000'), crates('10.0', '2000'))!.drawn).toHaveLength(1);
  });

  test('of a single day has it in the middle, without a width, and one date', () => {
    const day = shape(crates('10', '2004-07-01'), crates('20', '2004-07-01'))!;
    expect(day.isOneDay).toBe(true);
    expect(day.drawn.map(({ left, right }) => [left, right])).toEqual([
      [245, 245],
      [245, 245],
    ]);
    expect(shape(crates('10', '2004-07-01'), crates('20', '2004-07-02'))!.isOneDay).toBe(false);
  });

  test('names the least and the greatest number as they were stated', () =>
    expect(extremesOf(points(crates('10.50', '2000'), crates('9', '2001', { high: '12345678901234567890' })))).toEqual({
      low: '9',
      high: '12345678901234567890',
    }));
});
