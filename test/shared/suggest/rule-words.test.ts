import { expect, it } from 'vitest';
import { ruleWords } from '../../../shared/suggest/rule-words';
import { suggest } from '../../../shared/suggest/index';

it.each([
  ['date', 'weekday', 'a day of the week'],
  ['date', 'adjacent week', 'the week before or after'],
  ['date', 'iso day', 'a date in digits, the year first'],
  ['figure', 'digits-money', 'a number in digits of money'],
  ['figure', 'range-count', 'two numbers, from one to the other, and what it counts'],
  ['statement', 'en-verb-that', 'who says so, the verb, then “that” and what is said'],
  ['statement', 'en-middle-trailing', 'the words first, and after them who says so, in the middle of what is said'],
  ['statement', 'carried-over', 'a quotation beside which nobody is named: whoever spoke last goes on'],
  ['statement', 'xx-something_new', 'xx something new'],
] as const)('%s %s is said in plain words', (kind, rule, words) => expect(ruleWords(kind, rule)).toBe(words));

it('every rule that finds something in news has words of its own', () => {
  const text =
    'Mayor Jane Roe said on Friday that about 80 berths were lost in March 2014. According to Ann Coe, half of the ¥3 billion went to ships. ' +
    '“We should rebuild the wall first,” Roe said. The board agreed last week to wait two years. It was closed in the 1990s, she argued, for 12 km.';
  const { dates, figures, statements } = suggest(text, { published: '2016-12-16', language: 'en' });
  expect(Math.min(dates.length, figures.length, statements.length)).toBeGreaterThan(2);
  for (const { rule } of dates) expect([rule, ruleWords('date', rule).includes(' ')]).toEqual([rule, true]);
  for (const { rule } of figures) expect([rule, /number|fraction/.test(ruleWords('figure', rule))]).toEqual([rule, true]);
  for (const { rule } of statements) expect([rule, ruleWords('statement', rule).startsWith('en ')]).toEqual([rule, false]);
});
