import { describe, expect, it } from 'vitest';
import { suggestDates } from '../../../../shared/suggest/dates';
import { passages, unmark } from './passages';

const article = passages.map(({ marked }) => unmark(marked).text).join('\n\n');
const ofLength = (text: string, length: number) => text.repeat(Math.ceil(length / text.length)).slice(0, length);

/** Milliseconds of the processor, which other work on the machine does not lengthen. */
function timeOf(text: string, language: string | null = null): number {
  const before = process.cpuUsage();
  suggestDates(text, { published: '2016-12-16', language });
  return process.cpuUsage(before).user / 1000;
}

/** A text ten times as long takes ten times as long, or a hundred times where each place looks at all others: the limit lies between. */
const limit = 40;
const patience = 120_000;

/** How many times as long ten times the text takes. */
function growthOf(text: string, length: number, language: string | null = null): number {
  timeOf(ofLength(text, length), language);
  const short = Math.max(10, timeOf(ofLength(text, length), language));
  return timeOf(ofLength(text, length * 10), language) / short;
}

describe('time', () => {
  it('grows no faster than the text', () => expect(growthOf(article, 50_000)).toBeLessThan(limit), patience);

  it.each([
    ['months', 'May ', 'en'],
    ['articles', 'the the the end of the ', 'en'],
    ['figures', '1 ', 'en'],
    ['one long figure', '1', 'en'],
    ['one long word', 'a', 'en'],
    ['dates in a row', '5-5-5-5-', 'en'],
    ['apostrophes', "'", 'en'],
    ['early and late', 'early late the end of mid-', 'en'],
    ['counts', 'more than two and a half ', 'en'],
    ['no sentence ends', 'in the last few of the first two weeks ', 'en'],
    ['Han figures', '二', 'ja'],
    ['years without end', '2016年', 'ja'],
    ['months in Russian', '5 мая ', 'ru'],
    ['digits in Russian', '1', 'ru'],
    ['German numbers', '3. ', 'de'],
    ['one German line', 'am Montag um ', 'de'],
  ])('is not driven up by %s', (_, words, language) => expect(growthOf(words, 10_000, language)).toBeLessThan(limit), patience);
});
