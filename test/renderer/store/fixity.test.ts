import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { undo } from '../../../renderer/store/commit';
import { store } from '../../../renderer/store/database';
import { addSource } from '../../../renderer/store/edits/add-source';
import { checkOriginal, checkOriginals, lastCheckOf, lastFullCheck, lostOriginals, restoreOriginals } from '../../../renderer/store/fixity';
import { settled } from '../../../renderer/store/outbox';
import { importSource } from '../../../shared/import/index';
import type { Fixity } from '../../../shared/model/provenance';
import { libraryOnDisk, type LibraryOnDisk } from './library-on-disk';

let disk: LibraryOnDisk;
/** What main would find, by hash; sound where nothing is said. */
let found: Record<string, Fixity>;
beforeEach(async () => {
  found = {};
  disk = await libraryOnDisk();
  disk.answers['originals:check'] = (asked: string[]) => asked.map((sha256) => ({ sha256, fixity: found[sha256] ?? 'sound' }));
});
afterEach(() => disk.remove());

async function source(words: string): Promise<string> {
  const bytes = new TextEncoder().encode(words);
  const original = await disk.library.objects.put(bytes);
  const imported = await importSource({ name: 'a.txt', bytes });
  if (!original.ok || !imported.ok) throw new Error('not read');
  await addSource({ name: `${words}.txt`, original: original.value, imported: imported.value });
  return original.value.sha256;
}

const log = () => store().provenance.toArray();
const all = (goOn = () => true) => checkOriginals(() => undefined, goOn, 'asked for');

describe('the check of all originals', () => {
  test('names those that are not sound, in one entry of the log', async () => {
    await source('one');
    const lost = await source('two');
    found[lost] = 'missing';
    expect(await all()).toEqual({ sound: 1, failures: [{ sha256: lost, fixity: 'missing', name: 'two.txt' }], isWhole: true });
    expect(await log()).toMatchObject([{ type: 'fixity check', sound: 1, failures: [{ sha256: lost }], note: 'asked for' }]);
    expect(await lastFullCheck()).toBe((await log())[0]!.created);
  });

  test('called off half-way is no check: nothing is logged', async () => {
    await source('one');
    expect(await all(() => false)).toMatchObject({ isWhole: false });
    expect(await log()).toEqual([]);
    expect(await lastFullCheck()).toBeNull();
  });

  test('tells of what is here, and of nothing that came after it', async () => {
    const here = await source('one');
    await all();
    const later = await source('two');
    expect(await lastCheckOf(here)).toMatchObject({ fixity: 'sound' });
    expect(await lastCheckOf(later)).toBeNull();
  });

  test('of an empty library says nothing', async () => {
    expect(await all()).toMatchObject({ sound: 0, isWhole: true });
    expect(await log()).toEqual([]);
  });
});

describe('an entry of the log', () => {
  test('is passed by when a person undoes what they did', async () => {
    const sha256 = await source('one');
    expect(await checkOriginal(sha256, 'one.txt')).toBe('sound');
    await undo();
    expect(await store().sources.count()).toBe(0);
    expect(await log()).toMatchObject([{ original: sha256, sound: 1 }]);
  });

  test('is in the journal like every edit', async () => {
    await checkOriginal(await source('one'), 'one.txt');
    await settled();
    await disk.restart();
    expect(await log()).toHaveLength(1);
  });

  test('says that lost originals came back', async () => {
    const lost = await source('one');
    found[lost] = 'missing';
    await all();
    expect(await lastCheckOf(lost)).toMatchObject({ fixity: 'missing' });
    found = {};
    disk.answers['originals:restore'] = (wanted: { sha256: string; size: number }[]) => ({
      ok: true,
      value: { restored: wanted.map(({ sha256 }) => sha256), looked: 9 },
    });
    expect(await restoreOriginals([lost, 'f'.repeat(64)])).toEqual({ ok: true, value: 1 });
    expect((await log()).filter(({ type }) => type === 'restored')).toMatchObject([{ sound: 1 }]);
    expect(await lastCheckOf(lost)).toMatchObject({ fixity: 'sound' });
  });
});

describe('the originals that are lost', () => {
  test('are those the log tells of, also after a restart', async () => {
    await source('one');
    const [missing, damaged] = [await source('two'), await source('three')];
    found = { [missing]: 'missing', [damaged]: 'damaged' };
    await all();
    await settled();
    await disk.restart();
    expect((await lostOriginals()).sort()).toEqual([missing, damaged].sort());
  });

  test('are lost no longer once they were found sound', async () => {
    const [back, again] = [await source('one'), await source('two')];
    found = { [back]: 'missing', [again]: 'missing' };
    await all();
    delete found[back];
    await checkOriginal(back, 'one.txt');
    expect(await lostOriginals()).toEqual([again]);
    found = {};
    await all();
    expect(await lostOriginals()).toEqual([]);
  });

  test('are none that left the library', async () => {
    found[await source('one')] = 'missing';
    await all();
    await undo();
    expect(await lostOriginals()).toEqual([]);
  });

  test('are none that came again since', async () => {
    found[await source('one')] = 'missing';
    await all();
    await undo();
    await source('one');
    expect(await lostOriginals()).toEqual([]);
  });
});
