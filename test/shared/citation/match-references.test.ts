import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../../shared/citation/csl-item';
import { filledFrom, matchReferences, replaced } from '../../../shared/citation/match-references';
import { readDate } from '../../../shared/dates/read-date';
import type { Source } from '../../../shared/model/source';
import { sourceRecord as source } from '../../fixtures/source-record';

const spanOf = (words: string) => {
  const read = readDate(words);
  if (!read.ok) throw new Error(read.error.message);
  return read.span;
};

const matched = (item: CslItem, ...sources: Source[]) => matchReferences([item], sources).map(({ source: { id }, by }) => `${id} by ${by}`);

describe('a reference is matched', () => {
  it('by its identifier before anything else', () => {
    const sources = [source('a', { title: 'Tides' }), source('b', { details: { identifier: 'doi:10.1/X' } })];
    expect(matched({ title: 'Tides', DOI: '10.1/x' }, ...sources)).toEqual(['b by identifier']);
  });

  it('by its address, whatever its scheme, its fragment and how one came there', () => {
    expect(matched({ URL: 'http://www.example.org/a/' }, source('a', { url: 'https://example.org/a?utm_source=feed#top' }))).toEqual([
      'a by address',
    ]);
  });

  it('by no address whose query names another article', () => {
    const one = source('a', { url: 'https://example.org/story?id=1' });
    expect(matched({ URL: 'https://example.org/story?id=2' }, one)).toEqual([]);
    expect(matched({ URL: 'https://example.org/story?id=1&utm_source=feed' }, one)).toEqual(['a by address']);
  });

  it('by no address whose path or query has other letters: a small one and a capital are two articles', () => {
    const one = source('a', { url: 'https://Example.org/watch?v=aBc' });
    expect(matched({ URL: 'https://example.org/watch?v=abc' }, one)).toEqual([]);
    expect(matched({ URL: 'https://www.EXAMPLE.org/watch?v=aBc' }, one)).toEqual(['a by address']);
  });

  it('by its title, whatever its quotation marks, dashes and case', () => {
    expect(matched({ title: '‘Tides’ — and after' }, source('a', { title: '"tides" - and After' }))).toEqual(['a by title']);
  });

  it('by no title that two sources share, and none of another year', () => {
    expect(matched({ title: 'Tides' }, source('a', { title: 'Tides' }), source('b', { title: 'Tides' }))).toEqual([]);
    const other = source('a', { title: 'Tides', published: spanOf('1999') });
    expect(matched({ title: 'Tides', issued: { 'date-parts': [['2016']] } }, other)).toEqual([]);
  });
});

describe('what a reference states', () => {
  const present = source('a', { title: 'Tides', publisher: 'Gazette', foundIn: { publisher: 'the page' }, details: { place: 'Ellery' } });
  const [match] = matchReferences(
    [{ title: 'Tides', 'container-title': 'The Gazette', volume: '3', 'publisher-place': 'Port', issued: { raw: '2016' } }],
    [present],
  );

  it('fills what is empty, and leaves what is there', () => {
    const filled = filledFrom(match!, 'refs.bib', false);
    expect(filled).toMatchObject({
      publisher: 'Gazette',
      details: { volume: '3', place: 'Ellery' },
      foundIn: { publisher: 'the page', published: 'refs.bib', details: 'refs.bib' },
    });
    expect(filled.published?.edtf).toBe('2016');
    expect(match!.differs).toEqual(['publisher', 'place']);
  });

  it('leaves what was typed since it was matched', () =>
    expect(filledFrom({ ...match!, source: { ...present, details: { volume: '9' } } }, 'refs.bib', false).details).toEqual({
      volume: '9',
      place: 'Port',
    }));

  it('says where details came from, beside where others did', () => {
    const now = { ...present, foundIn: { details: 'the page' } };
    expect(filledFrom({ ...match!, source: now }, 'refs.bib', false).foundIn.details).toBe('the page and refs.bib');
  });

  it('takes its place where a person says so', () => {
    expect(filledFrom(match!, 'refs.bib', true)).toMatchObject({
      publisher: 'The Gazette',
      details: { place: 'Port' },
      foundIn: { publisher: 'refs.bib' },
    });
  });

  it('never takes the place of a publication date, and is not said to', () => {
    const dated = source('a', { title: 'Tides', publisher: 'Gazette', published: spanOf('2016-12-16') });
    const [other] = matchReferences([{ title: 'Tides', 'container-title': 'The Gazette', issued: { raw: '2016-12-17' } }], [dated]);
    expect(other!.differs).toEqual(['publisher', 'published']);
    expect(replaced(other!.differs, true)).toEqual(['publisher']);
    expect(replaced(other!.differs, false)).toEqual([]);
    expect(filledFrom(other!, 'refs.bib', true).published?.edtf).toBe('2016-12-16');
  });
});
