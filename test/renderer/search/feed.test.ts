import { beforeEach, expect, test } from 'vitest';
import { feed, forgetFed } from '../../../renderer/search/feed';
import type { ToWorker } from '../../../renderer/search/protocol';
import { anAnnotation, aSource } from '../../shared/search/records';

beforeEach(forgetFed);

async function sent(...[sources, annotations]: [Parameters<typeof feed>[0], Parameters<typeof feed>[1]]) {
  const messages: (ToWorker & { is: 'records' })[] = [];
  await feed(
    sources,
    annotations,
    (message) => messages.push(message as ToWorker & { is: 'records' }),
    async () => true,
  );
  return messages.map((message) => ({
    put: [...message.sources, ...message.annotations].map(({ id }) => id).length,
    removed: message.removed,
    whole: message.whole,
  }));
}

test('an empty library is told once', async () => {
  expect(await sent([], [])).toEqual([{ put: 0, removed: [], whole: true }]);
});

test('many records go some at a time, and the last says so', async () => {
  const sources = Array.from({ length: 450 }, (_, at) => aSource(`s${at}`));
  const annotations = [anAnnotation('a', 's1', 'words')];
  expect((await sent(sources, annotations)).map(({ put, whole }) => [put, whole])).toEqual([
    [200, false],
    [200, false],
    [50, false],
    [1, true],
  ]);
});

test('afterwards only what has changed or gone is told', async () => {
  const [one, two] = [aSource('one'), aSource('two')];
  await sent([one, two], []);
  expect(await sent([one, two], [])).toEqual([]);
  expect(await sent([{ ...one }, two], [])).toEqual([{ put: 1, removed: [], whole: true }]);
  expect(await sent([two], [])).toEqual([{ put: 0, removed: ['one'], whole: true }]);
});

test('what was not sent when it was called off is sent the next time', async () => {
  const sources = Array.from({ length: 300 }, (_, at) => aSource(`s${at}`));
  let first = 0;
  await feed(
    sources,
    [],
    (message) => (first += (message as ToWorker & { is: 'records' }).sources.length),
    async () => false,
  );
  expect(first).toBe(200);
  expect(await sent(sources, [])).toEqual([{ put: 100, removed: [], whole: true }]);
});
