import { describe, expect, it } from 'vitest';
import { citationStyles, referenceAs } from '../../../shared/citation/cite';
import { CslItem } from '../../../shared/citation/csl-item';
import { fromCsl } from '../../../shared/citation/from-csl';
import { fromIssued, toIssued } from '../../../shared/citation/issued';
import { readReferences } from '../../../shared/citation/read-references';
import { toCsl } from '../../../shared/citation/to-csl';
import { readDate } from '../../../shared/dates/read-date';
import type { Source } from '../../../shared/model/source';
import { sourceRecord } from '../../fixtures/source-record';

const spanOf = (words: string) => {
  const read = readDate(words);
  if (!read.ok) throw new Error(read.error.message);
  return read.span;
};

const source = (patch: Partial<Source> = {}): Source =>
  sourceRecord('s1', {
    title: 'The harbour reopens',
    publisher: 'The Harbour Gazette',
    authors: ['Jane Roe', 'the harbour board'],
    published: spanOf('2016-12-16'),
    language: 'en',
    url: 'https://gazette.example/harbour',
    details: { type: 'Newspaper article', pages: '4', place: 'Port Ellery', archive: 'Town archive', box: '12' },
    ...patch,
  });

const read = async (words: string) => {
  const references = await readReferences(words);
  if (!references.ok) throw new Error(references.message);
  return references;
};

describe('references are read', () => {
  it('from BibTeX, with accents, particles, a span of days and a collection of words', async () => {
    const { items, format } = await read(
      `@article{k1, title={The {Quay} and the {\\'E}tude}, author={Jos{\\'e} Mar{\\'i}a and van der Berg, Anna}, journal={Harbour Gazette},
        date={2016-12-16/2016-12-17}, volume=3, pages={1--9}, url={https://example.org/a}, keywords={sea, quay}, doi={10.1000/xyz}}`,
    );
    expect(format).toBe('BibTeX');
    expect(fromCsl(items[0]!)).toMatchObject({
      title: 'The Quay and the Étude',
      authors: ['José María', 'Anna van der Berg'],
      publisher: 'Harbour Gazette',
      url: 'https://example.org/a',
      details: { type: 'Journal article', volume: '3', pages: '1-9', identifier: 'doi:10.1000/xyz', subject: 'sea; quay' },
    });
    expect(fromCsl(items[0]!).published?.edtf).toBe('2016-12-16/2016-12-17');
  });

  it('from RIS', async () => {
    const { items, format } = await read(
      'TY  - NEWS\r\nTI  - A headline\r\nAU  - Roe, Jane\r\nT2  - The Harbour Gazette\r\nPY  - 2016/12/16\r\nSP  - 4\r\nER  - \r\n',
    );
    expect(format).toBe('RIS');
    expect(fromCsl(items[0]!)).toMatchObject({ title: 'A headline', authors: ['Jane Roe'], publisher: 'The Harbour Gazette' });
    expect(fromCsl(items[0]!).published?.edtf).toBe('2016-12-16');
  });

  it('from CSL-JSON, one item or many, and those that are none are counted', async () => {
    const { items, left } = await read(JSON.stringify([{ type: 'book', title: '<i>Tides</i>', ISBN: '1' }, { type: 'book' }, 7]));
    expect(items.map(({ title }) => title)).toEqual(['Tides']);
    expect(left).toBe(2);
  });

  it.each([
    ['words', 'An ordinary letter.'],
    ['an address, which is never fetched', 'https://example.org/references.bib'],
    ['broken JSON', '[{"title": '],
    ['an empty list', '[]'],
    ['nothing', ''],
    ['an unfinished entry', '@article{a, title={never closed'],
  ])('and not from %s: the failure says so', async (_, words) => {
    const references = await readReferences(words);
    expect(references.ok || references.message).toMatch(/^No references were read: /);
  });
});

describe('the date of a reference', () => {
  it.each([
    [{ 'date-parts': [['2016', '12', '16']] }, '2016-12-16'],
    [{ 'date-parts': [['1848', '3']] }, '1848-03'],
    [{ 'date-parts': [['1848']], circa: true }, '1848~'],
    [{ 'date-parts': [['1848']], season: '2' }, '1848-22'],
    [{ 'date-parts': [['-43']] }, '-0043'],
    [{ raw: '2016/12/16' }, '2016-12-16'],
    [{ literal: 'Spring 1848' }, '1848-21'],
  ])('%j is %s', (issued, edtf) => expect(fromIssued(issued)?.edtf).toBe(edtf));

  it.each([[undefined], [{}], [{ 'date-parts': [[]] }], [{ literal: 'in press' }], [{ 'date-parts': [['2016', '13', '40']] }]])(
    '%j gives none, and none is made up',
    (issued) => expect(fromIssued(issued)).toBeNull(),
  );

  it.each(['2016-12-16', '1848', '1848~', '-0043', '2016-12-16/2016-12-18', '184X', '1848/..', '[1848,1850]'])(
    '%s comes back the same',
    (edtf) => expect(fromIssued(toIssued(spanOf(edtf)))?.edtf).toBe(edtf),
  );
});

describe('a source as a reference', () => {
  it('comes back the same through CSL-JSON', () => {
    const { title, publisher, authors, language, url, details } = source({ authors: ['Jane Roe', 'the harbour board'] });
    expect(fromCsl(CslItem.parse(JSON.parse(JSON.stringify(toCsl(source())))))).toMatchObject({
      title,
      publisher,
      authors,
      language,
      url,
      details,
    });
  });

  it('says nothing that the source does not', () => {
    const bare = source({ title: null, publisher: null, authors: [], published: null, language: null, url: null, details: {} });
    expect(toCsl(bare)).toEqual({ id: 's1', type: 'article' });
  });

  it('is cited in each style', () => {
    expect(Object.values(citationStyles).map(({ cite }) => cite(source()))).toEqual([
      'Jane Roe, and the harbour board. “The harbour reopens.” The Harbour Gazette, 16 December 2016, 4. Town archive, box 12. https://gazette.example/harbour',
      'Jane Roe, & the harbour board. (16 December 2016). The harbour reopens. The Harbour Gazette, 4. https://gazette.example/harbour',
      'Jane Roe, and the harbour board. “The harbour reopens.” The Harbour Gazette, 16 December 2016, p. 4, Town archive, https://gazette.example/harbour.',
    ]);
  });

  it('is cited without a date as one that has none', () => {
    expect(citationStyles.apa.cite(source({ published: null, authors: [] }))).toMatch(/^The harbour reopens\. \(n\.d\.\)/);
  });

  it.each(['bibtex', 'ris', 'csl'] as const)('written as %s, is read again with its title, publisher and date', async (format) => {
    const { items } = await read(await referenceAs(format, [source()]));
    expect(fromCsl(items[0]!)).toMatchObject({ title: 'The harbour reopens', publisher: 'The Harbour Gazette' });
    expect(fromCsl(items[0]!).published?.edtf).toBe('2016-12-16');
  });

  it('keeps an uncertain date in words where the format has no place for it', async () => {
    expect(await referenceAs('ris', [source({ published: spanOf('184X') })])).toContain('Date: 184X');
  });
});

describe('odd references', () => {
  const whole = '@string{g = "Gazette"}\n@article{a, title={One}, journal=g, year=2001}\n';
  it('in BibTeX are left, one by one, and counted: the sound ones are read', async () => {
    const { items, left } = await read(
      `${whole}@article{b, title=, year=x}\n@article{c, title={Three\n\n@comment{jabref}\n@misc{d, title={Four}}`,
    );
    expect(items.map(({ title }) => title)).toEqual(['One', 'Four']);
    expect(items[0]!['container-title']).toBe('Gazette');
    expect(left).toBe(2);
  });

  it('are refused in a sentence where a file holds none', async () => {
    expect(await readReferences('{"items": 5}')).toMatchObject({ ok: false, message: expect.stringMatching(/no reference/) });
    expect(await readReferences('@article{b, title=}')).toMatchObject({ ok: false });
  });

  it.each([
    [[['2020', '', '']], '2020'],
    [[['2020', '2', '31']], null],
    [[['2020', '5', '1'], ['0']], '2020-05-01'],
    [[['', '']], null],
  ])('with the date %j say %s and nothing that is not stated', (parts, edtf) =>
    expect(fromIssued({ 'date-parts': parts })?.edtf ?? null).toBe(edtf),
  );

  it('without a year are not of the year 0, and "circa": 0 is not about', () => {
    expect(fromIssued(CslItem.parse({ issued: { 'date-parts': [[null]] } }).issued)).toBeNull();
    expect(fromIssued(CslItem.parse({ issued: { 'date-parts': [[2020]], circa: 0 } }).issued)?.edtf).toBe('2020');
  });
});

describe('odd sources', () => {
  it('keep their words in BibTeX in any script, with what TeX would take for commands written out', async () => {
    const words = source({ title: '港湾の話 & 100 % {a_b}', authors: ['李 明'], published: null, url: null, details: {} });
    const bibtex = await referenceAs('bibtex', [words]);
    expect(bibtex).toContain('港湾の話 \\& 100 \\% \\{a\\_b\\}');
    expect(bibtex).toContain('李 明');
    expect(bibtex).not.toContain('undefined');
    expect((await read(bibtex)).items[0]!.title).toBe('港湾の話 & 100 % {a_b}');
  });

  it.each(['Journal article', 'Newspaper article', 'Report', 'Letter'])(
    'as %s have their date once in RIS, and it is read again',
    async (type) => {
      const ris = await referenceAs('ris', [source({ details: { type } })]);
      expect(ris.match(/^DA {2}- .*$/gm)).toEqual(['DA  - 2016/12/16']);
      expect(fromCsl((await read(ris)).items[0]!).published?.edtf).toBe('2016-12-16');
    },
  );

  it.each(['2016/12/16/', '2016/12//', '2016///'])('are read from RIS as Zotero writes their date: %s', async (date) => {
    const { items } = await read(`TY  - JOUR\nTI  - A\nDA  - ${date}\nPY  - 2016\nER  - `);
    expect(fromCsl(items[0]!).published?.edtf).toBe(date.replace(/\/+$/, '').replaceAll('/', '-'));
  });

  it('cannot begin another record in RIS', async () => {
    const ris = await referenceAs('ris', [source({ details: { description: 'one\nER  - \nTY  - BOOK\nTI  - other' } })]);
    expect((await read(ris)).items).toHaveLength(1);
  });

  it('are cited by what they have: a title in place of authors, one page as one, nothing for nothing', () => {
    const bare = source({ authors: [], published: null, url: null, publisher: null, details: { pages: '3' } });
    expect(citationStyles.apa.cite(bare)).toBe('The harbour reopens. (n.d.) 3.');
    expect(citationStyles.mla.cite(bare)).toBe('“The harbour reopens.” p. 3.');
    const none = source({ title: null, authors: [], published: null, url: null, publisher: null, details: {} });
    for (const { cite } of Object.values(citationStyles)) expect(cite(none)).toBe('');
    expect(citationStyles.chicago.cite({ ...none, title: '港湾の話。' })).toBe('“港湾の話。”');
  });
});
