import { describe, expect, test } from 'vitest';
import { columnIds, firstColumns } from '../../../../renderer/timeline/list/columns';
import { gridColumns, shownColumns } from '../../../../renderer/timeline/list/shown-columns';

describe('the columns of the list', () => {
  test('are all there where there is room', () => {
    expect(shownColumns(columnIds, {}, 2_000)).toEqual(columnIds);
  });

  test('have the date and the title, though neither was chosen', () => {
    expect(shownColumns(['kind'], {}, 2_000)).toEqual(['date', 'title', 'kind']);
  });

  test('give way one by one, the date and the title never', () => {
    let last = firstColumns.length + 1;
    for (const room of [1_400, 1_024, 800, 600, 400, 100]) {
      const shown = shownColumns(firstColumns, {}, room);
      expect(shown).toEqual(expect.arrayContaining(['date', 'title']));
      expect(shown.length).toBeLessThanOrEqual(last);
      last = shown.length;
    }
    expect(shownColumns(firstColumns, {}, 100)).toEqual(['date', 'title']);
  });

  test('made wider, leave less room for others', () => {
    expect(shownColumns(firstColumns, { date: 700 }, 1_200).length).toBeLessThan(shownColumns(firstColumns, {}, 1_200).length);
  });

  test('the title takes what is left, unless it was given a width', () => {
    expect(gridColumns(['date', 'title'], {})).toBe('236px minmax(180px, 1fr)');
    expect(gridColumns(['date', 'title'], { title: 300 })).toBe('236px 300px minmax(0, 1fr)');
  });
});
