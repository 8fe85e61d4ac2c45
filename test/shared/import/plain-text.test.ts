import { describe, expect, it } from 'vitest';
import { bringIn, marked, outline, values } from './bring-in';

const nothing = { title: null, publisher: null, authors: null, published: null, language: null, url: null };
const body = 'The board will vote in spring, its chair said on Tuesday, and not before.';

describe('paragraphs of plain text', () => {
  it('are set apart by blank lines, whatever the line ends and the spaces in them', async () => {
    const { text } = await bringIn('a.txt', 'One is here.\r\n\r\n \t \r\n\r\n  Two is here.  \r\rThree is here.');
    expect(outline(text)).toEqual(['paragraph: One is here.', 'paragraph: Two is here.', 'paragraph: Three is here.']);
    expect(text.text).toBe('One is here.\n\nTwo is here.\n\nThree is here.');
  });

  it('keep their line breaks', async () => {
    const { text } = await bringIn('a.txt', 'A first paragraph stands here.\n\nRoses are red,\nViolets are blue.');
    expect(outline(text)[1]).toBe('paragraph: Roses are red,\nViolets are blue.');
  });

  it('lose the line breaks of text wrapped at a column, hyphens kept, but not those of verse beside it', async () => {
    const wrapped =
      'The board of the harbour put off its vote on the new quay until the\nspring, after the town council asked for a second opinion on the cost\n' +
      'of dredging, which had risen by a third since the first Soviet-\nJapanese survey of the strait was made in the year before that.';
    const { text } = await bringIn('a.txt', `${wrapped}\n\nRoses are red,\nViolets are blue.`);
    expect(outline(text)).toEqual([
      `paragraph: ${wrapped.replace('Soviet-\n', 'Soviet-').replaceAll('\n', ' ')}`,
      'paragraph: Roses are red,\nViolets are blue.',
    ]);
  });

  it('are the lines themselves where there is no blank line and lines are long', async () => {
    const long = 'A long line that nobody wrapped goes on and on, past a hundred characters, as many editors write their paragraphs.';
    expect(outline((await bringIn('a.txt', `${long}\n${long}\nShort.`)).text)).toEqual([
      `paragraph: ${long}`,
      `paragraph: ${long}`,
      'paragraph: Short.',
    ]);
  });

  it('do not grow without bound: a long list without blank lines has a block a line', async () => {
    const lines = Array.from({ length: 3_000 }, (_, i) => `${i}: ok`);
    expect((await bringIn('a.txt', lines.join('\n'))).text.blocks).toHaveLength(3_000);
  });

  it('are read in linear time: two million characters on one line, and as many line breaks', async () => {
    expect((await bringIn('a.txt', 'word '.repeat(400_000))).text.blocks).toHaveLength(1);
    expect((await bringIn('a.txt', `${'a\n'.repeat(1_000)}${'\n'.repeat(2_000_000)}z`)).text.blocks).toHaveLength(2);
    expect((await bringIn('a.txt', `${' '.repeat(2_000_000)}z\n\n${'-'.repeat(2_000_000)}`)).text.blocks).toHaveLength(2);
  });

  it('have no emphasis or links', async () => {
    expect(marked((await bringIn('a.txt', 'Not *marked* at <b>all</b>, see https://example.org/a.')).text)).toEqual([]);
  });
});

describe('what a plain text says about itself', () => {
  it('a title on a line of its own, a byline with publisher and date', async () => {
    const file = await bringIn('a.txt', `Harbour vote put off\n\nBy Jane Roe, The Harbour Gazette, 16 December 2016\n\n${body}`);
    expect(values(file)).toEqual({
      ...nothing,
      title: 'Harbour vote put off',
      publisher: 'The Harbour Gazette',
      authors: ['Jane Roe'],
      published: '2016-12-16',
    });
    expect(outline(file.text)[0]).toBe('heading 1: Harbour vote put off');
    expect([file.metadata.title!.from, file.metadata.published!.from]).toEqual(['the first line', 'the byline in the text']);
  });

  it('a title directly above its byline and date', async () => {
    const file = await bringIn('a.txt', `Harbour vote put off\nBy JANE ROE and John van der Poe\n16 December 2016\n\n${body}`);
    expect(values(file)).toEqual({
      ...nothing,
      title: 'Harbour vote put off',
      authors: ['JANE ROE', 'John van der Poe'],
      published: '2016-12-16',
    });
    expect(outline(file.text)).toHaveLength(4);
  });

  it.each([
    ['TOKYO, Dec. 16, 2016 — The leaders met, and the talks went on.', '2016-12-16'],
    ['NAGATO, Japan, 15 December 2016 – The leaders met, and the talks went on.', '2016-12-15'],
    ['Tokyo (Agency), December 16, 2016 -- The leaders met, and the talks went on.', '2016-12-16'],
    [`Friday 16 December 2016\n\n${body}`, '2016-12-16'],
    [`Published: 16 December 2016\n\n${body}`, '2016-12-16'],
    [`Published on 16 December 2016 at 10:30 JST\n\n${body}`, '2016-12-16'],
    [`Tokyo, 16 December 2016\n\n${body}`, '2016-12-16'],
    [`NAGATO, Japan 16 December 2016\n\n${body}`, '2016-12-16'],
    [`TOKYO 16 December 2016\n\n${body}`, '2016-12-16'],
    [`MOSCOW. 16 December 2016\n\n${body}`, '2016-12-16'],
    [`16 December 2016 | Tokyo\n\n${body}`, '2016-12-16'],
    [`16 December 2016 – New York\n\n${body}`, '2016-12-16'],
    [`The Harbour Gazette 16 December 2016\n\n${body}`, '2016-12-16'],
    [`16 December 2016 9:10 p.m. JST\n\n${body}`, '2016-12-16'],
    [`Publication date: December 2016\n\n${body}`, '2016-12'],
    [`Date: 2016-12-16\n\n${body}`, '2016-12-16'],
    [`2016年12月16日\n\n${body}`, '2016-12-16'],
  ])('a date of publication: %s', async (words, edtf) => {
    expect(values(await bringIn('a.txt', words)).published).toBe(edtf);
  });

  it('keeps the words of the date, and says where they stood', async () => {
    const { published } = (await bringIn('a.txt', 'TOKYO, Dec. 16, 2016 — The leaders met.')).metadata;
    expect(published).toMatchObject({
      from: 'the dateline in the text',
      value: { words: 'Dec. 16, 2016', reference: null, resolvedBy: null },
    });
  });

  it.each([
    ['a sentence with a date in it', 'It all began on 16 December 2016, when the two leaders met in Nagato for the first time.'],
    ['a short sentence', `We met on 16 December 2016\n\n${body}`],
    ['a date without a year', `TOKYO, Dec. 16 — The leaders met.`],
    ['a relative date', `Published: yesterday\n\n${body}`],
    ['a day that does not exist', `Published: 31 February 2016\n\n${body}`],
    ['when it was updated', `Updated: 17 December 2016\n\n${body}`],
    ['words with a date after them', `Hello Dateline 14 July 1789\n\n${body}`],
    ['words with a date before them', `14 July 1789 Bastille Day\n\n${body}`],
    ['a word with a hyphen in it', `Wall-Street 14 July 1789\n\n${body}`],
    ['words all in capitals', `BASTILLE DAY 14 JULY 1789\n\n${body}`],
    ['a short word all in capitals', `BORN 14 JULY 1789\n\n${body}`],
    ['a label of another kind', `Deadline: 14 July 2030\n\n${body}`],
    ['when it was looked at', `Retrieved 17 December 2016\n\n${body}`],
    ['a date far below the top', `${`${body}\n\n`.repeat(20)}16 December 2016`],
    ['a long sentence before a dash', 'The agreement that was signed on 16 December 2016 in Tokyo — as all agree — came to nothing.'],
  ])('no publication date from %s', async (_what, words) => {
    expect(values(await bringIn('a.txt', words)).published).toBeNull();
  });

  it.each([
    ['a sentence', `The vote was put off.\n\n${body}`],
    ['a long line', `${'Harbour vote put off again and '.repeat(6)}again\n\n${body}`],
    ['the only line', 'Harbour vote put off'],
    ['a line that runs on', `Harbour vote put off\nuntil the spring comes round again\n\n${body}`],
    ['a byline', `By Jane Roe\n\n${body}`],
  ])('no title from %s', async (_what, words) => {
    expect(values(await bringIn('a.txt', words)).title).toBeNull();
  });

  it.each(['By Friday the talks had ended', 'By all accounts, the talks went well', 'By 2020, Trade Had Doubled'])(
    'no author from “%s”',
    async (words) => {
      expect(values(await bringIn('a.txt', `${words}\n\n${body}`)).authors).toBeNull();
    },
  );

  it('labelled lines, an unknown or hostile label changing nothing', async () => {
    const head =
      'Title: Harbour vote put off\nAuthor: Jane Roe\nSource: The Harbour Gazette\nURL: https://example.org/a\nLanguage: en-GB\n__proto__: x\nconstructor: y';
    expect(values(await bringIn('a.txt', `${head}\n\n${body}`))).toEqual({
      title: 'Harbour vote put off',
      publisher: 'The Harbour Gazette',
      authors: ['Jane Roe'],
      published: null,
      language: 'en-GB',
      url: 'https://example.org/a',
    });
  });

  it('nothing at all, where it says nothing', async () => {
    expect(values(await bringIn('harbour-2016-12-16.txt', `${body}\n\n${body}`))).toEqual(nothing);
  });
});

describe('authors', () => {
  it.each([
    ['Jane Roe, Staff Writer', ['Jane Roe']],
    ['Jane Roe, John Poe and Ann Doe', ['Jane Roe', 'John Poe', 'Ann Doe']],
    ['Roe, Jane', ['Roe, Jane']],
    ['The Harbour Board', ['The Harbour Board']],
    ['山田太郎', ['山田太郎']],
  ])('of %s', async (words, authors) => {
    expect(values(await bringIn('a.txt', `Author: ${words}\n\n${body}`)).authors).toEqual(authors);
  });
});

describe('pasted words', () => {
  it('are read as plain text under their own name', async () => {
    const file = await bringIn('pasted text.txt', '<!doctype html><p>Kept as it was pasted, marks and all.', 'pasted');
    expect([file.format, file.text.text]).toEqual(['pasted', '<!doctype html><p>Kept as it was pasted, marks and all.']);
  });
});
