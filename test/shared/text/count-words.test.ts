import { expect, test } from 'vitest';
import { countWords } from '../../../shared/text/count-words';

test.each([
  ['', 0],
  ['  \n ', 0],
  ['One small quay.', 3],
  ["The fishermen's union, since 1998.", 5],
  ['新しい桟橋', 2],
])('the words of %j', (text, count) => {
  expect(countWords(text)).toBe(count);
});

test('a long text has as many words as its parts', () => {
  const sentence = 'Work on the second quay began in 1998, slowly. ';
  expect(countWords(sentence.repeat(4_000))).toBe(countWords(sentence) * 4_000);
});

test('a text without white space is counted all the same', () => {
  expect(countWords('`'.repeat(100_000))).toBe(0);
  expect(countWords('a'.repeat(100_000))).toBeGreaterThan(0);
});
