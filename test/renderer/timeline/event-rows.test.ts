import { describe, expect, test } from 'vitest';
import { rowsOf, sortedRows, type Sorting } from '../../../renderer/timeline/event-rows';
import { annotationOf, byId, eventOf, sourceOf } from '../../shared/timeline/events';

const annotations = byId([annotationOf('c', 'claim', 's1'), annotationOf('f', 'figure', 's2'), annotationOf('g', 'figure', 's2')]);
const sources = byId([sourceOf('s1', 'Two days, eighty deals'), sourceOf('s2', 'A ledger of promises')]);
const rows = rowsOf(
  [
    eventOf('1', '2016-12-16', { title: 'Money', evidence: ['f', 'g'] }),
    eventOf('2', null, { title: 'A form', evidence: ['c'] }),
    eventOf('3', '1956', { title: 'Handover', evidence: ['c'] }),
    eventOf('4', '-0043', { title: 'Ides' }),
  ],
  annotations,
  sources,
);
const order = (sorting: Sorting) => sortedRows(rows, sorting).map(({ event }) => event.id);

describe('the list', () => {
  test('shows date in words, kind, source and how many passages', () => {
    expect(rows[0]).toMatchObject({ date: '16 December 2016', kind: 'figure', source: 'A ledger of promises', passages: 2 });
    expect(rows[1]).toMatchObject({ date: null, kind: 'claim' });
    expect(rows[3]).toMatchObject({ kind: null, source: null, passages: 0 });
  });

  test.each<[Sorting['column'], string[], string[]]>([
    ['date', ['4', '3', '1', '2'], ['1', '3', '4', '2']],
    ['title', ['2', '3', '4', '1'], ['1', '4', '3', '2']],
    ['kind', ['3', '2', '1', '4'], ['1', '3', '2', '4']],
    ['source', ['1', '3', '2', '4'], ['3', '2', '1', '4']],
    ['passages', ['4', '3', '2', '1'], ['1', '3', '2', '4']],
  ])('sorted by %s, both ways, keeps rows without a value last and ties in time order', (column, ascending, descending) => {
    expect(order({ column, descending: false })).toEqual(ascending);
    expect(order({ column, descending: true })).toEqual(descending);
  });
});
