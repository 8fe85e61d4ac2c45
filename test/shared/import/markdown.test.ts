/* oxlint-disable no-script-url -- hostile input, quoted */
import { describe, expect, it } from 'vitest';
import { bringIn, marked, outline, values } from './bring-in';

describe('the blocks of Markdown', () => {
  it('are headings, paragraphs, quotations, nested list items and code', async () => {
    const source =
      '# One\n\nTwo\nlines.\n\n> A quotation\n> goes on.\n\n- first\n- second\n  1. inner\n\nSetext\n------\n\n```js\nlet a;\n\n  let b;\n```\n\n***\n\nEnd.';
    expect(outline((await bringIn('a.md', source)).text)).toEqual([
      'heading 1: One',
      'paragraph: Two lines.',
      'quotation: A quotation goes on.',
      'list item 1: first',
      'list item 1: second',
      'list item 2: inner',
      'heading 2: Setext',
      'preformatted: let a;\n\n  let b;',
      'paragraph: End.',
    ]);
  });

  it('are table rows, cells apart by tabs, with the marks in them read', async () => {
    const { text } = await bringIn('a.md', '| Year | Sum |\n|---|--:|\n| 2015 | **¥5** |\n| | a \\| b |\n');
    expect(outline(text)).toEqual(['table row: Year\tSum', 'table row: 2015\t¥5', 'table row: \ta | b']);
    expect(marked(text)).toEqual(['strong: ¥5']);
  });

  it('keep hard line breaks', async () => {
    expect((await bringIn('a.md', 'Roses are red,  \nviolets are blue,<br>and so on.')).text.text).toBe(
      'Roses are red,\nviolets are blue,\nand so on.',
    );
  });
});

describe('the words of Markdown', () => {
  it('are marked as emphasis, strong, code and links, resolved references among them', async () => {
    const { text } = await bringIn(
      'a.md',
      'An *em*, a __strong__, `code`, [a link](https://example.org/a "t"), [another][x], <mailto:a@example.org>.\n\n[x]: http://example.org/x',
    );
    expect(text.text).toBe('An em, a strong, code, a link, another, mailto:a@example.org.');
    expect(marked(text)).toEqual([
      'emphasis: em',
      'strong: strong',
      'code: code',
      'link: a link → https://example.org/a',
      'link: another → http://example.org/x',
      'link: mailto:a@example.org → mailto:a@example.org',
    ]);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
    '../a.md',
    '//example.org',
  ])('lose an address no one may follow: %s', async (address) => {
    const { text } = await bringIn('a.md', `[words](${address}) and [more][r]\n\n[r]: ${address}`);
    expect([text.text, text.inlines]).toEqual(['words and more', []]);
  });

  it('take the text of raw HTML and the description of an image, and no mark-up', async () => {
    const source =
      'A <b>bold</b> claim ![of a quay](q.png)\n\n<div onclick="x()"><p>Inside <i>it</i></p><script>alert(1)</script><p hidden>secret</p></div>';
    const { text } = await bringIn('a.md', source);
    expect(text.text).toBe('A bold claim of a quay\n\nInside it');
  });
});

describe('what Markdown says about itself', () => {
  it('in front matter', async () => {
    const source =
      '---\ntitle: "Harbour vote: put off"\nauthors:\n  - Jane Roe\n  - John Poe\ndate: 2016-12-16T21:10:00+09:00\nsource: The Harbour Gazette\nurl: https://example.org/a\nlang: en\n---\nWords.';
    const file = await bringIn('a.md', source);
    expect(values(file)).toEqual({
      title: 'Harbour vote: put off',
      publisher: 'The Harbour Gazette',
      authors: ['Jane Roe', 'John Poe'],
      published: '2016-12-16',
      language: 'en',
      url: 'https://example.org/a',
    });
    expect(file.metadata.title!.from).toBe('the front matter');
    expect(file.text.text).toBe('Words.');
  });

  it('in its first heading, byline and dateline', async () => {
    const file = await bringIn('a.md', '## Harbour *vote* put off\n\nBy Jane Roe\n\nTOKYO, Dec. 16, 2016 — The board met.');
    expect(values(file)).toMatchObject({ title: 'Harbour vote put off', authors: ['Jane Roe'], published: '2016-12-16' });
  });

  it('not in YAML that is more than words: anchors, objects, prototypes', async () => {
    const source = '---\n__proto__: {isAdmin: true}\nconstructor: {a: 1}\ntitle: &a [x, x]\nauthor: *a\ndate: !!str 2016\n---\nWords.';
    const file = await bringIn('a.md', source);
    expect(Object.values(values(file))).toEqual([null, null, null, null, null, null]);
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });

  it('leaves a line of dashes that is no front matter where it is', async () => {
    expect((await bringIn('a.md', '---\nOnly words here.\n\n---\n\nMore.')).text.text).toContain('Only words here.');
  });
});

describe('Markdown made to be slow', () => {
  it('is not a long list, whose items are short', async () => {
    const file = await bringIn('a.md', Array.from({ length: 2_600 }, (_, i) => `- item *${i}* of many`).join('\n'));
    expect([file.text.blocks.length, file.text.blocks[0]?.type, file.warnings]).toEqual([2_600, 'list item', []]);
  });

  it.each([
    ['quotations in quotations', '>'.repeat(20_000) + ' x', 'it is nested too deeply'],
    ['lists in lists', '- '.repeat(3_000) + 'x', 'it is nested too deeply'],
    ['brackets in brackets', '['.repeat(10_000), 'it is nested too deeply'],
    ['emphasis that never closes', 'a*_ **b '.repeat(20_000), 'a paragraph of it has too many marks'],
    [
      'backticks of every length',
      Array.from({ length: 900 }, (_, i) => '`'.repeat(i + 1)).join(' '),
      'a paragraph of it has too many marks',
    ],
    ['more than is taken apart', 'word '.repeat(1_300_000), 'it is too long'],
  ])('is brought in as plain text, with a warning: %s', async (_what, source, reason) => {
    const file = await bringIn('a.md', source);
    expect(file.warnings).toEqual([`It was brought in as plain text, marks and all, not as Markdown: ${reason}.`]);
  });

  it('is brought in as plain text where Markdown would show nothing', async () => {
    const file = await bringIn('a.md', '<!-- a note and nothing else -->');
    expect([file.text.text, file.warnings]).toEqual([
      '<!-- a note and nothing else -->',
      ['It was brought in as plain text: as Markdown it has no words to show.'],
    ]);
  });
});
