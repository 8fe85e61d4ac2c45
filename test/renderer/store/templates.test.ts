import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { store } from '../../../renderer/store/database';
import { addSource } from '../../../renderer/store/edits/add-source';
import { changeSource } from '../../../renderer/store/edits/change-source';
import { applyTemplate, saveTemplate } from '../../../renderer/store/edits/templates';
import { importSource } from '../../../shared/import/index';
import type { Source } from '../../../shared/model/source';
import { libraryOnDisk, type LibraryOnDisk } from './library-on-disk';

let disk: LibraryOnDisk;
beforeEach(async () => {
  disk = await libraryOnDisk();
});
afterEach(() => disk.remove());

async function source(words: string, patch: Partial<Source> = {}): Promise<Source> {
  const bytes = new TextEncoder().encode(words);
  const original = await disk.library.objects.put(bytes);
  const imported = await importSource({ name: 'a.txt', bytes });
  if (!original.ok || !imported.ok) throw new Error('not read');
  const outcome = await addSource({ name: 'a.txt', original: original.value, imported: imported.value });
  if (!outcome.ok) throw new Error(outcome.error.message);
  await changeSource(outcome.value, patch, 'Change');
  return (await store().sources.get(outcome.value.id))!;
}

describe('a template', () => {
  test('fills what is empty, and gives no source the identifier of another', async () => {
    const from = await source('one', { publisher: 'Gazette', details: { archive: 'Town archive', identifier: 'doi:10.1/x' } });
    const to = await source('two', { publisher: 'Courier' });
    await saveTemplate(from.id, 'Papers');
    const [template] = await store().templates.toArray();
    expect(await applyTemplate(to.id, template!)).toBe(true);
    expect(await store().sources.get(to.id)).toMatchObject({ publisher: 'Courier', details: { archive: 'Town archive' } });
    expect((await store().sources.get(to.id))!.details).not.toHaveProperty('identifier');
    expect(await applyTemplate(to.id, template!)).toBe(false);
  });

  test('of a name that is there takes its place', async () => {
    const one = await source('one', { publisher: 'Gazette' });
    await saveTemplate(one.id, 'Papers');
    await changeSource((await store().sources.get(one.id))!, { publisher: 'Courier' }, 'Change');
    await saveTemplate(one.id, 'Papers');
    expect(await store().templates.toArray()).toMatchObject([{ name: 'Papers', publisher: 'Courier' }]);
  });
});
