import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { commit, currentCoder } from '../../../renderer/store/commit';
import { stamp } from '../../../renderer/store/clock';
import { store } from '../../../renderer/store/database';
import { steadyRead } from '../../../renderer/store/steady-read';
import type { Collection } from '../../../shared/model/source';
import { libraryOnDisk, type LibraryOnDisk } from './library-on-disk';

let disk: LibraryOnDisk;
beforeEach(async () => {
  disk = await libraryOnDisk();
});
afterEach(() => disk.remove());

const collection = (name: string): Collection => {
  const now = stamp();
  return { id: crypto.randomUUID(), creator: currentCoder(), created: now, modified: now, name, parent: null, order: 0 };
};
const add = async (name: string): Promise<Collection> => {
  const after = collection(name);
  await commit({ label: 'Add', changes: [{ table: 'collections', id: after.id, before: null, after }] });
  return after;
};

function reading() {
  let reads = 0;
  const steady = steadyRead<Collection[]>({
    table: 'collections',
    read: () => {
      reads += 1;
      return store().collections.toArray();
    },
    isUrgent: (key, shown = []) => shown.some(({ id }) => id === key),
  });
  const seen: Collection[][] = [];
  const stop = steady.follow((shown) => shown && seen.push(shown));
  return { steady, seen, stop, reads: () => reads, names: () => (seen.at(-1) ?? []).map(({ name }) => name) };
}

test('many records that come in one after another are read a few times, and all of them are shown in the end', async () => {
  const { seen, names, reads, stop } = reading();
  await vi.waitFor(() => expect(seen).toHaveLength(1));
  for (let at = 0; at < 60; at += 1) await add(`c${at}`);
  await vi.waitFor(() => expect(names()).toHaveLength(60), { timeout: 5_000 });
  expect(reads()).toBeLessThan(20);
  stop();
});

test('a change to what is shown is seen at once, though others keep coming', async () => {
  const { names, steady, stop } = reading();
  const before = await add('before');
  await steady.refresh();
  await add('another');
  await add('one more');
  const after = { ...before, name: 'after', modified: stamp() };
  await commit({ label: 'Rename', changes: [{ table: 'collections', id: before.id, before, after }] });
  await vi.waitFor(() => expect(names()).toContain('after'), { timeout: 100 });
  stop();
});

test('nothing is read for a table that did not change, nor once nobody looks', async () => {
  const { seen, reads, stop, steady } = reading();
  await vi.waitFor(() => expect(seen).toHaveLength(1));
  await steady.refresh();
  const before = reads();
  await store().texts.put({ sha256: 'a'.repeat(64), text: { text: '', blocks: [], inlines: [] } });
  expect(reads()).toBe(before);
  stop();
  await add('unseen');
  expect(reads()).toBe(before);
});
