import 'fake-indexeddb/auto';
import { cp, rm } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openLibrary, type Library } from '../../../main/library/open-library';
import { redo, undo } from '../../../renderer/store/commit';
import { store } from '../../../renderer/store/database';
import { changeAnnotation } from '../../../renderer/store/edits/change-annotation';
import { admit, quarantined } from '../../../renderer/store/known';
import { settled } from '../../../renderer/store/outbox';
import { keepText, loadText } from '../../../renderer/store/texts';
import type { Edit } from '../../../shared/edits';
import type { Annotation } from '../../../shared/model/annotation';
import { libraryOnDisk, type LibraryOnDisk } from './library-on-disk';
import { stored, tag, words } from './tag';

let disk: LibraryOnDisk;
beforeEach(async () => {
  disk = await libraryOnDisk();
});
afterEach(() => disk.remove());

async function journalOf(library: Library): Promise<Edit[]> {
  const read = await library.journal.read(0, 500);
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

/** What another desk does with a copy of the library's folder: one Edit more, made like the last one there. */
async function goOnElsewhere(library: Library, changes: Edit['changes']): Promise<void> {
  const last = (await journalOf(library)).at(-1)!;
  await library.journal.append([{ ...last, id: crypto.randomUUID(), number: last.number + 1, changes }]);
}

const theirs = (like: Annotation): Edit['changes'] => [
  { table: 'annotations', id: 'theirs', before: null, after: { ...like, id: 'theirs' } },
];

/** Copies the library's folder, and afterwards puts the copy in its place, as a backup or another machine's copy is. */
async function withCopy(act: (copy: Library) => Promise<void>): Promise<() => Promise<void>> {
  const copy = `${disk.folder}-copy`;
  await cp(disk.folder, copy, { recursive: true });
  const opened = await openLibrary(copy);
  if (!opened.ok) throw new Error(opened.error.message);
  await act(opened.value);
  return async () => {
    await rm(disk.folder, { recursive: true });
    await cp(copy, disk.folder, { recursive: true });
    await rm(copy, { recursive: true });
  };
}

describe('a rebuild', () => {
  test('that cannot read the journal leaves the store as it is, and the next start tries again', async () => {
    await tag('one');
    await tag('two');
    await settled();
    await store().annotations.toCollection().limit(1).delete();
    disk.answers['journal:read'] = (from: number) =>
      from === 0
        ? { ok: false, error: { code: 'disk-error', message: 'The disk reported an error.' } }
        : disk.library.journal.read(from, 500);
    await expect(disk.restart()).rejects.toThrow('The disk reported an error.');
    expect(await stored()).toHaveLength(1);
    disk.answers = {};
    await disk.restart();
    expect(await words()).toEqual(['one', 'two']);
  });

  test('keeps every Edit of ours from where the journal went another way, and sends it', async () => {
    const one = await tag('one');
    await settled();
    const swap = await withCopy((copy) => goOnElsewhere(copy, theirs(one)));
    await tag('mine');
    await tag('mine too');
    await settled();
    await swap();
    expect(await disk.restart()).toEqual(['The database and the journal had parted. Everything was restored from the journal.']);
    expect(await words()).toEqual(['mine', 'mine too', 'one', 'one']);
    await settled();
    expect((await journalOf(disk.library)).map(({ number, epoch }) => [number, epoch])).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
      [4, 2],
      [5, 2],
    ]);
    expect(await disk.restart()).toEqual([]);
  });

  test('leaves out an Edit that no longer fits, keeps it in the library folder, and says so', async () => {
    const one = await tag('one');
    await settled();
    const swap = await withCopy((copy) => goOnElsewhere(copy, [{ table: 'annotations', id: one.id, before: one, after: null }]));
    await changeAnnotation(one, { note: 'mine' }, 'Change note');
    await tag('mine');
    await settled();
    await swap();
    const [, note = ''] = await disk.restart();
    expect(await words()).toEqual(['mine']);
    expect(note).toMatch(/^1 change made here did not fit/);
    const [, folder, name] = /sha256\/(..)\/(\w+)\./.exec(note)!;
    const kept = await disk.library.objects.get(`${folder}${name}`);
    expect(kept.ok && new TextDecoder().decode(kept.value)).toContain('"note":"mine"');
    await settled();
    expect(await disk.restart()).toEqual([]);
  });

  test('gives undo and redo what they had, and an undo whose Edit is not the next one takes nothing else back', async () => {
    const one = await tag('one');
    await settled();
    const swap = await withCopy((copy) => goOnElsewhere(copy, theirs(one)));
    await undo();
    await settled();
    await swap();
    await disk.restart();
    expect((await stored()).map(({ id }) => id)).toEqual(['theirs']);
    await undo();
    expect(await stored()).toHaveLength(2);
    await redo();
    await undo();
    await undo();
    expect((await stored()).map(({ id }) => id)).toEqual([one.id]);
  });

  test('brings back all records though one breaks a schema that has become stricter since; that one is set apart', async () => {
    const one = await tag('one');
    await settled();
    const old = { ...one, id: 'old', selectors: [] };
    await goOnElsewhere(disk.library, [{ table: 'annotations', id: 'old', before: null, after: old }]);
    await store().delete();
    expect(await disk.restart()).toHaveLength(1);
    expect(admit('annotations', await stored())).toEqual([one]);
    expect(quarantined()).toMatchObject([{ table: 'annotations', id: 'old' }]);
  });

  test('happens where Edits are missing from the history, though no record is', async () => {
    await tag('one');
    await tag('two');
    await settled();
    await store().edits.delete(2);
    expect(await disk.restart()).toEqual([expect.stringContaining('Some rows of the database were missing')]);
    await undo();
    await undo();
    expect(await stored()).toEqual([]);
  });
});

test('a store that is emptied while it is open takes no change for the first of a new library', async () => {
  await tag('one');
  await settled();
  await Promise.all(store().tables.map((table) => table.clear()));
  await expect(tag('two')).rejects.toThrow('The database was emptied while Dateline was running');
  await disk.restart();
  expect(await words()).toEqual(['one']);
});

describe('a new library folder beside stores of earlier ones', () => {
  test('takes over the one that was worked in last', async () => {
    await tag('one');
    for (const more of ['two', 'three', 'four']) {
      await settled();
      await rm(disk.folder, { recursive: true });
      await disk.restart();
      await tag(more);
    }
    expect(await words()).toEqual(['four', 'one', 'three', 'two']);
  });

  test('begins again where it was interrupted before the texts were back', async () => {
    await tag('one');
    const kept = await keepText({ text: 'One two.', blocks: [{ type: 'paragraph', start: 0, end: 8 }], inlines: [] });
    await settled();
    await rm(disk.folder, { recursive: true });
    disk.answers['objects:put'] = () => ({ ok: false, error: { code: 'disk-full', message: 'The disk is full.' } });
    await expect(disk.restart()).rejects.toThrow('The disk is full.');
    disk.answers = {};
    await disk.restart();
    expect(await words()).toEqual(['one']);
    expect(kept.ok && (await disk.library.objects.get(kept.value.sha256)).ok).toBe(true);
    expect(kept.ok && (await loadText(kept.value.sha256))).toMatchObject({ text: 'One two.' });
  });
});
