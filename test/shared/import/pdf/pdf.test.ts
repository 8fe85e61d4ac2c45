import { describe, expect, it } from 'vitest';
import { column, writePdf } from '../../../fixtures/write-pdf.mjs';
import { assertSound, bringIn, outline, refused, values } from '../bring-in';

type Pages = Parameters<typeof writePdf>[0];

async function read(pages: Pages, rest?: Parameters<typeof writePdf>[1]) {
  const file = await bringIn('report.pdf', writePdf(pages, rest));
  assertSound(file.text);
  return file;
}

const textOf = async (pages: Pages) => (await read(pages)).text.text;

const harbour = [
  'The harbour office said on Friday that the ferry would return in',
  'spring, once the quay has been repaired. It gave no date for the',
  'work, which the county had promised twice before.',
];

describe('the text of a PDF', () => {
  it('is its lines joined to paragraphs, set apart where there is room between them', async () => {
    const { text } = await read([
      {
        words: column([
          ...harbour,
          '',
          'Residents said that they had waited for two winters, and that the',
          'last promise had been broken without a word.',
        ]),
      },
    ]);
    expect(outline(text)).toEqual([
      `paragraph: ${harbour.join(' ')}`,
      'paragraph: Residents said that they had waited for two winters, and that the last promise had been broken without a word.',
    ]);
  });

  it('knows a paragraph by its indented first line, and by a last line that had room for more', async () => {
    const indented = column([...harbour]);
    const second = column(
      ['Residents said that they had waited for two winters, and that', 'the last promise had been broken without a word said about it.'],
      { y: 760 - 39 },
    );
    second[0]!.x += 15;
    expect(outline((await read([{ words: [...indented, ...second] }])).text)).toHaveLength(2);
    second[0]!.x -= 15;
    expect(outline((await read([{ words: [...indented, ...second] }])).text)).toHaveLength(2);
  });

  it('has headings by their size, and list items by their bullets', async () => {
    const words = [
      ...column(['No ferry until spring'], { y: 780, size: 22 }),
      ...column(['What was promised'], { y: 745, size: 14 }),
      ...column(harbour, { y: 720 }),
      ...column(['\u0095 a date for the repair', '\u0095 a boat in the meantime'], { y: 660 }),
    ];
    expect(outline((await read([{ words }])).text)).toEqual([
      'heading 1: No ferry until spring',
      'heading 2: What was promised',
      `paragraph: ${harbour.join(' ')}`,
      'list item 1: a date for the repair',
      'list item 1: a boat in the meantime',
    ]);
  });

  it('joins what a hyphen broke, and keeps the hyphens that belong to words, numbers and names', async () => {
    const text = await textOf([
      {
        words: column([
          'The agreement was a break-',
          'through for a well-',
          'known dispute, since the govern-',
          'ment had counted 1990-',
          '95 as lost years and Franco-',
          'German talks as a self-',
          'made trouble of the cross-',
          'border kind, though cross-border trade went on and on and on.',
        ]),
      },
    ]);
    expect(text).toBe(
      'The agreement was a breakthrough for a well-known dispute, since the government had counted 1990-95 as lost years and Franco-German talks as a self-made trouble of the cross-border kind, though cross-border trade went on and on and on.',
    );
  });

  it('never lets a raised number run into the figure before it', async () => {
    const words = [
      { x: 70, y: 700, words: 'The work costs 300' },
      { x: 154.5, y: 704, size: 6, words: '2' },
      { x: 160, y: 700, words: 'million a year.' },
    ];
    expect(await textOf([{ words }])).toBe('The work costs 300² million a year.');
  });

  it('keeps rows of a table apart, and their cells', async () => {
    const rows = [
      ['Year', 'Boats', 'Passengers'],
      ['1990', '12', '40,100'],
      ['1991', '9', '31,700'],
    ];
    const words = rows.flatMap((cells, row) => cells.map((cell, i) => ({ x: 70 + i * 120, y: 700 - row * 14, words: cell })));
    expect(outline((await read([{ words }])).text)).toEqual(rows.map((cells) => `table row: ${cells.join('\t')}`));
  });

  it('follows words that are turned with their page, and puts those turned otherwise after them', async () => {
    const upright = column(harbour).map(({ x, y, ...words }) => ({ ...words, x: 60 + 760 - y, y: x, turned: 90 as const }));
    const [first] = (
      await read([{ rotate: 90, words: [{ x: 20, y: 20, words: 'stamped at the side', turned: 0 as const }, ...upright] }])
    ).text.text.split('\n\n');
    expect(first).toBe(harbour.join(' '));
  });
});

describe('columns', () => {
  const left = [
    'The council met on Monday to hear the',
    'case for a new quay, which has been put',
    'off three times since the storm of 1987.',
    'Nobody spoke against it at the meeting,',
    'and the vote was put off until the spring',
  ];
  const right = [
    'because the chair was ill. The harbour',
    'master said afterwards that the boats',
    'could not wait that long, and that he',
    'would write to the minister about it as',
    'soon as the minutes were published.',
  ];
  const expected = [...left, ...right].join(' ').replace('1987. Nobody', '1987. Nobody');

  it('are read one after the other, and a sentence goes on from one to the next', async () => {
    expect(await textOf([{ words: [...column(left), ...column(right, { x: 320 })] }])).toBe(expected);
  });

  it('are found where the file names their lines by turns, too', async () => {
    const words = left.flatMap((line, i) => [...column([line], { y: 760 - i * 13 }), ...column([right[i]!], { x: 320, y: 760 - i * 13 })]);
    expect(await textOf([{ words }])).toBe(expected);
  });

  it('are read above and below a line that goes across', async () => {
    const across = 'A long heading that goes across both of the columns of the page';
    const words = [
      ...column(left),
      ...column(right, { x: 320 }),
      ...column([across], { y: 670, size: 14 }),
      ...column(left, { y: 640 }),
      ...column(right, { x: 320, y: 640 }),
    ];
    expect(outline((await read([{ words }])).text)).toEqual([`paragraph: ${expected}`, `heading 1: ${across}`, `paragraph: ${expected}`]);
  });
});

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

describe('scripts', () => {
  it('Japanese by a predefined character map, its lines joined without spaces', async () => {
    const lines = ['安倍首相は十六日、東京でロシアの大統領と会談し、平和条約', 'の締結に向けた協議を続けることで一致した。'];
    expect(await textOf([{ words: column(lines, { font: 'F2' }) }])).toBe(lines.join(''));
  });

  it('Japanese from top to bottom, its lines from right to left', async () => {
    const lines = ['安倍首相は十六日、東京で会談し', '協議を続けることで一致した。'];
    const words = lines.map((line, i) => ({ x: 500 - i * 18, y: 780, size: 12, font: 'F2V' as const, words: line }));
    expect(await textOf([{ words }])).toBe(lines.join(''));
  });

  it.each([
    ['Hebrew', 'שלום לכל תושבי הנמל', 'המעבורת תחזור באביב'],
    ['Arabic', 'قال الوزير إن العمل', 'سيبدأ في الربيع المقبل'],
  ])('%s from right to left, as it is read', async (_, first, second) => {
    const words = column(
      [first, second].map((line) => [...line].reverse().join('')),
      { x: 300, font: 'F3', size: 12 },
    );
    const reads = (await textOf([{ words }])).replace(/\n/g, ' ');
    expect(reads).toBe(`${first} ${second}`);
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
      <dc:language>en-GB</dc:language><dc:rights>CC0</dc:rights><prism:publicationDate>2016-12-16</prism:publicationDate>
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
