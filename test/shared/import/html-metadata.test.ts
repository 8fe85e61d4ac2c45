/* oxlint-disable no-script-url -- hostile input, quoted */
import { describe, expect, it } from 'vitest';
import { bringIn, values } from './bring-in';

const page = (head: string, body = '') =>
  `<!doctype html><html><head>${head}</head><body>${body}<p>Words of the article.</p></body></html>`;
const jsonLd = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const nothing = { title: null, publisher: null, authors: null, published: null, language: null, url: null };

describe('what a page says about itself', () => {
  it('in JSON-LD, references inside a graph resolved', async () => {
    const graph = [
      { '@type': 'WebPage', '@id': '#p', name: 'not this' },
      {
        '@type': ['NewsArticle'],
        headline: 'Harbour vote put off',
        datePublished: '2016-12-16T21:10:00+09:00',
        author: [{ '@id': '#a' }, 'By John Poe'],
        publisher: { '@id': '#o' },
        inLanguage: 'en',
        url: 'https://example.org/a',
      },
      { '@type': 'Person', '@id': '#a', name: 'Jane Roe' },
      { '@type': 'Organization', '@id': '#o', name: 'The Harbour Gazette' },
    ];
    const file = await bringIn('a.html', page(jsonLd({ '@context': 'https://schema.org', '@graph': graph })));
    expect(values(file)).toEqual({
      title: 'Harbour vote put off',
      publisher: 'The Harbour Gazette',
      authors: ['Jane Roe', 'John Poe'],
      published: '2016-12-16',
      language: 'en',
      url: 'https://example.org/a',
    });
    expect(file.metadata.published).toMatchObject({ from: "the page's JSON-LD", value: { words: '2016-12-16T21:10:00+09:00' } });
  });

  it.each([
    ['broken JSON', '{"@type":"NewsArticle","headline":'],
    ['no article', { '@type': 'Organization', name: 'The Harbour Gazette' }],
    [
      'values of other kinds',
      { '@type': 'Article', headline: { a: 1 }, author: 7, datePublished: [1], publisher: null, url: 'javascript:x' },
    ],
    ['a prototype', '{"@type":"Article","__proto__":{"headline":"no"}}'],
    ['nesting without end', '['.repeat(100_000)],
  ])('nothing in JSON-LD with %s', async (_what, value) => {
    expect(values(await bringIn('a.html', page(jsonLd(value))))).toEqual(nothing);
  });

  it('in OpenGraph tags', async () => {
    const head =
      '<meta property="og:title" content="Harbour vote put off | The Harbour Gazette"><meta property="og:site_name" content="The Harbour Gazette">' +
      '<meta property="article:published_time" content="2016-12-16T00:30:00Z"><meta property="article:author" content="https://example.org/jane"><meta name="author" content="Jane Roe and John Poe">' +
      '<meta property="og:locale" content="en_GB"><meta property="og:url" content="https://example.org/a">';
    expect(values(await bringIn('a.html', page(head)))).toEqual({
      title: 'Harbour vote put off',
      publisher: 'The Harbour Gazette',
      authors: ['Jane Roe', 'John Poe'],
      published: '2016-12-16',
      language: 'en-GB',
      url: 'https://example.org/a',
    });
  });

  it('in citation and Dublin Core tags', async () => {
    const head =
      '<META NAME="citation_title" CONTENT="Harbour vote"><meta name="citation_author" content="Roe, Jane"><meta name="citation_author" content="Poe, John">' +
      '<meta name="citation_publication_date" content="2016/12/16"><meta name="DC.publisher" content="Harbour Press">';
    expect(values(await bringIn('a.html', page(head)))).toMatchObject({
      title: 'Harbour vote',
      authors: ['Roe, Jane', 'Poe, John'],
      published: '2016-12-16',
      publisher: 'Harbour Press',
    });
  });

  it('in its own elements: title, byline, <time>, lang, canonical link', async () => {
    const source =
      '<html lang="ja-JP"><head><title>Harbour vote put off - The Harbour Gazette</title><link rel="canonical" href="https://example.org/a"></head>' +
      '<body><h1>Harbour vote put off</h1><p class="byline">By <a rel="author">Jane Roe</a>, <time datetime="2016-12-16">Friday</time></p><p>Words.</p></body></html>';
    expect(values(await bringIn('a.html', source))).toEqual({
      ...nothing,
      title: 'Harbour vote put off',
      authors: ['Jane Roe'],
      published: '2016-12-16',
      language: 'ja-JP',
      url: 'https://example.org/a',
    });
  });

  it('in the note of the browser that saved it', async () => {
    const source = `<!DOCTYPE html>\n<!-- saved from url=(0021)https://example.org/a -->\n<html><body><p>Words.</p></body></html>`;
    expect(values(await bringIn('a.html', source)).url).toBe('https://example.org/a');
  });

  it('in a dateline in its text', async () => {
    const file = await bringIn('a.html', page('', '<p>TOKYO, Dec. 16, 2016 — The board met.</p>'));
    expect(file.metadata.published).toMatchObject({ from: 'the dateline in the text', value: { edtf: '2016-12-16' } });
  });
});

describe('the title', () => {
  it.each([
    ['<title>Japan - Russia talks</title>', '', 'Japan - Russia talks'],
    ['<title>Talks end | News | Gazette</title>', '', 'Talks end | News | Gazette'],
    ['<title>Talks end | News | Gazette</title>', '<h1>Talks end</h1>', 'Talks end'],
    ['<title>Gazette – Talks end</title><meta property="og:site_name" content="Gazette">', '', 'Talks end'],
    ['', '<h1>Talks end</h1>', 'Talks end'],
    ['', '<h1>Gazette</h1><h1>Talks end</h1>', null],
    ['<title> \n </title>', '', null],
  ])('of %s %s', async (head, body, title) => {
    expect(values(await bringIn('a.html', page(head, body))).title).toBe(title);
  });
});

describe('a publication date is not', () => {
  it.each([
    ['when the page was updated', '<time class="updated" datetime="2016-12-17">17 December</time>'],
    ['a date the text mentions', '<p>It began in <time datetime="1956-10-19">October 1956</time>.</p>'],
    ['a date beside it in a list of others', '<div class="related-posts"><time datetime="2016-12-17">17 December</time></div>'],
    ['a placeholder', '<meta property="article:published_time" content="1970-01-01T00:00:00Z">'],
    ['a relative one', '<time class="published">yesterday</time>'],
    ['when it was modified', '<meta property="article:modified_time" content="2016-12-17">'],
  ])('%s', async (_what, mark) => {
    expect(values(await bringIn('a.html', page('', mark))).published).toBeNull();
  });
});

describe('values', () => {
  it('are cut to what a Source may hold, on one line, without control characters', async () => {
    const head = `<meta property="og:title" content="${'a'.repeat(1_999)}😀b\u0007">${'<meta name="citation_author" content="Jane Roe">'.repeat(3)}<link rel=canonical href="https://example.org/${'a'.repeat(5_000)}">`;
    const { title, authors, url } = values(await bringIn('a.html', page(head)));
    expect(title).toBe('a'.repeat(1_999));
    expect(authors).toEqual(['Jane Roe']);
    expect(url).toBeNull();
  });
});
