import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { store } from '../../../renderer/store/database';
import { settled } from '../../../renderer/store/outbox';
import { libraryOnDisk, type LibraryOnDisk } from './library-on-disk';
import { tag, words } from './tag';

let disk: LibraryOnDisk;
afterEach(() => disk.remove());

test('a store of an earlier Dateline, whose books know fewer tables, is taken as it is', async () => {
  disk = await libraryOnDisk();
  await tag('one');
  await settled();
  const { templates: _templates, provenance: _provenance, ...counts } = (await store().state.get('state'))!.counts;
  await store().state.update('state', { counts: counts as never });
  expect(await disk.restart()).toEqual([]);
  expect(await words()).toEqual(['one']);
});
