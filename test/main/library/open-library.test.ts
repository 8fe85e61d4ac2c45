import { existsSync, readdirSync, readFileSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openLibrary, type Library } from '../../../main/library/open-library';
import { edit } from '../edits';
import { makeReadOnly, newFolder, newSmallDisk } from '../folder';

async function open(folder: string): Promise<Library> {
  const opened = await openLibrary(folder);
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

it('makes a library where there is none, and knows it again', async () => {
  const folder = join(newFolder(), 'profile/library');
  const state = (await open(folder)).state();
  expect(state).toEqual({ library: expect.any(String), epoch: 0, number: 0, count: 0, erased: 0, repairs: [] });
  expect(JSON.parse(readFileSync(join(folder, 'library.json'), 'utf8'))).toEqual({ library: state.library, format: 1 });
  expect((await open(folder)).state()).toEqual(state);
});

it('tells what it mended', async () => {
  const folder = newFolder();
  await (await open(folder)).journal.append([edit(1), edit(2)]);
  const path = join(folder, 'journal/000001.ndjson');
  truncateSync(path, readFileSync(path).length - 20);
  expect((await open(folder)).state()).toMatchObject({ number: 1, count: 1, repairs: [expect.stringContaining('was set aside')] });
});

it('keeps the journal where library.json is damaged, and the damaged file too', async () => {
  const folder = newFolder();
  await (await open(folder)).journal.append([edit(1)]);
  writeFileSync(join(folder, 'library.json'), '{"library":');
  expect((await open(folder)).state()).toMatchObject({ count: 1, repairs: [expect.stringContaining('library.json was damaged')] });
  expect(readdirSync(join(folder, 'damaged'))).toHaveLength(1);
});

it('refuses a library of a later format, and leaves it alone', async () => {
  const folder = newFolder();
  const text = '{"library":"7d0e2a0e-53b3-4f39-9a63-5f0a3c1f9b11","format":2}';
  writeFileSync(join(folder, 'library.json'), text);
  expect(await openLibrary(folder)).toMatchObject({ ok: false, error: { code: 'newer' } });
  expect(readFileSync(join(folder, 'library.json'), 'utf8')).toBe(text);
});

it('R29: sweeps the temporary files that a crash left', async () => {
  const folder = newFolder();
  const leftover = join(folder, '.dateline-7d0e2a0e-53b3-4f39-9a63-5f0a3c1f9b11.tmp');
  writeFileSync(leftover, 'half');
  // Also one that seems to come from later: the clock was set back, or counts less finely than files are dated.
  const later = new Date(Date.now() + 3_600_000);
  utimesSync(leftover, later, later);
  await open(folder);
  expect(existsSync(leftover)).toBe(false);
});

it('R33: says that it cannot be opened on a disk that cannot be written to', async ({ skip }) => {
  const disk = newSmallDisk(64) ?? skip('only root can mount a small disk');
  makeReadOnly(disk);
  expect(await openLibrary(join(disk, 'library'))).toMatchObject({ ok: false, error: { code: 'read-only' } });
});
