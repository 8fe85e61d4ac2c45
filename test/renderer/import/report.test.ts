import { expect, it } from 'vitest';
import { asLines, inWords, newReport, newsFrom } from '../../../renderer/import/report';

const some = (count: number, name: string) =>
  Array.from({ length: count }, (_, at) => ({ source: 's', name: `${name}${at}`, why: `${name}${at} is so.` }));

it('says what became of everything, and nothing of what is none', () => {
  const report = newReport(1_217, null);
  report.added.push(...some(1_212, 'a'));
  expect(inWords(report)).toBe('1,212 brought in.');
  report.skipped.push(...some(3, 'b'));
  report.failed.push(...some(2, 'c'));
  report.left.push('d');
  report.waiting = 1;
  expect(inWords(report)).toBe(
    '1,212 brought in, 3 skipped as duplicates, 2 could not be brought in, 1 left out when you cancelled, 1 waits for your answer.',
  );
});

it('says that nothing was brought in', () => expect(inWords(newReport(0, null))).toBe('0 brought in.'));

it('gives every failure with its reason as lines to copy', () => {
  const report = newReport(3, null);
  report.failed.push(...some(2, 'c'));
  report.left.push('d.txt');
  expect(asLines(report).split('\n').slice(1)).toEqual(['c0 is so.', 'c1 is so.', 'd.txt was not brought in: you cancelled.']);
});

it('counts new articles from the watched folder', () => {
  const report = newReport(1, 'Clippings');
  report.added.push(...some(1, 'a'));
  expect(newsFrom(report)).toBe('1 new article from Clippings.');
  report.versions.push(...some(2, 'v'));
  expect(newsFrom(report)).toBe('3 new articles from Clippings.');
});
