import { expect, it } from 'vitest';
import { suggestedByWords } from '../../../shared/suggest/suggested-by';

it('what suggested an annotation is said in words, each once, whatever another version called its rules', () => {
  expect(suggestedByWords(['figure: digits-money', 'date: weekday', 'date: weekday'])).toBe(
    'a number in digits of money; a day of the week',
  );
  expect(suggestedByWords(['statement: en-verb-that'])).toBe('who says so, the verb, then “that” and what is said');
  expect(suggestedByWords(['constructor: odd', 'by hand'])).toBe('constructor: odd; by hand');
});
