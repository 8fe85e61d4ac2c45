import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { guarded, isSpaceLow } from '../../../main/library/free-space';
import { openObjects } from '../../../main/library/objects';
import { newFolder, newSmallDisk } from '../folder';

const KB = 1024;

it('R33: below the floor nothing more is kept, and what is there is read; with room again it goes on', async ({ skip }) => {
  const disk = newSmallDisk(512) ?? skip('only root can mount a small disk');
  const objects = guarded(openObjects(disk), disk, 256 * KB);
  const kept = await objects.put(new TextEncoder().encode('one'));
  expect(kept.ok).toBe(true);
  writeFileSync(join(disk, 'ballast'), new Uint8Array(300 * KB));
  expect(await isSpaceLow(disk, 256 * KB)).toBe(true);
  expect(await objects.put(new TextEncoder().encode('two'))).toMatchObject({
    ok: false,
    error: { code: 'disk-full', message: expect.stringContaining('less than 200 MB') },
  });
  expect(await objects.get(kept.ok ? kept.value.sha256 : '')).toMatchObject({ ok: true });
  rmSync(join(disk, 'ballast'));
  expect(await isSpaceLow(disk, 256 * KB)).toBe(false);
  expect((await objects.put(new TextEncoder().encode('two'))).ok).toBe(true);
});

it('takes a disk whose free space is not known for one that has enough', async () => {
  expect(await isSpaceLow(join(newFolder(), 'gone'))).toBe(false);
});
