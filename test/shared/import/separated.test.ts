import { describe, expect, it } from 'vitest';
import { bringIn, outline } from './bring-in';

const article = (title: string, date: string): string =>
  `${title}\n\nBy Jane Roe, ${date}\n\nThe board met. It put off its vote.\n\nNobody said when.\n`;
const titles = (file: Awaited<ReturnType<typeof bringIn>>): unknown =>
  file.parts?.map(({ metadata }) => [metadata.title?.value, metadata.published?.value.edtf]) ?? null;
const both = [
  ['Board puts off its vote', '2016-12-16'],
  ['A quay for whom?', '2017-01-07'],
];
const first = article('Board puts off its vote', '16 December 2016');
const second = article('A quay for whom?', '7 January 2017');

describe('a text with several articles', () => {
  it.each(['---', '***', '* * *', '==========', '_____________', '###'])(
    'set apart by lines of %s offers each, and stays whole',
    async (mark) => {
      for (const [name, hash] of [
        ['a.txt', ''],
        ['a.md', '# '],
      ] as const) {
        const file = await bringIn(name, `${hash}${first}\n${mark}\n\n${hash}${second}\n${mark}\n`);
        expect(titles(file)).toEqual(both);
        expect(file.text.text).toContain('Board puts off its vote');
        expect(file.text.text).toContain('A quay for whom?');
      }
    },
  );

  it('set apart by form feeds offers each', async () => {
    expect(titles(await bringIn('a.txt', `${first}\f${second}`))).toEqual(both);
  });

  it('offers each where their heads begin anew', async () => {
    const head = (title: string, date: string) =>
      `Title: ${title}\nDate: ${date}\nPublication: The Harbour Gazette\n\nThe board met.\n\nIt put off its vote.\n\n`;
    const file = await bringIn('a.txt', head('Board puts off its vote', '16 December 2016') + head('A quay for whom?', '7 January 2017'));
    expect(titles(file)).toEqual(both);
    expect(file.parts![1]!.metadata.publisher!.value).toBe('The Harbour Gazette');
  });

  it('offers each top heading with a dateline of its own', async () => {
    const file = await bringIn('a.md', `# ${first}\n# ${second}`);
    expect(titles(file)).toEqual(both);
    expect(outline(file.parts![0]!.text)[0]).toBe('heading 1: Board puts off its vote');
  });
});

describe('an article is one', () => {
  it.each([
    ['with sections set apart', `${first}\n---\n\nLater\n\nThe mayor spoke.\n\n***\n\nLast\n\nThe end came.`],
    ['with dates in its sections', `${first}\n---\n\nOn 7 January 2017 the mayor spoke about it at length.\n\nMore words.`],
    ['with top headings', `# Report\n\nBy Jane Roe, 16 December 2016\n\nWords.\n\n# Findings\n\nMore words.`],
    ['with underlined headings', `Title\n=====\n\n16 December 2016\n\nWords.\n\nOther\n-----\n\n7 January 2017\n\nMore.`],
    ['with a chronology', `# 1 May 2016\n\nIt began.\n\n# 2 May 2016\n\nIt went on.`],
    [
      'with words before its heads, which would be in none of the parts',
      `The board met.\n\nTitle: One\nDate: 16 December 2016\n\nThe mayor spoke.\n\nTitle: Two\nDate: 7 January 2017\n`,
    ],
    ['with words before its headings', `Collected by the desk.\n\n# ${first}\n# ${second}`],
    ['with front matter', `---\ntitle: Report\ndate: 2016-12-16\n---\n\n# Report\n\nWords.`],
    ['with code in it', '# Report\n\n16 December 2016\n\n```\n# x\n\n7 January 2017\n```\n\nWords.'],
  ])('%s', async (_what, text) => {
    for (const name of ['a.txt', 'a.md']) expect(titles(await bringIn(name, text))).toBeNull();
  });

  it('in linear time, however many marks it has', async () => {
    expect(titles(await bringIn('a.txt', '\n---\n\nx\n'.repeat(9_000) + first))).toBeNull();
    expect(titles(await bringIn('a.txt', 'Title: x\n'.repeat(20_000)))).toBeNull();
  });
});
