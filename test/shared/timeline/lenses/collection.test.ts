import { expect, test } from 'vitest';
import type { Collection } from '../../../../shared/model/source';
import { collectionLens } from '../../../../shared/timeline/lenses/collection';
import { annotationOf, byId, contextOf, eventOf, sourceOf } from '../events';
import { summary } from './lens-events';

const record = { creator: 'coder', created: '2026-01-01T00:00:00.000Z', modified: '2026-01-01T00:00:00.000Z' };
const folder = (id: string, name: string, parent: string | null): Collection => ({ ...record, id, name, parent, order: 0 });

test('a lane for each collection of the sources, by its path; an event stands in several, and a collection that is gone says so', () => {
  const context = contextOf({
    annotations: byId([annotationOf('a', 'claim', 's1'), annotationOf('b', 'claim', 's2'), annotationOf('c', 'claim', 'lost')]),
    sources: byId([
      { ...sourceOf('s1', 'One'), collections: ['box2', 'box2', 'press'] },
      { ...sourceOf('s2', 'Two'), collections: ['removed'] },
    ]),
    collections: byId([folder('archive', 'Archive', null), folder('box2', 'Box 2', 'archive'), folder('press', 'Press', null)]),
  });
  const on = (id: string, ...evidence: string[]) => eventOf(id, '2016', { evidence });
  expect(summary(collectionLens, [on('1', 'a'), on('2', 'b', 'a'), on('3', 'c'), on('4')], context)).toEqual([
    'A collection no longer in the library: 2',
    'Archive › Box 2: 1 2',
    'Press: 1 2',
    'No collection: 3 4',
  ]);
});
