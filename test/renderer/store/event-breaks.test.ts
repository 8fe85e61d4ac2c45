import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commit, undo } from '../../../renderer/store/commit';
import { store } from '../../../renderer/store/database';
import { addEvent } from '../../../renderer/store/edits/add-event';
import { added } from '../../../renderer/store/edits/changes';
import { changeEvents } from '../../../renderer/store/edits/events/change-events';
import { mergeEvents } from '../../../renderer/store/edits/events/merge-events';
import { reorderEvent } from '../../../renderer/store/edits/events/reorder-event';
import { removeEvents } from '../../../renderer/store/edits/events/remove-events';
import { inTurn } from '../../../renderer/store/turn';
import { newTimeline } from '../../../renderer/store/edits/timelines';
import { readDate } from '../../../shared/dates/read-date';
import type { Id } from '../../../shared/model/record';
import type { DatedEvent, Media } from '../../../shared/model/timeline';
import { libraryOnDisk, type LibraryOnDisk } from './library-on-disk';

let disk: LibraryOnDisk;
beforeEach(async () => {
  disk = await libraryOnDisk();
  await commit({ label: 'begin', changes: [added('timelines', newTimeline('One', 'one')), added('timelines', newTimeline('Two', 'two'))] });
});
afterEach(() => disk.remove());

function dateOf(words: string) {
  const read = readDate(words);
  if (!read.ok) throw new Error(read.error.message);
  return read.span;
}

async function event(title: string, words: string | null, more: Partial<DatedEvent> = {}): Promise<Id> {
  const { id } = await addEvent({ title, when: words === null ? null : dateOf(words), evidence: [], timeline: 'one' });
  if (Object.keys(more).length > 0) await changeEvents([id], 'Change', () => more);
  return id;
}
const stored = async (id: Id) => (await store().events.get(id))!;
const picture = (said: Partial<Media>): Media => ({
  sha256: 'a'.repeat(64),
  type: 'image/png',
  name: 'quay.png',
  credit: '',
  caption: '',
  alternative: '',
  ...said,
});

test('an event that is on another timeline only is not removed from this one, and no Edit says so', async () => {
  const id = await event('Talks', '1848', { timeline: 'two' });
  const edits = await store().edits.count();
  expect(await removeEvents([id], 'one')).toEqual({ removed: 0, takenOff: 0 });
  expect(await store().edits.count()).toBe(edits);
  expect(await stored(id)).toMatchObject({ timeline: 'two' });
});

describe('merging', () => {
  test('keeps hidden what was hidden in part', async () => {
    const [shown, hidden] = [
      await event('Shown', '1848', { state: 'ready' }),
      await event('Hidden', '1848', { state: 'hidden', text: 'secret' }),
    ];
    await mergeEvents([shown, hidden]);
    expect(await stored(shown)).toMatchObject({ state: 'hidden', text: 'secret' });
  });

  test('makes one of a picture that several have, with all that was said of it', async () => {
    const a = await event('A', '1848', { media: [picture({ caption: 'The quay', credit: 'AP' })] });
    const b = await event('B', '1848', { media: [picture({ caption: 'The quay at night', credit: 'AP' })] });
    await mergeEvents([a, b]);
    expect((await stored(a)).media).toEqual([picture({ caption: 'The quay\n\nThe quay at night', credit: 'AP' })]);
  });

  test('notes another lane, and a time that has no date to go with; undo restores exactly', async () => {
    const a = await event('A', '16 December 2016', { lane: 'Talks', time: { from: '14:00', to: null, zone: null } });
    const b = await event('B', null, { lane: 'Press', time: { from: '15:30', to: null, zone: 'Asia/Tokyo' } });
    const before = await store().events.orderBy('id').toArray();
    await mergeEvents([a, b]);
    const { note, lane, time } = await stored(a);
    expect([lane, time?.from]).toEqual(['Talks', '14:00']);
    expect(note).toContain('Was in the lane: Press');
    expect(note).toContain('The time of “B”: 15:30 (Asia/Tokyo)');
    await undo();
    expect(await store().events.orderBy('id').toArray()).toEqual(before);
  });
});

test('merging keeps other words for the same date, and does not call it another date', async () => {
  const a = await event('A', '16 December 2016');
  await mergeEvents([a, await event('B', '平成28年12月16日'), await event('C', '2016-12-16'), await event('D', '16 December 2016')]);
  const { note, datings, when } = await stored(a);
  expect(when?.words).toBe('16 December 2016');
  expect(note.match(/in its own words: .*/g)).toEqual(['in its own words: 平成28年12月16日']);
  expect(datings).toBeUndefined();
});

describe('the order of a date', () => {
  const order = async (ids: readonly Id[]) =>
    (await store().events.bulkGet([...ids])).sort((a, b) => a!.order - b!.order).map((each) => each!.title);

  test('two steps in a row are two steps, though the screen still shows the first order', async () => {
    const ids = [await event('A', '1848', { order: 1 }), await event('B', '1848', { order: 2 }), await event('C', '1848', { order: 3 })];
    const both = [reorderEvent(ids[2]!, ids, -1), reorderEvent(ids[2]!, ids, -1)];
    expect(await Promise.all(both)).toEqual([
      { place: 2, of: 3 },
      { place: 1, of: 3 },
    ]);
    expect(await order(ids)).toEqual(['C', 'A', 'B']);
    expect(await reorderEvent(ids[2]!, ids, -1)).toEqual({ stays: 'first' });
    await undo();
    expect(await order(ids)).toEqual(['A', 'C', 'B']);
  });

  test('an event is not said to move past one of another time of day', async () => {
    const early = await event('Early', '2016-12-16', { time: { from: '09:00', to: null, zone: null } });
    const late = await event('Late', '2016-12-16', { time: { from: '14:00', to: null, zone: null } });
    const before = await store().events.orderBy('id').toArray();
    expect(await reorderEvent(late, [early, late], -1)).toEqual({ stays: 'by its time of day' });
    expect(await store().events.orderBy('id').toArray()).toEqual(before);
  });
});

test('an event for a timeline that is gone by then comes onto the one on screen', async () => {
  const { timeline } = await addEvent({ timeline: 'gone', title: 'Late', when: null, evidence: [] });
  expect(timeline).toBe('one');
});

test('two events placed before the first timeline is seen come onto one timeline', async () => {
  await disk.remove();
  disk = await libraryOnDisk();
  const place = (title: string) => inTurn(() => addEvent({ timeline: null, title, when: null, evidence: [] }));
  const [a, b] = await Promise.all([place('A'), place('B')]);
  expect(a.timeline).toBe(b.timeline);
  expect(await store().timelines.count()).toBe(1);
});
