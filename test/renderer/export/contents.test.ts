import { expect, test } from 'vitest';
import { contentsOf } from '../../../renderer/export/contents';
import { exportable } from '../../../shared/export/project';
import type { KindFields } from '../../../shared/model/annotation';
import { annotation, day, event, project } from '../../shared/export/small-project';

test('the preview counts what leaves, kind by kind, and says how much of it is undated', () => {
  const position: KindFields = { kind: 'position', statement: null, holders: [], issue: null, stance: null, condition: null };
  const annotations = [
    annotation('a', 'one'),
    annotation('b', 'two'),
    annotation('c', 'three', { fields: position }),
    annotation('unused', 'four'),
  ];
  const events = [
    event('dated', day('2016-12-16'), { evidence: ['a', 'b'] }),
    event('undated', null, { evidence: ['c'] }),
    event('hidden', null, { state: 'hidden' }),
  ];
  expect(contentsOf(exportable(project({ annotations, events })))).toEqual([
    '2 events, 1 of them undated',
    '3 passages: 2 claims, 1 position',
    '1 source',
  ]);
});

test('an empty timeline is counted as one', () => {
  expect(contentsOf(exportable(project({ events: [] })))).toEqual(['0 events', '0 passages', '0 sources']);
});
