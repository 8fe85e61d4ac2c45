import { appendFileSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLibrary, type Library } from '../../../main/library/open-library';
import { readSnapshot } from '../../../main/library/snapshots/snapshot-file';
import { listSnapshots } from '../../../main/library/snapshots/snapshots';
import { thinned } from '../../../main/library/snapshots/thinned';
import { edit } from '../edits';
import { newFolder, newSmallDisk } from '../folder';

async function open(folder: string): Promise<Library> {
  const opened = await openLibrary(folder);
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

/** A library with so many Edits, and a snapshot after every second. */
async function written(folder: string, count: number): Promise<Library> {
  const library = await open(folder);
  for (let number = 1; number <= count; number += 1) {
    await library.journal.append([edit(number)]);
    if (number % 2 === 0) await library.snapshots.take();
  }
  return library;
}

const names = (folder: string) => readdirSync(join(folder, 'snapshots')).sort();
const latest = async (folder: string) => (await listSnapshots(join(folder, 'snapshots'))).at(-1)!.path;
const journalFile = (folder: string) => join(folder, 'journal/000001.ndjson');

/** Cuts the journal off after so many lines, as a damaged disk might. */
function cutJournal(folder: string, lines: number): void {
  const text = readFileSync(journalFile(folder), 'utf8');
  writeFileSync(journalFile(folder), `${text.split('\n').slice(0, lines).join('\n')}\n`);
}

async function coders({ journal }: Library): Promise<unknown[]> {
  const edits = await journal.read(0, 500);
  const records = new Map<string, unknown>();
  for (const { changes } of edits.ok ? edits.value : []) {
    for (const { id, after } of changes)
      if (after) records.set(id, after);
      else records.delete(id);
  }
  return [...records.values()];
}

describe('R32: a snapshot', () => {
  it('holds all records as they stand after an Edit, and is made only where something is new', async () => {
    const folder = newFolder();
    const { journal, snapshots } = await open(folder);
    expect(await snapshots.take()).toEqual({ ok: true, value: false });
    await journal.append([edit(1), edit(2)]);
    const gone = {
      ...edit(3),
      changes: [{ table: 'coders' as const, id: 'coder-1', before: edit(1).changes[0]!.after as never, after: null }],
    };
    await journal.append([gone]);
    expect(await snapshots.take()).toEqual({ ok: true, value: true });
    expect(await snapshots.take()).toEqual({ ok: true, value: false });
    const snapshot = await readSnapshot(await latest(folder));
    expect(snapshot?.header).toMatchObject({ number: 3, epoch: 1, edit: edit(3).id });
    expect([...(snapshot?.records.get('coders')?.keys() ?? [])]).toEqual(['coder-2']);
  });

  it('goes on from the one before, and is the same as one made from the first Edit', async () => {
    const folder = newFolder();
    const { snapshots, journal } = await written(folder, 5);
    await snapshots.take();
    const onwards = await readSnapshot(await latest(folder));
    rmSync(join(folder, 'snapshots'), { recursive: true });
    await snapshots.take();
    expect(await readSnapshot(await latest(folder))).toEqual(onwards);
    expect(journal.state.number).toBe(5);
  });

  it.each([
    ['cut short', (path: string) => truncateSync(path, readFileSync(path).length - 12)],
    [
      'changed in one byte',
      (path: string) =>
        writeFileSync(
          path,
          readFileSync(path).map((byte, at) => (at === 60 ? byte ^ 1 : byte)),
        ),
    ],
    ['emptied', (path: string) => truncateSync(path, 0)],
    ['something else', (path: string) => writeFileSync(path, 'no snapshot')],
  ])('that was %s is told, and the next one is made without it', async (_what, spoil) => {
    const folder = newFolder();
    const { snapshots, journal } = await written(folder, 4);
    const path = await latest(folder);
    spoil(path);
    expect(await readSnapshot(path)).toBeNull();
    await journal.append([edit(5)]);
    expect(await snapshots.take()).toEqual({ ok: true, value: true });
    expect((await readSnapshot(await latest(folder)))?.records.get('coders')?.size).toBe(5);
  });

  it('of another library, or of a history that was left, is not gone on from', async () => {
    const [folder, other] = [newFolder(), newFolder()];
    await written(other, 2);
    const { snapshots, journal } = await open(folder);
    await journal.append([edit(1), { ...edit(2), id: '7d0e2a0e-53b3-4f39-9a63-5f0a3c1f9b11' }, edit(3)]);
    await snapshots.take();
    writeFileSync(join(folder, 'snapshots/000009-2.ndjson.gz'), readFileSync(await latest(other)));
    await journal.append([edit(4)]);
    await snapshots.take();
    expect((await readSnapshot(await latest(folder)))?.header).toMatchObject({ number: 4 });
  });

  it('that the disk has no room for leaves nothing behind, and the others as they were', async ({ skip }) => {
    const disk = newSmallDisk(256) ?? skip('only root can mount a small disk');
    const { snapshots, journal } = await written(disk, 2);
    await journal.append([edit(3)]);
    const before = names(disk);
    const fill = () => {
      for (;;) appendFileSync(join(disk, 'ballast'), Buffer.alloc(4_096));
    };
    expect(fill).toThrow('ENOSPC');
    expect(await snapshots.take()).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    expect(names(disk)).toEqual(before);
  });
});

describe('R32: old snapshots', () => {
  it('are thinned by their place in the sequence: all of the latest, fewer and fewer of older ones, the spread kept', () => {
    const places = Array.from({ length: 20 }, (_each, at) => at + 1);
    expect(thinned(places)).toEqual([4, 6, 8, 10, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
    let kept: number[] = [];
    for (let place = 1; place <= 1_000; place += 1) kept = thinned([...kept, place]);
    expect(kept.length).toBeLessThan(45);
    expect(kept.slice(-8)).toEqual([993, 994, 995, 996, 997, 998, 999, 1000]);
    const gaps = kept.map((place, at) => (1_000 - place + 1) / (1_000 - (kept[at + 1] ?? 1_000) + 1));
    expect(Math.max(...gaps.slice(0, -8))).toBeLessThan(2.1);
  });

  it('are never thinned by a clock, and only after the new one was read back', async () => {
    const folder = newFolder();
    const library = await open(folder);
    for (let number = 1; number <= 20; number += 1) {
      await library.journal.append([edit(number)]);
      await library.snapshots.take();
    }
    expect(names(folder).map((name) => Number(name.slice(0, 6)))).toEqual([4, 6, 8, 10, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
  });
});

describe('a journal that lost its end', () => {
  it('is brought to what the snapshot knows, by an Edit like any other, once', async () => {
    const folder = newFolder();
    const before = await written(folder, 6);
    const all = await coders(before);
    cutJournal(folder, 3);
    const library = await open(folder);
    expect(library.state()).toMatchObject({ number: 3, ahead: 6 });
    expect(await library.mend()).toMatchObject({
      ok: true,
      value: { number: 4, epoch: 2, repairs: [expect.stringContaining('snapshot of change 6')] },
    });
    expect(await coders(library)).toEqual(all);
    expect(library.state().ahead).toBeUndefined();
    const again = await open(folder);
    expect(again.state()).toMatchObject({ number: 4, repairs: [] });
    expect(again.state().ahead).toBeUndefined();
    expect(await again.snapshots.take()).toEqual({ ok: true, value: true });
  });

  it('that is gone altogether, with the file that names the library, is made anew under the same name', async () => {
    const folder = newFolder();
    const before = await written(folder, 4);
    const all = await coders(before);
    rmSync(join(folder, 'journal'), { recursive: true });
    rmSync(join(folder, 'library.json'));
    const library = await open(folder);
    expect(library.state()).toMatchObject({ library: before.state().library, number: 0, ahead: 4 });
    await library.mend();
    expect(await coders(library)).toEqual(all);
  });

  it('is not taken back to the snapshot once it was given what it had lost, and more', async () => {
    const folder = newFolder();
    await written(folder, 4);
    cutJournal(folder, 3);
    const library = await open(folder);
    await library.journal.append([edit(4), edit(5)]);
    expect(library.state()).toMatchObject({ number: 5 });
    expect(library.state().ahead).toBeUndefined();
    expect(await library.mend()).toMatchObject({ ok: true, value: { number: 5, repairs: [] } });
    expect(await coders(library)).toHaveLength(5);
  });

  it('is left alone where the snapshot is damaged, and the one before it is taken', async () => {
    const folder = newFolder();
    await written(folder, 6);
    truncateSync(await latest(folder), 30);
    cutJournal(folder, 3);
    const library = await open(folder);
    expect(library.state()).toMatchObject({ number: 3, ahead: 4 });
    truncateSync((await listSnapshots(join(folder, 'snapshots'))).find(({ number }) => number === 4)!.path, 30);
    const without = await open(folder);
    expect(without.state().ahead).toBeUndefined();
    expect(await without.mend()).toMatchObject({ ok: true, value: { number: 3, repairs: [] } });
  });
});
