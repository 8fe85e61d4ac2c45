import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { store } from '../../../renderer/store/database';
import { keepText, loadText } from '../../../renderer/store/texts';
import { libraryOnDisk, type LibraryOnDisk } from './library-on-disk';

let disk: LibraryOnDisk;
beforeEach(async () => {
  disk = await libraryOnDisk();
});
afterEach(() => disk.remove());

const text = { text: 'One two.', blocks: [{ type: 'paragraph' as const, start: 0, end: 8 }], inlines: [] };

async function keep(): Promise<string> {
  const kept = await keepText(text);
  if (!kept.ok) throw new Error(kept.error.message);
  return kept.value.sha256;
}

test('a text that could not be kept on disk is not in the cache either', async () => {
  disk.answers['objects:put'] = () => ({ ok: false, error: { code: 'disk-full', message: 'The disk is full.' } });
  expect(await keepText(text)).toMatchObject({ ok: false });
  expect(await store().texts.count()).toBe(0);
});

test('a text is kept and read though the cache can take no more', async () => {
  store().texts.hook('creating', () => {
    throw new Error('QuotaExceeded');
  });
  const sha256 = await keep();
  expect(await store().texts.count()).toBe(0);
  expect(await loadText(sha256)).toEqual(text);
});

test('an object that is no text is said to be damaged', async () => {
  const sha256 = 'a'.repeat(64);
  for (const words of ['{"text":', '{"text":1}']) {
    disk.answers['objects:get'] = () => ({ ok: true, value: new TextEncoder().encode(words) });
    expect(await loadText(sha256)).toMatch(/damaged/);
  }
});
