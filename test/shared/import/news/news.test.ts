import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../../shared/import/imported';
import { assertSound, bringIn, outline } from '../bring-in';
import { factivaCoded, factivaDisplayed, factivaHtml, nexis, nexisUni, proquest } from './downloads';

const said = ({ metadata }: Reading) => ({
  title: metadata.title?.value,
  publisher: metadata.publisher?.value,
  published: metadata.published?.value.edtf,
  authors: metadata.authors?.value,
});

const toPage = (text: string): string =>
  `<!doctype html><html><head><title>Download</title></head><body>${text
    .split(/\n\n+/)
    .map((stanza) => `<p>${stanza.trim().replace(/\n/g, '<br>')}</p>`)
    .join('\n')}</body></html>`;

const toRtf = (text: string): string => `{\\rtf1\\ansi ${text.trim().replace(/\n+/g, '\\par\n')}\\par}`;

const downloads: [string, string, string, string][] = [
  ['LexisNexis, text', 'a.txt', nexis, 'Board Puts Off Its Vote on the New Quay'],
  ['Nexis Uni, text', 'a.txt', nexisUni, 'Board puts off its vote'],
  ['Nexis Uni, HTML', 'a.html', toPage(nexisUni), 'Board puts off its vote'],
  ['Nexis Uni, RTF', 'a.rtf', toRtf(nexisUni), 'Board puts off its vote'],
  ['Factiva with codes, RTF', 'a.rtf', toRtf(factivaCoded), 'Board puts off its vote'],
  ['Factiva as displayed, RTF', 'a.rtf', toRtf(factivaDisplayed), 'Board puts off its vote'],
  ['ProQuest, RTF', 'a.rtf', toRtf(proquest), 'Board puts off its vote'],
  ['Factiva with codes, text', 'a.txt', factivaCoded, 'Board puts off its vote'],
  ['Factiva with codes, HTML', 'a.html', factivaHtml, 'Board puts off its vote'],
  ['Factiva as displayed, text', 'a.txt', factivaDisplayed, 'Board puts off its vote'],
  ['Factiva as displayed, HTML', 'a.html', toPage(factivaDisplayed), 'Board puts off its vote'],
  ['ProQuest, text', 'a.txt', proquest, 'Board puts off its vote'],
  ['ProQuest, HTML', 'a.html', toPage(proquest), 'Board puts off its vote'],
];

describe('a download from a news database', () => {
  it.each(downloads)('%s: has a part for each article, with what it says of itself', async (_layout, name, content, title) => {
    const file = await bringIn(name, content);
    expect(file.parts).toHaveLength(2);
    const [first, second] = file.parts!;
    expect(said(first!)).toMatchObject({ title, publisher: 'The Harbour Gazette', published: '2016-12-16' });
    expect(first!.metadata.authors?.value[0]).toMatch(/Jane Roe|JANE ROE|Roe, Jane/);
    expect(said(second!)).toMatchObject({ title: 'A quay for whom?', published: '2017-01-07' });
    expect(second!.metadata.publisher!.value).toMatch(/^The Morning Observer/);
    for (const part of file.parts!) assertSound(part.text);
    expect(outline(first!.text)[0]).toBe(`heading 1: ${title}`);
    expect(first!.text.text.match(/Board puts off its vote(?! on)|Board Puts Off/g)!.length).toBeLessThan(3);
    expect(first!.text.text).not.toContain('fishermen');
    expect(second!.text.text).toContain('Nobody asked the fishermen.');
    expect(second!.text.text).not.toMatch(/put off its vote|Contact|Search Summary/);
  });

  it.each(downloads)('%s: is whole as well, and that has no title of one of its articles', async (_layout, name, content) => {
    const file = await bringIn(name, content);
    assertSound(file.text);
    expect(file.text.text).toContain('put off its vote');
    expect(file.text.text).toContain('Nobody asked the fishermen.');
    expect(said(file)).toEqual({ title: undefined, publisher: undefined, published: undefined, authors: undefined });
  });

  it('gives the rest as library details', async () => {
    const details = async (content: string) => (await bringIn('a.txt', content)).parts![0]!.metadata.details!.value;
    expect(await details(nexis)).toEqual({
      pages: '4',
      edition: 'Late Edition - Final',
      rights: 'Copyright 2016 The Harbour Gazette Company',
      type: 'Newspaper',
      description: 'Section: Section A; Column 1; City Desk; Pg. 4; Length: 345 words; Dateline: HARBOUR CITY',
    });
    expect(await details(factivaCoded)).toEqual({
      pages: 'A4',
      rights: 'Copyright 2016. Harbour Publishing.',
      identifier: 'HARGAZ0020161216eccg00012',
      subject: 'gport : Ports',
      description: 'Section: World; Length: 345 words',
    });
    expect(await details(factivaDisplayed)).toEqual({
      pages: '4',
      rights: 'Copyright 2016. Harbour Publishing.',
      identifier: 'HARGAZ0020161216eccg00012',
      description: 'Length: 345 words',
    });
    expect(await details(proquest)).toMatchObject({ pages: 'A.4', place: 'Harbour City', identifier: '1234567890', type: 'News' });
  });

  it('has its words without the codes that only name them', async () => {
    const [article] = (await bringIn('a.txt', factivaCoded)).parts!;
    expect(outline(article!.text)).toContain('paragraph: The board of the harbour put off its vote.');
    const [fromHtml] = (await bringIn('a.html', factivaHtml)).parts!;
    expect(outline(fromHtml!.text)).toContain('paragraph: The board of the harbour put off its vote.');
    expect(fromHtml!.text.text).toContain('It will come back to it in spring.');
  });

  it('of ProQuest keeps each text with its own fields, however few those are', async () => {
    const short = proquest.replace(/^(?:Pages|Publication year): .*\n\n/gm, '');
    const file = await bringIn('a.txt', short);
    expect(file.parts!.map(({ text }) => /Nobody asked/.test(text.text))).toEqual([false, true]);
  });

  it('of ProQuest has a part for a document that is in no publication, too', async () => {
    const file = await bringIn('a.txt', proquest.replace(/^Publication title: The Harbour Gazette\n\n/m, ''));
    expect(file.parts?.map(({ metadata }) => [metadata.title!.value, metadata.publisher?.value])).toEqual([
      ['Board puts off its vote', undefined],
      ['A quay for whom?', 'The Morning Observer'],
    ]);
  });

  it('names languages by their tags', async () => {
    expect((await bringIn('a.txt', nexis)).parts![0]!.metadata.language!.value).toBe('en');
  });

  it('of one article is that article', async () => {
    const one = nexis.slice(0, nexis.indexOf('2 of 2')).replace('1 of 2 DOCUMENTS', '1 of 1 DOCUMENT');
    const file = await bringIn('a.txt', one);
    expect(file.parts).toBeUndefined();
    expect(said(file)).toMatchObject({ title: 'Board Puts Off Its Vote on the New Quay', published: '2016-12-16' });
  });

  it('of thousands of articles is read in linear time', async () => {
    const article = factivaCoded.slice(0, factivaCoded.indexOf('HD  A quay'));
    const file = await bringIn('a.txt', article.repeat(500));
    expect(file.parts).toHaveLength(500);
  });
});

describe('an ordinary article is never divided', () => {
  const sentence = 'The clerk said that the file was the third of three.\n\n';
  it.each([
    ['that speaks of documents', `A story\n\n1 of 3 DOCUMENTS\n\n${sentence}2 of 3 DOCUMENTS\n\n${sentence}`],
    ['that quotes an end', `A story\n\n${sentence}End of Document\n\n${sentence}End of Document\n\n`],
    [
      'that cites accession numbers',
      `A story\n\n${sentence}Document HARGAZ0020161216eccg00012\n\n${sentence}Document HARGAZ0020161216eccg00013\n`,
    ],
    [
      'that names ProQuest',
      `A guide\n\n${'_'.repeat(40)}\n\nThe field ProQuest document ID: holds a number.\n\n${'_'.repeat(40)}\n\n${sentence}`,
    ],
    ['that has labels', `By: Jane\n\nSection: Two\n\nLength: 5 words\n\n${sentence}`],
  ])('%s', async (_what, text) => {
    for (const name of ['a.txt', 'a.md', 'a.html']) {
      const file = await bringIn(name, name === 'a.html' ? toPage(text) : text);
      expect(file.parts).toBeUndefined();
      expect(file.warnings).toEqual([]);
    }
  });

  it('and hostile heads cost no more than their length', async () => {
    const lines = Array.from({ length: 30_000 }, (_, i) => (i % 2 ? 'Section: x' : 'December 16, 2016')).join('\n\n');
    const file = await bringIn(
      'a.txt',
      `${lines}\n\nBody\n\nLoad-Date: x\n\nEnd of Document\n\n1 of 2 DOCUMENTS\n\nProQuest document ID: 1`,
    );
    expect(file.parts).toBeUndefined();
  });
});
