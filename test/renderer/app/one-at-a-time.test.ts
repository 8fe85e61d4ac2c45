import { expect, test } from 'vitest';
import { oneAtATime } from '../../../renderer/app/one-at-a-time';

test('asked again while it runs, it is done once; afterwards it is done again', async () => {
  const done: string[] = [];
  const add = oneAtATime(async (word: string) => {
    await Promise.resolve();
    return done.push(word);
  });
  expect(await Promise.all([add('one'), add('one')])).toEqual([1, 1]);
  expect(await add('two')).toBe(2);
  expect(done).toEqual(['one', 'two']);
});

test('what failed can be tried again', async () => {
  let isBroken = true;
  const act = oneAtATime(async () => {
    await Promise.resolve();
    if (isBroken) throw new Error('broken');
    return 'well';
  });
  await expect(Promise.all([act(), act()])).rejects.toThrow('broken');
  isBroken = false;
  expect(await act()).toBe('well');
});
