import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pushOutbox, settled, useSaved } from '../../../renderer/store/outbox';
import { inTurn } from '../../../renderer/store/turn';
import { libraryOnDisk, type LibraryOnDisk } from './library-on-disk';

let disk: LibraryOnDisk;
beforeEach(async () => {
  disk = await libraryOnDisk();
});
afterEach(() => disk.remove());

test('nothing is called saved while a change that was asked for waits', async () => {
  let finish = (): void => undefined;
  const change = inTurn(
    () =>
      new Promise<void>((done) => {
        finish = done;
      }),
  );
  pushOutbox();
  await settled();
  expect(useSaved.getState()).toEqual({ is: 'saving' });
  finish();
  await change;
  await inTurn(() => Promise.resolve());
  await settled();
  await expect.poll(() => useSaved.getState()).toEqual({ is: 'saved' });
});
