import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { followSpace } from '../../../renderer/store/space';
import type { Bridge } from '../../../shared/ipc';
import { libraryOnDisk, type LibraryOnDisk } from './library-on-disk';
import { tag, words } from './tag';

let disk: LibraryOnDisk;
afterEach(async () => {
  followSpace();
  await disk.remove();
});

test('R33: with too little space nothing is changed, and why is said; with room again it goes on', async () => {
  disk = await libraryOnDisk();
  await tag('one');
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
  say('enough');
  await tag('two');
  expect(await words()).toEqual(['one', 'two']);
});
