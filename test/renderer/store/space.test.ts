import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { store } from '../../../renderer/store/database';
import { followSpace } from '../../../renderer/store/space';
import { keepText, loadText } from '../../../renderer/store/texts';
import type { Bridge } from '../../../shared/ipc';
import { libraryOnDisk, type LibraryOnDisk } from './library-on-disk';
import { tag, words } from './tag';

const text = { text: 'One two.', blocks: [{ type: 'paragraph' as const, start: 0, end: 8 }], inlines: [] };

let disk: LibraryOnDisk;
afterEach(async () => {
  followSpace();
  await disk.remove();
});

test('R33: with too little space nothing is changed, not even the cache of texts, and why is said; with room again it goes on', async () => {
  disk = await libraryOnDisk();
  await tag('one');
  const kept = await keepText(text);
  if (!kept.ok) throw new Error(kept.error.message);
  await store().texts.clear();
  let say: (space: 'low' | 'enough') => void = () => undefined;
  globalThis.dateline = {
    ...globalThis.dateline,
    on: (_event: string, listener: typeof say) => {
      say = listener;
      return () => undefined;
    },
  } as Bridge;
  followSpace();
  say('low');
  await expect(tag('two')).rejects.toThrow('Too little space');
  expect(await words()).toEqual(['one']);
  expect(await loadText(kept.value.sha256)).toEqual(text);
  expect(await store().texts.count()).toBe(0);
  say('enough');
  await tag('two');
  expect(await words()).toEqual(['one', 'two']);
});
