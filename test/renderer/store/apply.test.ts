import 'fake-indexeddb/auto';
import Dexie, { type ObservabilitySet } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changedKeys } from '../../../renderer/store/changed-keys';
import { commit, redo, undo } from '../../../renderer/store/commit';
import { store } from '../../../renderer/store/database';
import { addEvent } from '../../../renderer/store/edits/add-event';
import { added, changed, removed } from '../../../renderer/store/edits/changes';
import { settled } from '../../../renderer/store/outbox';
import type { Annotation } from '../../../shared/model/annotation';
import { libraryOnDisk, type LibraryOnDisk } from './library-on-disk';
import { stored, tag } from './tag';

let disk: LibraryOnDisk;
beforeEach(async () => {
  disk = await libraryOnDisk();
});
afterEach(() => disk.remove());

/** So many annotations, come in by one Edit, in the order of their ids. */
async function tagMany(count: number): Promise<Annotation[]> {
  const first = await tag();
  const all = Array.from({ length: count }, (_, at) => ({ ...first, id: `a${String(at).padStart(3, '0')}` }));
  await commit({ label: 'Tag many', changes: [removed('annotations', first), ...all.map((each) => added('annotations', each))] });
  return all;
}
const noted = (annotation: Annotation, note: string) => changed('annotations', annotation, { note });
const counts = async () => (await store().state.get('state'))!.counts;

test('an Edit of many records in several tables is made, undone and redone whole, and counted', async () => {
  const all = await tagMany(130);
  const event = await addEvent({ timeline: null, title: 'Deals', when: null, evidence: ['a000'] });
  const [gone, ...others] = all;
  const before = await stored();
  await commit({
    label: 'Change many',
    changes: [
      removed('annotations', gone!),
      ...others.slice(0, 60).map((each) => noted(each, 'seen')),
      changed('events', event, { evidence: [] }),
      ...others.slice(60).map((each) => noted(each, 'seen')),
    ],
  });
  const after = await stored();
  expect(after.map(({ id, note }) => [id, note])).toEqual(others.map(({ id }) => [id, 'seen']));
  expect(await store().events.get(event.id)).toMatchObject({ evidence: [] });
  expect(await counts()).toMatchObject({ annotations: 129, events: 1 });
  await undo();
  expect(await stored()).toEqual(before);
  expect(await store().events.get(event.id)).toEqual(event);
  expect(await counts()).toMatchObject({ annotations: 130, events: 1 });
  await redo();
  expect(await stored()).toEqual(after);
  await settled();
  expect(await disk.restart()).toEqual([]);
  expect(await stored()).toEqual(after);
});

test('an Edit of many records changes none where one of them, however late, is not as it expects', async () => {
  const all = await tagMany(130);
  await commit({ label: 'Note', changes: [noted(all[120]!, 'first')] });
  const before = await stored();
  const late = all.map((each) => noted(each, 'second'));
  await expect(commit({ label: 'Note all', changes: late })).rejects.toThrow('annotations a120 is not as the edit expects it');
  expect(await stored()).toEqual(before);
  expect(await counts()).toMatchObject({ annotations: 130 });
});

test('a record that an Edit changes twice is as the later change leaves it, and undo takes back both', async () => {
  const first = await tag();
  const [middle, last] = ['middle', 'last'].map((note, at) => ({ ...first, note, modified: `2030-01-0${at + 1}T00:00:00.000Z` }));
  const changes = [
    { table: 'annotations' as const, id: first.id, before: first, after: middle! },
    { table: 'annotations' as const, id: first.id, before: middle!, after: last! },
  ];
  await commit({ label: 'Note twice', changes });
  expect(await stored()).toMatchObject([{ note: 'last' }]);
  await undo();
  expect(await stored()).toEqual([first]);
});

test('an Edit of many records tells which ones it changed, so that only those are read again', async () => {
  const all = await tagMany(130);
  const told: (string[] | 'all')[] = [];
  const onChange = (parts: ObservabilitySet) => told.push(changedKeys(parts, 'annotations'));
  Dexie.on('storagemutated', onChange);
  await commit({ label: 'Note', changes: all.slice(0, 120).map((each) => noted(each, 'seen')) });
  Dexie.on.storagemutated.unsubscribe(onChange);
  // What was on its way to the journal before may be told in between, and touches no annotation.
  expect(told.flat()).toEqual(all.slice(0, 120).map(({ id }) => id));
});
