/* oxlint-disable no-script-url -- hostile input, quoted */
import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { html } from '../../../shared/export/html';
import { annotation, claimFields, day, event, project, source, span, version } from './small-project';

const write = (given = project()): string => new TextDecoder('utf-8', { fatal: true }).decode(html.write(given).bytes);
const open = (given = project()) => parseHTML(write(given)).document;
const textOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Titles, words and addresses that try to be more than text. */
const hostile = [
  '</style><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '--><svg onload=alert(1)>',
  '</title><script src="https://evil.example/x.js"></script>',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '&lt;script&gt; &amp; &#60;b&#62;',
  '${7*7} {{7*7}} `x`',
  'user\u202Egpj.exe \u2066x',
  'null\u0000 bell\u0007 lone\uD800 end',
];

describe('the web page', () => {
  test('lets in nothing but its own style sheet, by hash', () => {
    const page = write();
    const style = /<style>([^]*?)<\/style>/.exec(page)![1]!;
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = open().querySelector('meta[http-equiv="Content-Security-Policy"]')!.getAttribute('content');
    expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
    expect(style).not.toMatch(/<|@import|url\(/);
    expect(page.match(/<style/g)).toHaveLength(1);
  });

  test.each(hostile)('%j stays text wherever it stands', (words) => {
    const given = hostileProject(words);
    const document = open(given);
    // Notes are Markdown: words may become emphasised in them, and nothing else.
    const tagsOf = (page: typeof document) =>
      new Set([...page.querySelectorAll('*')].map(({ localName }) => localName).filter((name) => !['em', 'strong', 'code'].includes(name)));
    expect(tagsOf(document)).toEqual(tagsOf(open(hostileProject('plain'))));
    const attributes = [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes].map(({ name }) => name));
    expect(attributes.filter((name) => /^(on|style$|src|action|formaction|srcdoc|xlink)/i.test(name))).toEqual([]);
    const shown = words.replace(/[\u0000\u0007\uD800]/g, '\uFFFD');
    expect(document.querySelector('blockquote')!.textContent).toBe(shown);
    expect(document.querySelector('h1')!.textContent).toBe(shown);
    expect(write(given)).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u0000\u0007]/);
  });

  test.each([
    ['https://gazette.example/a?b=1&c="x"', 'https://gazette.example/a?b=1&c=%22x%22'],
    ['HTTP://Gazette.Example/', 'http://gazette.example/'],
  ])('%s can be followed', (url, href) => {
    const link = open(project({ sources: [source({ url })] })).querySelector('a.address')!;
    expect(link.getAttribute('href')).toBe(href);
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link.textContent).toBe(href);
  });

  test.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,<script>1</script>',
    'file:///etc/passwd',
    'vbscript:x',
    'not an address',
    '//evil.example',
  ])('%s is shown and cannot be followed', (url) => {
    const document = open(project({ sources: [source({ url })] }));
    expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href')).filter((href) => !href!.startsWith('#'))).toEqual(
      [],
    );
    expect(document.querySelector('.address')!.textContent).toBe(url);
  });

  test('asks no other place for anything', () => {
    const addresses = [...write(project()).matchAll(/https?:\/\/[^\s"'<]+/g)].map(([address]) => address);
    expect(new Set(addresses)).toEqual(new Set(['https://gazette.example/two-days']));
  });

  test('tells each event with its date, its words, its passages and where they stand', () => {
    const told = event('e', day('2016-12-16'), { title: 'Deals counted', text: 'First.\n\nSecond.', evidence: ['deals'] });
    const item = open(project({ events: [told] })).querySelector('#event-1')!;
    expect(textOf(item.querySelector('h3'))).toBe('Deals counted');
    expect(item.querySelector('time')!.getAttribute('datetime')).toBe('2016-12-16');
    expect([...item.querySelectorAll(':scope > p[dir]')].map(textOf)).toEqual(['First.', 'Second.']);
    expect(textOf(item.querySelector('blockquote'))).toBe('about 80 agreements');
    expect(item.querySelector('blockquote')!.getAttribute('lang')).toBe('en');
    expect(textOf(item.querySelector('.kind'))).toBe('C Claim');
    expect(textOf(item.querySelector('figcaption'))).toMatch(
      /^Two days in December, The Harbour Gazette, .*2016.*, https:\/\/gazette\.example\/two-days\.$/,
    );
    expect(textOf(item.querySelector('.reasoning'))).toBe('Read as 2016-12-16. EDTF 2016-12-16');
  });

  test('shows the hash of every original and says not found where nobody stated a value', () => {
    const bare = source({ title: null, publisher: null, authors: [], published: null, url: null });
    const list = open(project({ sources: [bare], versions: [version()] })).querySelector('.sources')!;
    expect(textOf(list.querySelector('h3'))).toBe('Title not found');
    expect(textOf(list)).toContain('Publishednot found');
    expect(textOf(list.querySelector('.capture code'))).toBe('a'.repeat(64));
    expect(textOf(list)).toContain('two-days.md, 2,048 bytes, text/markdown');
  });

  test('every mark of the picture leads to its event, and undated events stand in a list of their own', () => {
    const events = [event('b', day('2016-12-16')), event('a', day('2014-03-18')), event('tray', null)];
    const document = open(project({ events }));
    expect([...document.querySelectorAll('svg a')].map((link) => link.getAttribute('href'))).toEqual(['#event-1', '#event-2']);
    expect(textOf(document.querySelector('#event-1 h3'))).toBe('Event a');
    expect(textOf(document.querySelector('section[aria-labelledby="undated"] .event'))).toContain('Undated');
    expect(document.querySelector('#event-3')).not.toBeNull();
  });

  test('width means duration: a year is as much longer than a month in the picture as on the calendar', () => {
    const events = [event('year', span('2016', '2016-01-01', '2016-12-31')), event('month', span('2015-03', '2015-03-01', '2015-03-31'))];
    const widths = [...open(project({ events })).querySelectorAll('svg a .outline')].map((path) => {
      const xs = [...path.getAttribute('d')!.matchAll(/[ML](-?[\d.]+) /g)].map(([, x]) => Number(x));
      return Math.max(...xs) - Math.min(...xs);
    });
    expect(widths.sort((a, b) => a - b)[1]! / widths[0]!).toBeCloseTo(366 / 31, 1);
  });

  test('far events do not press the others into a corner: a closer picture follows', () => {
    const near = ['2014-03-18', '2015-01-01', '2016-05-06', '2016-12-16'].map((date) => event(date, day(date)));
    const document = open(project({ events: [event('far', day('1855-02-07')), ...near] }));
    const pictures = [...document.querySelectorAll('.picture')];
    expect(pictures.map((picture) => picture.querySelectorAll('a').length)).toEqual([5, 4]);
    const long = open(
      project({ events: [event('far', day('1855-02-07')), event('reaches in', span('1992/..', '1992-01-01', null)), ...near] }),
    );
    expect([...long.querySelectorAll('.picture')].map((picture) => picture.querySelectorAll('a').length)).toEqual([6, 5]);
    expect(open(project({ events: near })).querySelectorAll('.picture')).toHaveLength(1);
  });

  test('a timeline without a dated event has no picture and says so', () => {
    const document = open(project({ events: [] }));
    expect(document.querySelector('.picture')).toBeNull();
    expect(textOf(document.querySelector('section[aria-labelledby="events"]'))).toBe('Events None.');
  });

  test('says what it leaves out, the same as the dialog does', () => {
    const secret = annotation('deals', 'words', {
      note: 'mine',
      fields: claimFields({ speakers: [{ name: 'A. Nonymous', role: null, unnamed: false, actor: null }] }),
    });
    const given = project({ annotations: [secret] });
    const told = [...open(given).querySelectorAll('.left-out li')].map(textOf);
    expect(told).toEqual(html.write(given).losses);
    expect(told).toContain('1 private note is left out.');
    expect(textOf(open(given).querySelector('.stated'))).toBe('Speakerskept private');
    expect(write(given)).not.toMatch(/Nonymous|mine/);
  });

  test('tells its readers where a source has changed since, and nobody has checked', () => {
    const standing = { version: 'capture-2', state: 'changed' as const, states: ['changed' as const], decision: null };
    const told = (part: object) =>
      textOf(open(project({ annotations: [annotation('deals', 'words', { standing, ...part })] })).querySelector('.standing'));
    expect(told({})).toBe('The source has been published with other words since. Whether it still says this was not checked.');
    expect(told({ standing: { ...standing, decision: 'kept' } })).toMatch(/These are the words of an earlier version\.$/);
    expect(
      open(project({ annotations: [annotation('deals', 'words', { standing: { ...standing, state: 'moved' } })] })).querySelector(
        '.standing',
      ),
    ).toBeNull();
  });

  test('the same project gives the same bytes', () => {
    expect(html.write(project()).bytes).toEqual(html.write(project()).bytes);
  });
});

function hostileProject(words: string) {
  const clean = words.replace(/[\u0000-\u001F]/g, '');
  const fields = claimFields({ statement: words, speakers: [{ name: words, role: words, unnamed: false, actor: null }] });
  const own = { public: ['note', 'tags', 'speakers'], note: words, tags: [words] };
  return project({
    timeline: { ...project().timeline, title: words },
    app: words,
    events: [
      event('e', span('2016', '2016-01-01', '2016-12-31', { reading: words, words }), {
        title: words,
        text: words,
        evidence: ['a'],
        ...own,
      }),
      event('tick', day('1900-01-01'), { title: words }),
      event('undated', null, { title: words }),
    ],
    annotations: [annotation('a', words, { fields, about: span('2016', '2016-01-01', '2016-12-31', { words }), ...own })],
    sources: [source({ title: words, publisher: words, authors: [words], url: words, language: words, ...own })],
    versions: [version({ original: { sha256: 'a'.repeat(64), name: clean || 'x', size: 1, mediaType: words }, warnings: [words] })],
  });
}
