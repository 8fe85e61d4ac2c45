import { expect, it } from 'vitest';
import { ruleWords } from '../../../shared/suggest/rule-words';
import { suggest } from '../../../shared/suggest/index';
import { keptAside } from '../../score/figures/kept-aside';
import { readMarked } from '../../score/figures/marked';
import { passages as figurePassages } from '../../score/figures/passages';
import { fifthPassages } from './dates/fifth-passages';
import { fourthPassages } from './dates/fourth-passages';
import { freshPassages } from './dates/fresh-passages';
import { morePassages } from './dates/more-passages';
import { passages, unmark } from './dates/passages';

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

it('every rule that finds something in all our passages, in six languages, has words of its own', () => {
  const inNews = [...passages, ...morePassages, ...freshPassages, ...fourthPassages, ...fifthPassages].map(
    ({ marked }) => unmark(marked).text,
  );
  const ofFigures = [...figurePassages, ...keptAside].map((marked) => readMarked(marked).text);
  const asked = [
    ...[...inNews, ...ofFigures].map((text) => ({ text, language: 'en' })),
    { language: 'de', text: 'Der Minister sagte gestern, am 3. März 2014 seien 80 Schiffe gekommen, im April 2015 dann 12 km Straße.' },
    { language: 'fr', text: 'Le maire a dit hier que 80 % des navires sont partis le 3 mars 2014.' },
    {
      language: 'ru',
      text: 'В прошлом году, 7 февраля 1855 года, было 80 кораблей; в 1990-х годах — 3 млн тонн. Два года назад, весной, в XX веке.',
    },
    { language: 'ja', text: '昨年3月、約80隻が出港した。2015年前半に3億円。同日、二年前の春。' },
    { language: 'zh', text: '去年3月，约80艘船离港。上周五，两年前。' },
  ];
  const rules = new Set(
    asked.flatMap(({ text, language }) => {
      const { dates, figures, statements } = suggest(text, { published: '2016-12-16', language });
      return [
        ...dates.map(({ rule }) => `date: ${rule}`),
        ...figures.map(({ rule }) => `figure: ${rule}`),
        ...statements.map(({ rule }) => `statement: ${rule}`),
      ];
    }),
  );
  expect(rules.size).toBeGreaterThan(60);
  const withoutWords = [...rules].filter((name) => {
    const [kind, rule] = name.split(': ') as ['date', string];
    return ruleWords(kind, rule) === rule.replace(/[-_/]+/g, ' ');
  });
  expect(withoutWords).toEqual([]);
});
