import { describe, expect, test } from 'vitest';
import { laneHeads } from '../../../renderer/timeline/lane-heads';
import type { Band } from '../../../shared/timeline/band';

/** A band as heads look at it, of lanes one under the other, 30 px each. */
function bands(...lanes: { id: string; group?: string; count?: number; clock?: string; shared?: object[] }[]): Band[] {
  return lanes.map(
    ({ id, group, count = 1, clock = 'event', shared = [] }, at) =>
      ({
        key: `${clock} ${id}`,
        clock,
        lane: { id, label: id, group, events: [] },
        folded: false,
        index: { columns: { events: [...Array.from({ length: count }, () => ({})), ...shared] } },
        top: at * 30,
        height: 30,
      }) as unknown as Band,
  );
}
const told = (...args: Parameters<typeof bands>) =>
  laneHeads(bands(...args)).map(({ label, isGroup, inGroup, count, top, height }) =>
    [isGroup ? `[${label}]` : inGroup ? `  ${label}` : label, count, top, height].join(' '),
  );

describe('the heads of lanes', () => {
  test('a group has one over all its lanes, with their events together', () => {
    expect(told({ id: 'Fishing', group: 'Tokyo', count: 2 }, { id: 'Law', group: 'Tokyo', count: 3 }, { id: 'Other' })).toEqual([
      '[Tokyo] 5 0 60',
      '  Fishing 2 0 30',
      '  Law 3 30 30',
      'Other 1 60 30',
    ]);
  });

  test('an event in several lanes of a group counts once in the group', () => {
    const shared = [{}];
    expect(told({ id: 'Fishing', group: 'Tokyo', shared }, { id: 'Law', group: 'Tokyo', count: 2, shared })).toEqual([
      '[Tokyo] 4 0 60',
      '  Fishing 2 0 30',
      '  Law 3 30 30',
    ]);
  });

  test('groups side by side, and one group on two clocks, have heads of their own', () => {
    expect(told({ id: 'a', group: 'Tokyo' }, { id: 'b', group: 'Moscow' }, { id: 'b', group: 'Moscow', clock: 'said' })).toEqual([
      '[Tokyo] 1 0 30',
      '  a 1 0 30',
      '[Moscow] 1 30 30',
      '  b 1 30 30',
      '[Moscow] 1 60 30',
      '  b 1 60 30',
    ]);
  });

  test('a group folded into one lane has that lane’s head alone', () => {
    expect(told({ id: 'Tokyo', group: 'Tokyo', count: 5 })).toEqual(['Tokyo 5 0 30']);
  });
});
