import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLibrary } from '../../../main/library/open-library';
import { store } from '../../../renderer/store/database';
import { settled } from '../../../renderer/store/outbox';
import { libraryOnDisk, type LibraryOnDisk } from './library-on-disk';
import { tag, words } from './tag';

let disk: LibraryOnDisk;
beforeEach(async () => {
  disk = await libraryOnDisk();
});
afterEach(() => disk.remove());

/** Cuts the last lines off the journal, as a damaged disk might. */
async function cutJournal(lines: number): Promise<void> {
  const path = join(disk.folder, 'journal/000001.ndjson');
  const all = (await readFile(path, 'utf8')).trimEnd().split('\n');
  await writeFile(path, `${all.slice(0, -lines).join('\n')}\n`);
}

/** Takes the database away, as Chromium does when it finds it damaged. */
async function loseDatabase(): Promise<void> {
  const name = store().name;
  store().close();
  await Dexie.delete(name);
}

test('what the database and the journal have both lost comes back from the snapshot, and stays as it was when worked on', async () => {
  for (const each of ['one', 'two', 'three']) await tag(each);
  await settled();
  await disk.library.snapshots.take();
  const before = await words();
  await cutJournal(2);
  await loseDatabase();
  const notes = await disk.restart();
  expect(notes).toContainEqual(expect.stringContaining('restored from the snapshot'));
  expect(await words()).toEqual(before);
  await tag('four');
  await settled();
  expect((await disk.restart()).join()).not.toContain('snapshot');
  expect((await words()).length).toBe(before.length + 1);
});

test('a database that has what the journal lost gives it back itself: the snapshot is not needed', async () => {
  for (const each of ['one', 'two', 'three']) await tag(each);
  await settled();
  await disk.library.snapshots.take();
  const before = await words();
  const { number } = disk.library.journal.state;
  await cutJournal(2);
  const notes = await disk.restart();
  await settled();
  expect(notes.join()).not.toContain('snapshot');
  expect(await words()).toEqual(before);
  expect(disk.library.journal.state.number).toBe(number);
});

test('a database that has what the journal lost goes on from a journal that the command line mended meanwhile', async () => {
  for (const each of ['one', 'two', 'three']) await tag(each);
  await settled();
  await disk.library.snapshots.take();
  await tag('four');
  await settled();
  const before = await words();
  await cutJournal(3);
  const command = await openLibrary(disk.folder);
  if (!command.ok) throw new Error(command.error.message);
  await command.value.mend();
  await disk.restart();
  expect(await words()).toEqual(before);
});
