import { expect, test } from 'vitest';
import { eventLists, stepTo } from '../../../renderer/store/event-lists';
import { restedOn } from '../../../renderer/store/rested-on';
import type { DatedEvent } from '../../../shared/model/timeline';
import { eventOf } from '../../shared/timeline/events';

const lists = () => eventLists([eventOf('1', null, { evidence: ['a', 'b'] }), eventOf('2', null, { evidence: ['b'] })]);
const change = (of: ReturnType<typeof lists>, id: string, after: DatedEvent | undefined) => of.take(new Map([[id, after]]));

test('the set is the same while events rest on the same, however they change', () => {
  const of = lists();
  const before = restedOn(of.on('t'));
  expect([...before].sort()).toEqual(['a', 'b']);
  change(of, '2', eventOf('2', null, { evidence: ['b'], title: 'Another' }));
  expect(restedOn(of.on('t'))).toBe(before);
  change(of, '2', undefined);
  expect(restedOn(of.on('t'))).toBe(before);
});

test('what no event rests on any longer is gone, what one has come to rest on is there', () => {
  const of = lists();
  restedOn(of.on('t'));
  change(of, '1', eventOf('1', null, { evidence: ['b', 'c'] }));
  expect([...restedOn(of.on('t'))].sort()).toEqual(['b', 'c']);
  change(of, '1', undefined);
  change(of, '2', undefined);
  expect([...restedOn(of.on('t'))]).toEqual([]);
});

test('a list that was passed over is counted anew', () => {
  const of = lists();
  restedOn(of.on('t'));
  change(of, '1', eventOf('1', null, { evidence: ['c'] }));
  change(of, '2', undefined);
  expect([...restedOn(of.on('t'))]).toEqual(['c']);
});

test('a list tells how it came to be from the one before, and what is known already makes none', () => {
  const of = lists();
  const from = of.on('t');
  expect(stepTo(from)).toBeUndefined();
  expect(change(of, '2', from[1])).toBe(false);
  const after = eventOf('2', null, { title: 'Another' });
  expect(change(of, '2', after)).toBe(true);
  expect(stepTo(of.on('t'))).toEqual({ from, changes: [{ before: from[1], after }] });
  expect(from[1]!.title).toBe('Event 2');
});
