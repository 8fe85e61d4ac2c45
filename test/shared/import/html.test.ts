import { describe, expect, it } from 'vitest';
import { bringIn, marked, outline, refused } from './bring-in';

const page = (body: string, head = '') => `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const sentence = 'The board of the harbour put off its vote on the new quay, and said that it would come back to it in spring. ';

describe('the blocks of a page', () => {
  it('are headings, paragraphs, quotations, nested list items, preformatted text and table rows', async () => {
    const body =
      '<h2>One</h2><p>Two <br>lines.<blockquote><p>A quotation</p></blockquote><ul><li>first<li>second<ol><li>inner</ol></ul>' +
      '<pre>  let a;\n\n    let b;\n</pre><table><caption>Sums</caption><tr><th>Year<th>Sum<tr><td><td>¥5</table>loose words<div>more</div>';
    expect(outline((await bringIn('a.html', page(body))).text)).toEqual([
      'heading 2: One',
      'paragraph: Two\nlines.',
      'quotation: A quotation',
      'list item 1: first',
      'list item 1: second',
      'list item 2: inner',
      'preformatted:   let a;\n\n    let b;',
      'paragraph: Sums',
      'table row: Year\tSum',
      'table row: \t¥5',
      'paragraph: loose words',
      'paragraph: more',
    ]);
  });

  it('are paragraphs where an old page is laid out with tables and line breaks', async () => {
    const body = '<TABLE><TR><TD><H1>Title</H1>One here.<BR><BR>Two here.<TD><P>Three.<P>Four.</TABLE>';
    expect(outline((await bringIn('a.html', page(body))).text)).toEqual([
      'heading 1: Title',
      'paragraph: One here.',
      'paragraph: Two here.',
      'paragraph: Three.',
      'paragraph: Four.',
    ]);
  });

  it('collapse white space, keep no-break spaces, decode entities', async () => {
    expect((await bringIn('a.html', page('<p>\n  A &amp;\n B&nbsp;C &#8364;5 &lt;b&gt;  </p>'))).text.text).toBe('A & B\u00a0C €5 <b>');
  });

  it('have no space before a tab, however the cells are written, and no formula twice', async () => {
    const body = '<table>\n<tr>\n<th>Year</th>\n<th>Sum</th>\n</tr>\n</table><p>So <math><mi>a</mi><annotation>a</annotation></math>.</p>';
    expect(outline((await bringIn('a.html', page(body))).text)).toEqual(['table row: Year\tSum', 'paragraph: So a.']);
  });

  it('come from a page without html, head or body, too', async () => {
    expect((await bringIn('a.html', 'loose <b>words</b>')).text.text).toBe('loose words');
    expect((await bringIn('a.html', '<html><title>t</title><p>hi</html><p>after')).text.text).toBe('hi\n\nafter');
    expect((await bringIn('a.txt', '<!-- c --><!DOCTYPE html><p>a page by its content')).format).toBe('html');
  });
});

describe('the inlines of a page', () => {
  it('are emphasis, strong, code and links a person may follow', async () => {
    const body =
      '<p>An <em>em</em>, <b>strong <i>both</i></b>, <code>code</code>, <a href="https://example.org/a">a link</a>, ' +
      '<a href="javascript:alert(1)">bad</a>, <a href="java\tscript:x">worse</a>, <a HREF=" mailto:a@example.org ">mail</a>, <a href="/b">near</a>, <q>said</q>.</p>';
    const { text } = await bringIn('a.html', page(body));
    expect(text.text).toBe('An em, strong both, code, a link, bad, worse, mail, near, “said”.');
    expect(marked(text)).toEqual([
      'emphasis: em',
      'strong: strong both',
      'emphasis: both',
      'code: code',
      'link: a link → https://example.org/a',
      'link: mail → mailto:a@example.org',
    ]);
  });

  it('that cross blocks are cut at their ends', async () => {
    const { text } = await bringIn('a.html', page('<b>one<p>two</p>three </b> four'));
    expect(marked(text)).toEqual(['strong: one', 'strong: two', 'strong: three']);
  });
});

describe('what no reader of the page sees', () => {
  it.each([
    ['<script>alert("no")</script>'],
    ['<style>.no{}</style>'],
    ['<template>no</template>'],
    ['<noscript>no</noscript>'],
    ['<iframe srcdoc="no">no</iframe>'],
    ['<object>no</object>'],
    ['<svg><text>no</text></svg>'],
    ['<textarea>no</textarea>'],
    ['<select><option>no</select>'],
    ['<button>no</button>'],
    ['<!-- no -->'],
    ['<p hidden>no</p>'],
    ['<div style="color:red; DISPLAY : none !important"><p>no</p></div>'],
    ['<span style="visibility:hidden">no</span>'],
    ['<div popover>no</div>'],
    ['<dialog>no</dialog>'],
    ['<img alt="no" src="no.png" onerror="no()">'],
    ['<input value="no">'],
  ])('is not brought in: %s', async (trap) => {
    expect((await bringIn('a.html', page(`<p>Seen before.</p>${trap}<p>Seen after.</p>`))).text.text).toBe('Seen before.\n\nSeen after.');
  });

  it('does not swallow the text after a drawing or a button that was never closed', async () => {
    expect((await bringIn('a.html', page('<p>Before.</p><svg onload="x()"><p>After.</p>'))).text.text).toBe('Before.\n\nAfter.');
  });

  it('does not hide a page that its own script would have shown', async () => {
    expect((await bringIn('a.html', '<html><body style="visibility:hidden"><p>Words.</p></body></html>')).text.text).toBe('Words.');
  });

  it('leaves nothing to read of a page made by scripts', async () => {
    const file = await bringIn('shell.html', page('<div id=root></div><script>render()</script>'));
    expect(file.text.text).toBe('');
    expect(file.unread).toBe('it has no text that a reader would see');
  });
});

describe('the main text', () => {
  const article = `<article><h1>Harbour vote put off</h1>${`<p>${sentence.repeat(4)}</p>`.repeat(4)}</article>`;
  const around = '<nav><ul><li><a href="/">Home</a><li><a href="/n">News</a></ul></nav>';

  it('is told from the menus and footers around it, its headline kept', async () => {
    const file = await bringIn(
      'a.html',
      page(`${around}${article}<footer><p>Subscribe to our letters</p></footer>`, '<title>Harbour vote put off</title>'),
    );
    expect(file.text.blocks).toHaveLength(5);
    expect(outline(file.text)[0]).toBe('heading 1: Harbour vote put off');
    expect(file.text.text).not.toMatch(/Home|Subscribe/);
    expect(file.warnings).toEqual([]);
  });

  it('has its headline once, where Readability left it in', async () => {
    const body = `<div>${`<p>${sentence.repeat(4)}</p>`.repeat(6)}<h1>Harbour vote put off</h1>${`<p>${sentence.repeat(4)}</p>`.repeat(6)}</div>`;
    const { text } = await bringIn('a.html', page(body, '<title>Harbour vote put off</title>'));
    expect(outline(text).filter((block) => block.endsWith('Harbour vote put off'))).toHaveLength(1);
  });

  it('is the whole page where that is one piece, of however many elements', async () => {
    const file = await bringIn('a.html', '<i>word</i> '.repeat(20_000));
    expect([file.text.blocks.length, file.warnings]).toEqual([1, []]);
  });

  it('is the whole page where that is nested without end, with a warning', async () => {
    const file = await bringIn('a.html', `${'<div>'.repeat(5_000)}${sentence.repeat(10)}`);
    expect(file.text.blocks).toHaveLength(1);
    expect(file.warnings[0]).toContain('all of its text was brought in');
  });
});

describe('declarations', () => {
  it.each([
    ['<!DOCTYPE html [<!ENTITY a "x">]><html><body><p>&a;</p></body></html>'],
    [
      '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd" [ <!ENTITY % b SYSTEM "file:///etc/passwd"> %b; ]><html/>',
    ],
  ])('R21: entities of its own are refused: %s', async (source) => {
    expect((await refused('a.xhtml', source)).code).toBe('entities');
  });

  it('R21: a plain document type is ignored', async () => {
    const source =
      '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html><body><p>Words.</p></body></html>';
    expect((await bringIn('a.xhtml', source)).text.text).toBe('Words.');
  });
});

describe('pages made to be slow', () => {
  it('are refused where they nest beyond all measure', async () => {
    expect((await refused('a.html', '<div>'.repeat(400_000))).message).toContain('nested too deeply');
    expect((await bringIn('a.html', '<li>words'.repeat(40_000))).text.blocks).toHaveLength(40_000);
  });

  it('are read in linear time: nested emphasis over many blocks, attributes, comments that never end', async () => {
    await bringIn('a.html', `${'<i><b>'.repeat(3_000)}${'<p>x'.repeat(3_000)}`);
    await bringIn('b.html', `<p ${Array.from({ length: 5_000 }, (_, i) => `a${i}=b`).join(' ')}>words</p>`);
    await bringIn('c.html', `<p>words</p>${'<!--'.repeat(50_000)}`);
    expect((await bringIn('d.html', `<p>words ${'<'.repeat(50_000)}</p>`)).text.blocks.length).toBeGreaterThan(0);
  });
});

describe('characters that cannot be seen', () => {
  it('are warned of and replaced where mark-up writes them as entities, and nothing moves', async () => {
    const { text, warnings } = await bringIn('a.html', '<p>Pay &#x202e;001&#x202c; now&#1;, <b>bold</b></p><pre>a&#11;b</pre>');
    expect(text.text).toBe('Pay \u202e001\u202c now\ufffd, bold\n\na b');
    expect(text.inlines.map(({ start, end }) => text.text.slice(start, end))).toEqual(['bold']);
    expect(warnings).toEqual([
      'Replaced by \ufffd: 1 control character or broken code units.',
      expect.stringContaining('2 invisible direction marks'),
    ]);
  });

  it('are warned of once where they stand in the file as they are', async () => {
    const { warnings } = await bringIn('a.html', '<p>Pay \u202e001\u202c now</p>');
    expect(warnings).toEqual([expect.stringContaining('2 invisible direction marks')]);
  });
});
