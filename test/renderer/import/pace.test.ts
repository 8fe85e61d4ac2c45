import { describe, expect, it } from 'vitest';
import { makePace, timeLeft } from '../../../renderer/import/pace';

describe('how long the rest takes', () => {
  it('is not said before there is something to go by', () => {
    const pace = makePace(0, 0);
    for (let done = 1; done <= 4; done += 1) pace.note(done, done * 1_000);
    expect(pace.left(100)).toBeNull();
    pace.note(5, 5_000);
    expect(pace.left(100)).toBe(95_000);
  });

  it('follows the pace of the last seconds, not that of long ago', () => {
    const pace = makePace(0, 0);
    for (let done = 1; done <= 100; done += 1) pace.note(done, done * 10);
    for (let done = 101; done <= 130; done += 1) pace.note(done, 1_000 + (done - 100) * 1_000);
    expect(pace.left(140)! / 1_000).toBeGreaterThan(9);
  });

  it.each([
    [500, 'a few seconds left'],
    [21_000, 'about 30 seconds left'],
    [58_000, 'about 1 minute left'],
    [130_000, 'about 2 minutes left'],
    [4_000_000, 'about 1 hour left'],
  ])('is said in words: %i ms is %s', (ms, words) => expect(timeLeft(ms)).toBe(words));
});
