import { describe, expect, it } from 'vitest';
import { readDate } from '../../../shared/dates/read-date';
import { type Cited, citationKeys, firstDifference, isMuchAlike, proposed } from '../../../shared/import/duplicates';

const day = (words: string) => {
  const read = readDate(words, { reference: null });
  if (!read.ok) throw new Error(read.error.message);
  return read.span;
};
const article: Cited = {
  title: 'Council agrees on a second quay',
  publisher: 'The Harbour Gazette',
  published: day('16 December 2016'),
  url: null,
};
const shareKey = (a: Cited, b: Cited) => citationKeys(a).some((key) => citationKeys(b).includes(key));

describe('the same citation', () => {
  it.each<[string, Partial<Cited>]>([
    ['in other capitals, quotation marks, dashes and widths', { title: '“COUNCIL” agrees — on a ｓｅｃｏｎｄ quay!' }],
    ['with the date in other words', { published: day('2016-12-16') }],
    ['with an address that only one states', { url: 'https://gazette.example/quay' }],
  ])('is seen %s', (_what, change) => expect(shareKey(article, { ...article, ...change })).toBe(true));

  it.each<[string, Partial<Cited>]>([
    ['another day', { published: day('17 December 2016') }],
    ['a day where none was stated', { published: null }],
    ['another publisher', { publisher: 'Kyodo News' }],
    ['another title', { title: 'Council agrees on a third quay' }],
    ['no title', { title: null }],
  ])('is not seen with %s', (_what, change) => expect(shareKey(article, { ...article, ...change })).toBe(false));

  it('is never seen by a title alone', () => {
    const minutes = { title: 'Minutes', publisher: null, published: null, url: null };
    expect(shareKey(minutes, minutes)).toBe(false);
  });

  const at = (url: string): Cited => ({ title: null, publisher: null, published: null, url });
  it.each([
    ['https://www.gazette.example/news/quay/?utm_source=mail&id=7#top', 'http://gazette.example/news/quay?id=7'],
    ['https://m.gazette.example/quay?b=2&a=1', 'https://gazette.example/quay?a=1&b=2'],
  ])('is seen by the address: %s and %s', (a, b) => expect(shareKey(at(a), at(b))).toBe(true));

  it.each([
    ['https://gazette.example/news?id=7', 'https://gazette.example/news?id=8'],
    ['https://gazette.example/', 'https://gazette.example/'],
    ['no address', 'no address'],
  ])('is not seen by the address: %s and %s', (a, b) => expect(shareKey(at(a), at(b))).toBe(false));
});

it('proposes a new Version where the words changed under one citation, and to skip what has the same words', () => {
  expect(proposed('citation')).toBe('version');
  expect(proposed('name')).toBe('version');
  expect(proposed('text')).toBe('skip');
});

describe('much the same words', () => {
  const text = 'The ferry sails at nine. It takes an hour. Nobody is late. The quay is new.';
  it.each([
    ['with one sentence edited', text.replace('nine', 'ten')],
    [
      'with its sentences moved and its lines broken elsewhere',
      'Nobody is\nlate. The ferry\nsails at nine. It takes an hour.\n\nThe quay is new.',
    ],
    ['inside a longer text', `${text} And so on. And so on again.`],
  ])('are seen %s', (_what, other) => expect(isMuchAlike(text, other)).toBe(true));
  it.each([
    ['another text', 'The board met. It put off its vote. Nobody said when.'],
    [
      'a text that shares one sentence of four',
      'The board met in the old town hall. It put off its vote again. Nobody is late. Nobody said when it would meet.',
    ],
    ['no words', ''],
  ])('are not seen in %s', (_what, other) => expect(isMuchAlike(text, other)).toBe(false));
});

describe('the first difference', () => {
  it('is none between equal texts', () => expect(firstDifference('The ferry sails.', 'The ferry sails.')).toBeNull());

  it('begins with the word that differs, after the words both share', () => {
    const found = firstDifference('The loan is of 300 billion yen, he said.', 'The loan is of 380 billion yen, he said.');
    expect(found).toEqual({ shared: 'The loan is of ', before: '300 billion yen, he said.', after: '380 billion yen, he said.' });
  });

  it('shows words added at the end, at the start, and all of a text that shares none', () => {
    expect(firstDifference('One two', 'One two three')).toEqual({ shared: 'One ', before: 'two', after: 'two three' });
    expect(firstDifference('two', 'One two')).toEqual({ shared: '', before: 'two', after: 'One two' });
    expect(firstDifference('', 'One')).toEqual({ shared: '', before: '', after: 'One' });
  });

  it('never splits a sign of two units where there are no spaces', () => {
    const found = firstDifference(`${'港'.repeat(100)}😀`, `${'港'.repeat(100)}😁`)!;
    expect([found.before, found.after]).toEqual(['😀', '😁']);
    expect(found.shared).toMatch(/^港+$/);
  });

  it('stays short in long texts and never splits a sign of two units', () => {
    const found = firstDifference(`${'word '.repeat(500)}old ${'😀'.repeat(200)}`, `${'word '.repeat(500)}new ${'😀'.repeat(200)}`)!;
    expect(found.shared.length).toBeLessThanOrEqual(100);
    expect(found.before.length).toBeLessThanOrEqual(120);
    expect(found.before).not.toMatch(/[\ud800-\udbff]$/);
    expect(found.after.startsWith('new ')).toBe(true);
  });
});
