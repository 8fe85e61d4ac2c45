import { expect, test } from 'vitest';
import { ownLens } from '../../../../shared/timeline/lenses/own';
import { contextOf, eventOf } from '../events';
import { summary } from './lens-events';

test('a lane for each name that was given to lanes, numbers in their order', () => {
  const events = [eventOf('1', '2016', { lane: 'Act 10' }), eventOf('2', '2016', { lane: 'Act 2' }), eventOf('3', '2016')];
  expect(summary(ownLens, events, contextOf())).toEqual(['Act 2: 2', 'Act 10: 1', 'No lane of its own: 3']);
});
