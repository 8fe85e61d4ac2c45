import { expect, test } from 'vitest';
import { issueLens } from '../../../../shared/timeline/lenses/issue';
import { annotationOf, byId, contextOf, eventOf } from '../events';
import { positionOf, summary } from './lens-events';

test('a lane for each issue, whatever its letters’ case; what is about none comes last', () => {
  const annotations = byId([
    positionOf('a', [], 'Peace treaty'),
    positionOf('b', [], 'PEACE  treaty'),
    positionOf('c', [], 'Islands'),
    positionOf('d', [], null),
    annotationOf('e', 'claim'),
  ]);
  const events = [...annotations.keys()].map((id) => eventOf(id, '2016', { evidence: [id] }));
  const context = contextOf({ annotations });
  expect(summary(issueLens, [...events, eventOf('two', '2016', { evidence: ['a', 'c', 'b'] })], context)).toEqual([
    'Islands: c two',
    'Peace treaty: a b two',
    'No issue: d e',
  ]);
  expect(issueLens.headOf('fishing', context).label).toBe('fishing (no longer there)');
});
