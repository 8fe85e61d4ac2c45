import { describe, expect, it } from 'vitest';
import { assertSound, bringIn, marked, outline, refused, values } from './bring-in';

const rtf = (body: string, head = '\\ansi\\ansicpg1252\\deff0'): string => `{\\rtf1${head} ${body}}`;
const latin = (words: string): Uint8Array => Uint8Array.from(words, (letter) => letter.charCodeAt(0));
const read = async (body: string, head?: string) => bringIn('a.rtf', latin(rtf(body, head)));

async function isSound(source: string): Promise<boolean> {
  assertSound((await bringIn('a.rtf', latin(source))).text);
  return true;
}

describe('an RTF document', () => {
  it('is paragraphs, headings by their styles, quotations, list items', async () => {
    const styles = '{\\stylesheet{\\s0 Normal;}{\\s1\\b heading 1;}{\\s2 Heading 2;}{\\s9 Quote;}{\\*\\cs10 Strong;}}';
    const file = await read(
      `${styles}\\pard\\s1 The quay\\par\\pard First words\\line and a line.\\par\\pard\\s2 Later\\par\\pard\\s9 They said so.\\par` +
        '\\pard\\ls1{\\listtext\\bullet\\tab}One thing\\par\\pard\\ls1\\ilvl1{\\listtext o\\tab}Within it\\par\\pard\\outlinelevel2 Third\\par',
    );
    expect(outline(file.text)).toEqual([
      'heading 1: The quay',
      'paragraph: First words\nand a line.',
      'heading 2: Later',
      'quotation: They said so.',
      'list item 1: One thing',
      'list item 2: Within it',
      'heading 3: Third',
    ]);
    expect(values(file).title).toBe('The quay');
    expect(file.format).toBe('rtf');
  });

  it('keeps emphasis, and links that a person may follow', async () => {
    const link = (address: string, words: string) => `{\\field{\\*\\fldinst{HYPERLINK "${address}"}}{\\fldrslt{\\ul ${words}}}}`;
    const file = await read(
      `A {\\b bold} and \\i slanted\\i0  word, ${link('https://example.org/a', 'a link')}, ${link('file:///etc/passwd', 'none')}.\\par`,
    );
    expect(file.text.text).toBe('A bold and slanted word, a link, none.');
    expect(marked(file.text)).toEqual(['strong: bold', 'emphasis: slanted', 'link: a link → https://example.org/a']);
  });

  it('has rows of tables, with a tab between cells', async () => {
    const row = (...cells: string[]) => `\\trowd\\pard\\intbl ${cells.map((cell) => `${cell}\\cell `).join('')}\\row`;
    const file = await read(`Before\\par ${row('Year', 'Ships')}${row('', '88')}\\pard After\\par`);
    expect(outline(file.text)).toEqual(['paragraph: Before', 'table row: Year\tShips', 'table row: \t88', 'paragraph: After']);
  });

  it('has its footnotes behind the text, and a mark for each', async () => {
    const file = await read(
      'Said once{\\super\\chftn}{\\footnote\\pard{\\super\\chftn} In the paper.} and twice{\\super\\chftn}{\\footnote{\\super\\chftn} On air.}.\\par',
    );
    expect(outline(file.text)).toEqual(['paragraph: Said once[1] and twice[2].', 'footnote: [1] In the paper.', 'footnote: [2] On air.']);
  });

  it('leaves out hidden and deleted words, headers, comments, pictures and objects', async () => {
    const file = await read(
      '{\\header Page head}{\\info{\\title Report}{\\author Jane Roe}}Seen{\\v  hidden}{\\deleted  gone}{\\*\\annotation a comment} words' +
        '{\\pict\\pngblip 89504e47}{\\object\\objemb{\\*\\objdata 0105}{\\result  shown}}{\\*\\unknown secret}{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv y}}{\\shptxt  in a box}}}.\\par',
    );
    expect(file.text.text).toBe('Seen words shown in a box.');
    expect(file.warnings).toEqual(['Pictures and embedded objects were left out.', 'Words marked as deleted were left out.']);
    expect(values(file)).toMatchObject({ title: 'Report', authors: ['Jane Roe'], published: null });
  });

  it('is decoded: code pages, fonts with their own, two-byte characters, Unicode with its stand-ins', async () => {
    expect((await read("caf\\'e9 \\u8212\\'97 \\u-10179\\u-8694 \\uc2\\u233 xx!\\emdash", '\\ansi\\uc1')).text.text).toBe(
      'café — \u{1f60a}é!—',
    );
    expect((await read("\\'cc\\'e8\\'f0", '\\ansi\\ansicpg1251')).text.text).toBe('Мир');
    const fonts = '{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset128 Mincho;}{\\f2\\fcharset2 Symbol;}}';
    expect((await read(`${fonts}\\f1\\'93\\'fa\\'96\\'7b \\f0\\'e9 \\f2\\'b7`)).text.text).toBe('日本 é •');
    expect((await read("\\'81\\'e1", '\\pc')).text.text).toBe('üß');
    expect((await read('{\\upr{fallback}{\\*\\ud{\\u26085?}}}')).text.text).toBe('日');
  });

  it('says so where its code page is not known', async () => {
    expect((await read('Words.', '\\ansi\\ansicpg4711')).warnings[0]).toContain('4711');
  });

  it('passes over binary data', async () => {
    expect((await read('One{\\pict\\bin7 }}}{{{\\}two.')).text.text).toBe('Onetwo.');
  });

  it('says so where there is nothing in it to read', async () => {
    expect((await read('{\\pict 00}')).unread).toBe('it has no text that a reader would see');
  });
});

describe('RTF made to do harm', () => {
  it('nested beyond all measure is refused', async () => {
    expect((await refused('a.rtf', latin(rtf('{'.repeat(100_000))))).code).toBe('too-deep');
  });

  it('is read in linear time: control words, groups, escapes, styles, fields, cells that never end', async () => {
    const many = 10_000;
    for (const scrap of [
      '\\b\\b0 x',
      '{\\i x}',
      "\\'e9",
      '{\\stylesheet{\\s1 heading 1',
      '{\\field{\\*\\fldinst HYPERLINK ',
      '\\cell x',
      '\\u8212 ',
      '{\\footnote x}',
      '\\bin9999999999',
      '\\x-',
    ])
      expect(await isSound(rtf(scrap.repeat(scrap.startsWith('{') && !scrap.endsWith('}') ? 500 : many)))).toBe(true);
  });

  it('that is cut off anywhere is read as far as it goes', async () => {
    const whole = rtf(
      '{\\fonttbl{\\f0 Times;}}One {\\b two} \\\'e9 {\\field{\\*\\fldinst{HYPERLINK "https://example.org"}}{\\fldrslt three}}\\par\\trowd\\intbl a\\cell b\\cell\\row',
    );
    for (let end = 6; end < whole.length; end += 1) expect(await isSound(whole.slice(0, end))).toBe(true);
  });
});
