import { describe, expect, it } from 'vitest';
import { column } from '../../../fixtures/write-pdf.mjs';
import { outline } from '../bring-in';
import { harbour, read, textOf } from './reading';

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

  it.each([
    ['2', '300² million'],
    ['1,2', '300¹,² million'],
    ['-3', '300⁻³ million'],
    ['th', '300th million'],
  ])('never lets a raised number run into the figure before it: %s', async (above, reads) => {
    const words = [
      { x: 70, y: 700, words: 'The work costs 300' },
      { x: 154.5, y: 704, size: 6, words: above },
      { x: 170, y: 700, words: 'million a year.' },
    ];
    expect(await textOf([{ words }])).toBe(`The work costs ${reads} a year.`);
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
  const expected = [...left, ...right].join(' ');

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
