import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openObjects } from '../../../main/library/objects';
import { newFolder, newSmallDisk } from '../folder';

const bytes = new TextEncoder().encode('Former residents are 81 on average.');
const sha256 = createHash('sha256').update(bytes).digest('hex');
const place = (folder: string): string => join(folder, 'objects/sha256', sha256.slice(0, 2), sha256.slice(2));

it('keeps bytes under their SHA-256 and gives them back', async () => {
  const folder = newFolder();
  const objects = openObjects(folder);
  expect(await objects.put(bytes)).toEqual({ ok: true, value: { sha256, size: bytes.length } });
  expect(readFileSync(place(folder), 'utf8')).toBe('Former residents are 81 on average.');
  expect(await objects.get(sha256)).toEqual({ ok: true, value: bytes });
  expect(readdirSync(folder)).toEqual(['objects']);
});

it('does not write again what is there', async () => {
  const folder = newFolder();
  const objects = openObjects(folder);
  await objects.put(bytes);
  const { ino } = statSync(place(folder));
  expect(await objects.put(bytes)).toMatchObject({ ok: true });
  expect(statSync(place(folder)).ino).toBe(ino);
});

it('reports a damaged object, and heals it when its bytes come again, with the damaged copy kept', async () => {
  const folder = newFolder();
  const objects = openObjects(folder);
  await objects.put(bytes);
  writeFileSync(place(folder), 'Former residents are 18 on average.');
  expect(await objects.get(sha256)).toMatchObject({ ok: false, error: { code: 'damaged' } });
  expect(await objects.put(bytes)).toMatchObject({ ok: true });
  expect(await objects.get(sha256)).toMatchObject({ ok: true });
  const [kept = ''] = readdirSync(join(folder, 'damaged'));
  expect(readFileSync(join(folder, 'damaged', kept), 'utf8')).toBe('Former residents are 18 on average.');
});

it('says that an object is missing', async () => {
  expect(await openObjects(newFolder()).get(sha256)).toMatchObject({ ok: false, error: { code: 'missing' } });
});

it('gives a Uint8Array that holds these bytes and no others', async () => {
  const objects = openObjects(newFolder());
  await objects.put(bytes);
  const got = await objects.get(sha256);
  expect(got.ok && got.value.buffer.byteLength).toBe(bytes.length);
});

it('R33: answers "disk-full" and leaves nothing half-written', async ({ skip }) => {
  const disk = newSmallDisk(64) ?? skip('only root can mount a small disk');
  expect(await openObjects(disk).put(new Uint8Array(100_000))).toMatchObject({ ok: false, error: { code: 'disk-full' } });
  expect(readdirSync(disk, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())).toEqual([]);
});
