import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { store } from '../../../renderer/store/database';
import { pushOutbox, settled, useSaved, type Saved } from '../../../renderer/store/outbox';
import { libraryOnDisk, type LibraryOnDisk } from './library-on-disk';
import { tag } from './tag';

let disk: LibraryOnDisk;
let sent: number[];
beforeEach(async () => {
  disk = await libraryOnDisk();
  await settled();
  sent = [];
});
afterEach(async () => {
  vi.useRealTimers();
  disk.answers = {};
  pushOutbox();
  await settled();
  await disk.remove();
});

/** Makes the journal answer this instead of writing, and counts what it is sent. */
function answerWith(answer: (edits: unknown[]) => unknown): void {
  disk.answers['journal:append'] = (edits: unknown[]) => {
    sent.push(edits.length);
    return answer(edits);
  };
}
const full = { ok: false, error: { code: 'disk-full', message: 'The disk is full.' } };

/** Every state that the screen showed, until the test is over. */
function watch(): Saved['is'][] {
  const seen: Saved['is'][] = [];
  useSaved.subscribe(({ is }) => seen.push(is));
  return seen;
}

test('what is asked to be sent at the very moment that all is saved is sent', async () => {
  let asked = false;
  const stop = useSaved.subscribe(({ is }) => {
    if (is !== 'saved' || asked) return;
    asked = true;
    pushOutbox();
  });
  pushOutbox();
  await settled();
  stop();
  expect(asked).toBe(true);
  expect(useSaved.getState()).toEqual({ is: 'saved' });
});

test('a change is not called saved from the moment it is asked for', async () => {
  expect(useSaved.getState()).toEqual({ is: 'saved' });
  const tagged = tag();
  expect(useSaved.getState()).toEqual({ is: 'saving' });
  await tagged;
  await settled();
  expect(useSaved.getState()).toEqual({ is: 'saved' });
});

test('while the disk is full, it is tried again once in a while, however many changes wait, and the screen does not flicker', async () => {
  answerWith(() => full);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  for (const words of ['one', 'two', 'three', 'four']) {
    await tag(words);
    await settled();
  }
  sent = [];
  const seen = watch();
  for (let passed = 0; passed < 3; passed += 1) {
    vi.advanceTimersByTime(1_500);
    await settled();
  }
  expect(sent).toEqual([4, 4, 4]);
  expect(new Set(seen)).toEqual(new Set(['failed']));
});

test('changes that are too large to be sent at once are sent a few at a time', async () => {
  answerWith(() => full);
  for (let made = 0; made < 10; made += 1) await tag(`${made}`);
  await settled();
  sent = [];
  answerWith((edits) =>
    edits.length > 3 ? { ok: false, error: { code: 'too-large', message: 'Too large.' } } : disk.library.journal.append(edits as never),
  );
  pushOutbox();
  await settled();
  expect(useSaved.getState()).toEqual({ is: 'saved' });
  expect(await store().outbox.count()).toBe(0);
  expect(disk.library.state().number).toBe(11);
});
