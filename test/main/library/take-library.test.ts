import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { takeLibrary } from '../../../main/library/take-library';
import { edit } from '../edits';
import { makeReadOnly, newFolder, newSmallDisk } from '../folder';

it('R32: closing a library makes a snapshot of what is new, and gives it up', async () => {
  const folder = newFolder();
  const library = await takeLibrary(folder, 'command');
  if (!library.ok) throw new Error(library.error.message);
  await library.value.journal.append([edit(1)]);
  await library.value.close();
  expect(readdirSync(join(folder, 'snapshots'))).toEqual(['000001-1.ndjson.gz']);
  expect(existsSync(join(folder, 'lock'))).toBe(false);
});

it('a library that cannot be opened is given up at once', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'library.json'), '{"library":"7d0e2a0e-53b3-4f39-9a63-5f0a3c1f9b11","format":2}');
  expect(await takeLibrary(folder, 'command')).toMatchObject({ ok: false, error: { code: 'newer' } });
  expect(readdirSync(folder)).toEqual(['library.json']);
});

it('R33: says that a disk cannot be written to', async ({ skip }) => {
  const disk = newSmallDisk(64) ?? skip('only root can mount a small disk');
  makeReadOnly(disk);
  expect(await takeLibrary(join(disk, 'library'), 'app')).toMatchObject({ ok: false, error: { code: 'read-only' } });
});
