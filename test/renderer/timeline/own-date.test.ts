import { expect, test } from 'vitest';
import { showsOwnDates } from '../../../renderer/timeline/editing/own-date';
import { modelOf } from '../../../renderer/timeline/next-model';
import type { ClockId } from '../../../shared/timeline/clocks';
import { contextOf, eventOf } from '../../shared/timeline/events';

test.each<[ClockId, ClockId | null, boolean]>([
  ['event', null, true],
  ['event', 'published', true],
  ['published', 'event', true],
  ['published', null, false],
])('on the clock %s and the second clock %s events are seen at their own date: %s', (clock, second, isSeen) => {
  const events = [eventOf('talks', '2016-12-16')];
  const model = modelOf({ events, context: contextOf({}), lens: 'kind', clock, second, collapsed: new Set(), measure: () => 10 });
  expect(showsOwnDates(model)).toBe(isSeen);
});
