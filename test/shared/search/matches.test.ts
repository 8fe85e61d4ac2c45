import { describe, expect, it } from 'vitest';
import { readDate } from '../../../shared/dates/read-date';
import type { Source } from '../../../shared/model/source';
import { matches, type Facts } from '../../../shared/search/matches';
import { parseQuery } from '../../../shared/search/query';
import { sourceRecord } from '../../fixtures/source-record';

const dated = (words: string) => {
  const read = readDate(words);
  if (!read.ok) throw new Error(read.error.message);
  return read.span;
};
const source = sourceRecord('s1', {
  note: 'Found by the old wharf',
  tags: ['harbour works', 'Économie'],
  title: 'Of the Harbour and its Dredging',
  publisher: 'The Quayside Courier',
  authors: ['Ada Møller', 'Ben Quay'],
  published: dated('1948/1951'),
  language: 'en-GB',
  status: 'in progress',
  details: { type: 'letter', archive: 'Port Office', box: '4' },
});
const facts: Facts = {
  source,
  collections: ['Letters', 'Box 4'],
  passages: { claim: 2, position: 0, figure: 0 },
  needLook: 1,
  versions: 1,
  hasText: true,
};
const finds = (typed: string, change: Partial<Source> = {}, more: Partial<Facts> = {}) => {
  const query = parseQuery(typed);
  if (query.is === 'error') throw new Error(query.message);
  return matches(query, { ...facts, ...more, source: { ...source, ...change } });
};

describe('a query over metadata', () => {
  it.each(['', 'harbour', 'HARBOUR moller', 'title:harbour', 'title:"harbour and its"', 'author:"ada moller"', 'dredg*', 'tag:economie'])(
    '%s',
    (typed) => expect(finds(typed)).toBe(true),
  );
  it.each(['in:letters', 'in:"box 4"', 'type:letter', 'archive:port', 'language:en', 'language:english', 'note:wharf', 'courier OR times'])(
    '%s finds it',
    (typed) => expect(finds(typed)).toBe(true),
  );
  it.each(['status:"in progress"', 'kind:claim', 'has:claims -has:figures', 'has:look', 'has:date', '-has:url', '-has:versions'])(
    '%s finds it as well',
    (typed) => expect(finds(typed)).toBe(true),
  );
  it.each(['harbor', 'title:quayside', '"harbour dredging"', 'status:done', 'kind:figure', '-harbour', 'in:parcels', 'quay -courier'])(
    '%s does not',
    (typed) => expect(finds(typed)).toBe(false),
  );
  it('does not run a phrase from one value into the next', () => expect(finds('author:"moller ben"')).toBe(false));
  it('does not take the name of a collection for a word of the source', () =>
    expect(finds('parcels', {}, { collections: ['parcels'] })).toBe(false));
});

describe('date filters, for a source of some time from 1948 to 1951', () => {
  it.each([
    ['before:1952', true],
    ['before:1950', false],
    ['possibly-before:1950', true],
    ['possibly-before:1948', false],
    ['after:1947', true],
    ['after:1950', false],
    ['possibly-after:1950', true],
    ['possibly-after:1951', false],
    ['dated:1948/1951', true],
    ['dated:1950', false],
    ['possibly-dated:1950', true],
    ['possibly-dated:1952', false],
  ])('%s is %s', (typed, expected) => expect(finds(typed)).toBe(expected));
  it('an open end is never certainly before anything', () => {
    expect(finds('before:2500', { published: dated('1948/..') })).toBe(false);
    expect(finds('possibly-before:1949', { published: dated('1948/..') })).toBe(true);
  });
  it('a source without a date is in no date filter', () => {
    const undated = { published: null };
    expect(finds('before:1950 OR possibly-before:1950 OR possibly-after:0001', undated)).toBe(false);
    expect(finds('-has:date', undated)).toBe(true);
    expect(finds('-before:1950', undated)).toBe(true);
  });
});
