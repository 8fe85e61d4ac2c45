import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { undo } from '../../../renderer/store/commit';
import { store } from '../../../renderer/store/database';
import { addEvent } from '../../../renderer/store/edits/add-event';
import { changeEvent } from '../../../renderer/store/edits/change-event';
import {
  addTimeline,
  duplicateTimeline,
  removalOf,
  removeTimeline,
  renameTimeline,
  setEras,
} from '../../../renderer/store/edits/timelines';
import { showNextTimeline, shownTimeline, showTimeline } from '../../../renderer/store/shown-timeline';
import { readDate } from '../../../shared/dates/read-date';
import { libraryOnDisk, type LibraryOnDisk } from './library-on-disk';

let disk: LibraryOnDisk;
beforeEach(async () => {
  disk = await libraryOnDisk();
});
afterEach(() => disk.remove());

const everything = () => Promise.all((['timelines', 'events'] as const).map((table) => store().table(table).toArray()));
const titles = async () => (await store().events.toArray()).map(({ title }) => title).sort();
const on = async (title: string) => {
  const { timeline, alsoOn } = (await store().events.toArray()).find((event) => event.title === title)!;
  return [timeline, ...(alsoOn ?? [])];
};
const place = (timeline: string, title: string) => addEvent({ timeline, title, when: null, evidence: [] });
const edits = () => store().edits.count();

function spanOf(words: string) {
  const read = readDate(words);
  if (!read.ok) throw new Error(read.error.message);
  return read.span;
}

describe('the timeline on screen', () => {
  test('is the oldest until another is shown, and again once that is gone', async () => {
    expect(await shownTimeline()).toBeUndefined();
    const talks = await addTimeline('Talks');
    const money = await addTimeline('Money');
    expect((await shownTimeline())?.id).toBe(talks);
    showTimeline(money);
    expect((await shownTimeline())?.title).toBe('Money');
    await removeTimeline(money);
    expect((await shownTimeline())?.id).toBe(talks);
    await undo();
    expect((await shownTimeline())?.id).toBe(money);
  });

  test('gives way to the next by age, and the last to the first; a lone one stays', async () => {
    const talks = await addTimeline('Talks');
    showTimeline(talks);
    expect(await showNextTimeline()).toBeUndefined();
    const money = await addTimeline('Money');
    expect((await showNextTimeline())?.id).toBe(money);
    expect((await showNextTimeline())?.id).toBe(talks);
  });
});

describe('timelines', () => {
  test('are renamed in one Edit, which undo takes back', async () => {
    const talks = await addTimeline(' Talks ');
    await renameTimeline(talks, 'Talks in Nagato');
    expect((await store().timelines.get(talks))?.title).toBe('Talks in Nagato');
    await undo();
    expect((await store().timelines.get(talks))?.title).toBe('Talks');
  });

  test('a duplicate shows the very same events and has eras of its own', async () => {
    const talks = await addTimeline('Talks');
    await place(talks, 'Summit');
    await setEras(talks, 'Add era', () => [{ id: 'e', title: 'Cold War', when: spanOf('1947 to 1991') }]);
    const before = await everything();
    const copy = (await duplicateTimeline(talks, 'For print'))!;
    expect(await titles()).toEqual(['Summit']);
    expect(await on('Summit')).toEqual([talks, copy]);
    const { title, eras } = (await store().timelines.get(copy))!;
    expect([title, eras!.map((era) => era.title), eras![0]!.id === 'e']).toEqual(['For print', ['Cold War'], false]);
    await undo();
    expect(await everything()).toEqual(before);
  });

  test('a removed one takes its own events along; shared ones stay; links to what is gone go; undo brings all back', async () => {
    const talks = await addTimeline('Talks');
    const money = await addTimeline('Money');
    const gone = await place(talks, 'Only talks');
    const shared = await place(talks, 'Both');
    await changeEvent(shared, { alsoOn: [money] }, 'Show');
    await place(money, 'Only money');
    const guest = await place(money, 'Guest');
    await changeEvent(guest, { alsoOn: [talks], links: [{ to: gone.id, relation: 'see also' }] }, 'Show');
    const [before, count] = [await everything(), await edits()];
    expect(await removalOf(talks)).toEqual({ gone: 1, stay: 2 });
    expect(await removeTimeline(talks)).toBe(true);
    expect(await edits()).toBe(count + 1);
    expect(await titles()).toEqual(['Both', 'Guest', 'Only money']);
    expect([await on('Both'), await on('Guest')]).toEqual([[money], [money]]);
    expect((await store().events.get(guest.id))?.links).toEqual([]);
    await undo();
    expect(await everything()).toEqual(before);
  });

  test('an event also on a timeline that is no longer there is as if it were not', async () => {
    const talks = await addTimeline('Talks');
    const event = await place(talks, 'Summit');
    await changeEvent(event, { alsoOn: ['long-gone'] }, 'Show');
    expect(await removalOf(talks)).toEqual({ gone: 1, stay: 0 });
  });

  test('a snapshot comes before several events go with one, as before any bulk removal', async () => {
    let snapshots = 0;
    disk.answers['snapshot:take'] = () => ({ ok: true, value: (snapshots += 1) > 0 });
    const [talks, money] = [await addTimeline('Talks'), await addTimeline('Money')];
    for (const title of ['One', 'Two']) await place(talks, title);
    await place(money, 'Three');
    await removeTimeline(money);
    expect(snapshots).toBe(0);
    await removeTimeline(talks);
    expect([snapshots, await titles()]).toEqual([1, []]);
  });

  test('eras are set one Edit an act', async () => {
    const talks = await addTimeline('Talks');
    const era = (title: string, words: string) => ({ id: title, title, when: spanOf(words) });
    await setEras(talks, 'Add era', (now) => [...now, era('war', '1941 to 1945')]);
    await setEras(talks, 'Add era', (now) => [...now, era('after', '1945 to 1956')]);
    await undo();
    expect((await store().timelines.get(talks))?.eras?.map(({ title }) => title)).toEqual(['war']);
  });
});
