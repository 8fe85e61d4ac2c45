import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkAll, checkFixity } from '../../../main/library/fixity';
import { openObjects } from '../../../main/library/objects';
import { restoreOriginals } from '../../../main/library/restore-originals';
import { makeReadOnly, newFolder, newSmallDisk } from '../folder';

const sha256Of = (words: string) => createHash('sha256').update(words).digest('hex');

async function kept(...words: string[]) {
  const library = newFolder();
  const objects = openObjects(library);
  const names: string[] = [];
  for (const text of words) {
    const put = await objects.put(new TextEncoder().encode(text));
    if (put.ok) names.push(put.value.sha256);
  }
  const wanted = words.map((text) => ({ sha256: sha256Of(text), size: text.length }));
  return { library, objects, names, wanted };
}

function spoil(path: string, words = 'spoilt'): void {
  chmodSync(path, 0o600);
  writeFileSync(path, words);
}

it('an original is sound, damaged, missing or unreadable', async () => {
  const { objects, names } = await kept('one', 'two', 'three', 'four');
  spoil(objects.place(names[1]!));
  rmSync(objects.place(names[2]!));
  rmSync(objects.place(names[3]!));
  mkdirSync(objects.place(names[3]!));
  expect(await checkAll(objects, names)).toEqual(
    ['sound', 'damaged', 'missing', 'unreadable'].map((fixity, at) => ({ sha256: names[at], fixity })),
  );
});

it('a large original is checked in pieces', async () => {
  const library = newFolder();
  const objects = openObjects(library);
  const bytes = new Uint8Array(60 * 1024 * 1024).fill(7);
  const put = await objects.put(bytes);
  if (!put.ok) throw new Error(put.error.message);
  const before = process.memoryUsage().arrayBuffers;
  let most = 0;
  const timer = setInterval(() => (most = Math.max(most, process.memoryUsage().arrayBuffers)), 1);
  expect(await checkFixity(objects, put.value.sha256)).toBe('sound');
  clearInterval(timer);
  expect(most - before).toBeLessThan(30 * 1024 * 1024);
});

it('finds lost originals anywhere below a folder by their bytes, whatever they are called', async () => {
  const { library, objects, names, wanted } = await kept('one', 'two', 'three');
  const [damaged, lost, sound] = names.map((name) => objects.place(name));
  spoil(damaged!);
  rmSync(lost!);
  const backup = newFolder();
  mkdirSync(join(backup, '.old/deep'), { recursive: true });
  writeFileSync(join(backup, 'renamed.bin'), 'one');
  writeFileSync(join(backup, '.old/deep/x'), 'two');
  writeFileSync(join(backup, 'same length.txt'), 'owt');
  const outcome = await restoreOriginals(objects, backup, wanted.slice(0, 2));
  expect(outcome).toMatchObject({ ok: true });
  expect(outcome.ok && [...outcome.value.restored].sort()).toEqual(names.slice(0, 2).sort());
  expect(await Promise.all(names.map((name) => checkFixity(objects, name)))).toEqual(['sound', 'sound', 'sound']);
  expect(readdirSync(join(library, 'damaged'))).toEqual([expect.stringContaining(names[0]!)]);
  expect(sound).toBeDefined();
});

it('follows no link when it looks for originals, and keeps nothing that was not asked for', async ({ skip }) => {
  if (process.platform === 'win32') skip('links take a privilege here');
  const { objects, names, wanted } = await kept('one');
  rmSync(objects.place(names[0]!));
  const [outside, backup] = [newFolder(), newFolder()];
  writeFileSync(join(outside, 'one.txt'), 'one');
  symlinkSync(outside, join(backup, 'linked'));
  symlinkSync(join(outside, 'one.txt'), join(backup, 'one.txt'));
  writeFileSync(join(backup, 'other.txt'), 'two');
  expect(await restoreOriginals(objects, backup, wanted)).toEqual({ ok: true, value: { restored: [], looked: 1 } });
  expect(await checkFixity(objects, sha256Of('two'))).toBe('missing');
});

it('R33: says that a disk takes no more', async ({ skip }) => {
  const disk = newSmallDisk(64) ?? skip('only root can mount a small disk');
  makeReadOnly(disk);
  const backup = newFolder();
  writeFileSync(join(backup, 'one.txt'), 'one');
  const outcome = await restoreOriginals(openObjects(disk), backup, [{ sha256: sha256Of('one'), size: 3 }]);
  expect(outcome).toMatchObject({ ok: false, error: { code: 'read-only' } });
});

it('a lost picture is found by its hash alone, among the pictures below a folder', async () => {
  const picture = (words: string) => `GIF89a${words}`;
  const { objects, names } = await kept(picture('quay'));
  rmSync(objects.place(names[0]!));
  const backup = newFolder();
  writeFileSync(join(backup, 'another.gif'), picture('pier'));
  writeFileSync(join(backup, 'no picture.txt'), 'words');
  writeFileSync(join(backup, 'renamed'), picture('quay'));
  const outcome = await restoreOriginals(objects, backup, [{ sha256: names[0]!, size: null }]);
  expect(outcome.ok && outcome.value.restored).toEqual(names);
  expect(await checkFixity(objects, names[0]!)).toBe('sound');
});
