import { describe, expect, it } from 'vitest';
import { warningsOf } from '../../../../shared/import/pdf/warnings';
import { column, writePdf } from '../../../fixtures/write-pdf.mjs';
import { bringIn, outline, refused, values } from '../bring-in';
import { harbour, read } from './reading';

describe('pages', () => {
  const page = (number: number, body: string[]) => ({
    words: [
      ...column(['The Harbour Gazette'], { y: 815, size: 8 }),
      ...column(body),
      { x: 290, y: 30, size: 8, words: `Page ${number} of 4` },
    ],
  });

  it('lose their running heads, feet and numbers, and that is said', async () => {
    const file = await read([1, 2, 3, 4].map((number) => page(number, [`Part ${number} of it all. ${harbour[0]!}`, ...harbour.slice(1)])));
    expect(outline(file.text)).toEqual([1, 2, 3, 4].map((number) => `paragraph: Part ${number} of it all. ${harbour.join(' ')}`));
    expect(file.warnings).toEqual(['Left out, since it repeats at the edge of the pages: “The Harbour Gazette”, page numbers.']);
  });

  it('keep what stands at their edges only once or twice', async () => {
    const { text } = await read([page(7, harbour), { words: column(harbour) }, { words: column(harbour) }]);
    expect(text.text).toContain('The Harbour Gazette');
    expect(text.text).toContain('Page 7 of 4');
  });

  it('are known by where they begin, within a paragraph and within a word as well', async () => {
    const { text } = await read([
      { words: column(['The minister said that the agree-']) },
      {},
      { words: column(['ment would be signed in spring.']) },
    ]);
    expect(text.text).toBe('The minister said that the agreement would be signed in spring.');
    expect(text.pages!.map(({ start }) => text.text.slice(start))).toEqual([
      text.text,
      'ment would be signed in spring.',
      'ment would be signed in spring.',
    ]);
  });

  it('have the numbers printed on them, where those are not their places', async () => {
    const { text } = await read([{ words: column(harbour) }, { words: column(harbour) }, { words: column(harbour) }], {
      labels: '<</Nums[0<</S/r>>1<</S/D/St 117>>]>>',
    });
    expect(text.pages!.map(({ label }) => label)).toEqual(['i', '117', '118']);
  });
});

describe('what a PDF says about itself', () => {
  it('its title and authors, where they are ones; never when it was made', async () => {
    const file = await read([{ words: column(harbour) }], {
      info: { Title: 'No ferry until spring', Author: 'Jane Roe and John Poe', CreationDate: 'D:20161216101500Z' },
    });
    expect(values(file)).toMatchObject({ title: 'No ferry until spring', authors: ['Jane Roe', 'John Poe'], published: null });
    expect(file.metadata.title?.from).toBe('the PDF’s properties');
  });

  it.each(['Microsoft Word - ferry_final2.doc', 'untitled', 'C:\\work\\ferry.indd', '12345'])('not a title: %s', async (Title) => {
    const file = await read([{ words: column(harbour) }], { info: { Title, Author: 'jroe' } });
    expect(values(file)).toMatchObject({ title: null, authors: null });
  });

  it('what its XMP packet says goes first, a publication date among it', async () => {
    const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description>
      <dc:title><rdf:Alt><rdf:li>The ferry of Nagato</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>Ann Doe</rdf:li></rdf:Seq></dc:creator>
      <dc:language>en_GB</dc:language><dc:rights>CC0</dc:rights><prism:publicationDate>2016-12-16</prism:publicationDate>
      <xmp:CreateDate>2020-01-01</xmp:CreateDate></rdf:Description></rdf:RDF></x:xmpmeta>`;
    const file = await read([{ words: column(harbour) }], { xmp, info: { Title: 'Another title' } });
    expect(values(file)).toMatchObject({ title: 'The ferry of Nagato', authors: ['Ann Doe'], language: 'en-GB', published: '2016-12-16' });
    expect(file.metadata.details?.value).toEqual({ rights: 'CC0' });
  });
});

describe('a PDF that cannot be read as it is', () => {
  it('has no text layer: it comes in, its pages known, to be transcribed', async () => {
    const file = await read([{ content: '0 0 200 200 re f' }, { content: '0 0 200 200 re f' }]);
    expect(file.unread).toBe('it has no text layer');
    expect(file.text).toEqual({ text: '', blocks: [], inlines: [], pages: [{ start: 0 }, { start: 0 }] });
    expect(file.warnings).toEqual([]);
  });

  it('takes too long: the pages that were not read are named, those not even tried among them', () => {
    const running = { lines: new Set<never>(), words: [], numbers: false };
    const said = { info: {}, xmp: new Map<string, unknown>() };
    const text = { text: '', blocks: [], inlines: [] };
    expect(warningsOf({ text, running, said, broken: [], silent: [], slow: [2, 5, 6, 7] })).toEqual([
      'Pages 3 and 6–8 were not read: pages of this PDF take too long.',
    ]);
  });

  it('has no text layer, and a form: what was not read of it is said all the same', async () => {
    const file = await read([{ content: '0 0 200 200 re f' }], { catalog: '/AcroForm<</Fields[<</FT/Tx/T(a)/V(x)>>]>>' });
    expect([file.unread, file.warnings]).toEqual([
      'it has no text layer',
      ['What is filled into the form of this PDF is not part of the text.'],
    ]);
  });

  it('has none on some pages: they are named', async () => {
    const file = await read([{ words: column(harbour) }, {}, {}, { words: column(harbour) }, {}]);
    expect(file.warnings).toEqual(['Pages 2–3 and 5 have no text layer.']);
  });

  it.each([
    [
      'password',
      writePdf([{ words: column(harbour) }], { locked: true }),
      'Could not read a.pdf: it can be opened only with its password. Nothing was brought in.',
    ],
    [
      'damaged',
      writePdf([{ words: column(harbour) }]).slice(0, 300),
      'Could not read a.pdf: it is damaged: no page of it can be opened. Nothing was brought in.',
    ],
    [
      'misnamed',
      new TextEncoder().encode('These are words and no PDF.'),
      'Could not read a.pdf: its name ends in .pdf, but that is not what it is. Nothing was brought in.',
    ],
  ])('%s', async (code, bytes, message) => {
    expect(await refused('a.pdf', bytes)).toEqual({ code, message });
  });

  it('never takes words about PDFs for one', async () => {
    expect((await bringIn('notes.txt', 'A PDF begins with %PDF-1.7 and some bytes.')).format).toBe('text');
  });
});

describe('every PDF', () => {
  it('is read though arrays in it are nested senselessly deep', async () => {
    const catalog = `/X ${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const file = await read([{ words: column(harbour) }], { catalog });
    expect(file.text.text).toBe(harbour.join(' '));
  });

  it('gives the same text each time', async () => {
    const bytes = writePdf([{ words: column(harbour) }, { words: column(harbour) }]);
    const [first, second] = [await bringIn('a.pdf', bytes), await bringIn('b.pdf', bytes)];
    expect(second).toEqual(first);
  });

  it('is read page after page: a thousand of them within the minute', async () => {
    const pages = Array.from({ length: 1_000 }, (_, i) => ({
      words: [...column(Array.from({ length: 40 }, (__, line) => `${harbour[line % 3]} ${i}`)), { x: 290, y: 30, words: `${i + 1}` }],
    }));
    const { text } = await read(pages);
    expect(text.pages).toHaveLength(1_000);
    expect(text.text).not.toMatch(/(?:^|\n)1000$/);
  }, 60_000);
});
