import { expect, test } from 'vitest';
import { tagLens } from '../../../../shared/timeline/lenses/tag';
import { annotationOf, byId, contextOf, eventOf } from '../events';
import { summary } from './lens-events';

test('a lane for each tag of an event and of what it rests on', () => {
  const annotations = byId([{ ...annotationOf('a', 'claim'), tags: ['trade', 'ferries'] }, annotationOf('b', 'claim')]);
  const events = [
    eventOf('own', '2016', { tags: ['war', 'war'] }),
    eventOf('both', '2016', { tags: ['trade', 'war'], evidence: ['a'] }),
    eventOf('evidence', '2016', { evidence: ['b', 'a'] }),
    eventOf('none', '2016', { evidence: ['b'] }),
  ];
  expect(summary(tagLens, events, contextOf({ annotations }))).toEqual([
    'ferries: both evidence',
    'trade: both evidence',
    'war: own both',
    'No tag: none',
  ]);
});
