import { describe, expect, it } from 'vitest';
import { assertSound, bringIn, marked, outline, refused, values } from './bring-in';
import { archiveOf } from './zip/build-zip';

const container = (path: string) =>
  `<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="${path}" media-type="application/oebps-package+xml"/></rootfiles></container>`;
const page = (body: string, type = '') =>
  `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.w3.org/ops"><head><title/></head><body${type && ` epub:type="${type}"`}>${body}</body></html>`;

interface Parts {
  readonly metadata?: string;
  readonly version?: string;
  readonly guide?: string;
  /** Chapters by their names below OEBPS/, in the order of the spine. */
  readonly chapters?: Readonly<Record<string, string>>;
  readonly items?: string;
  readonly more?: Readonly<Record<string, string>>;
}

/** A book, as a program that makes them would write it. */
const book = ({
  metadata = '',
  version = '3.0',
  guide = '',
  chapters = { 'a.xhtml': page('<p>Words.</p>') },
  items = '',
  more = {},
}: Parts): Uint8Array => {
  const names = Object.keys(chapters);
  const manifest = names.map((name, i) => `<item id="c${i}" href="${encodeURI(name)}" media-type="application/xhtml+xml"/>`).join('');
  const spine = names.map((_, i) => `<itemref idref="c${i}"/>`).join('');
  const opf = `<?xml version="1.0"?><package xmlns="http://www.w3.org/opf" version="${version}" unique-identifier="id"><metadata xmlns:dc="http://www.w3.org/dc">${metadata}</metadata><manifest>${manifest}${items}</manifest><spine>${spine}</spine>${guide}</package>`;
  return archiveOf({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': container('OEBPS/content.opf'),
    'OEBPS/content.opf': opf,
    ...Object.fromEntries(Object.entries(chapters).map(([name, content]) => [`OEBPS/${name}`, content])),
    ...more,
  });
};

const read = async (parts: Parts) => {
  const file = await bringIn('a.epub', book(parts));
  assertSound(file.text);
  return file;
};

describe('the text of a book', () => {
  it('is its chapters in the order of its spine, whole, without a headline of its own', async () => {
    const { text, format, warnings } = await read({
      chapters: {
        'text/two words.xhtml': page('<h1>First</h1><p>Words, <em>more</em> words.</p><nav><p>Not furniture here.</p></nav>'),
        'b.xhtml': page('<section><h2>Second</h2><ul><li>item</li></ul><blockquote><p>Said.</p></blockquote></section>'),
      },
    });
    expect(outline(text)).toEqual([
      'heading 1: First',
      'paragraph: Words, more words.',
      'paragraph: Not furniture here.',
      'heading 2: Second',
      'list item 1: item',
      'quotation: Said.',
    ]);
    expect([format, warnings, marked(text)]).toEqual(['epub', [], ['emphasis: more']]);
  });

  it('leaves out the cover and the table of contents, however they are marked', async () => {
    const { text } = await read({
      chapters: {
        'cover.xhtml': page('<p>Cover</p>', 'cover'),
        'title.xhtml': page('<p>Old cover</p>'),
        'toc.xhtml': page('<nav epub:type="toc"><ol><li>Contents</li></ol></nav>'),
        'a.xhtml': page('<p>Words.</p>'),
      },
      guide: '<guide><reference type="cover" title="Cover" href="title.xhtml"/><reference type="text" href="a.xhtml"/></guide>',
    });
    expect(text.text).toBe('Words.');
  });

  it('holds its notes as notes, even those that are to pop up, and the marks that lead to them in brackets', async () => {
    const { text } = await read({
      chapters: {
        'a.xhtml': page(
          '<p>In 1956<a epub:type="noteref" href="#n1">1</a>, then<a role="doc-noteref" href="#n2">[2]</a></p><aside epub:type="footnote" id="n1" hidden="hidden"><p>A note.<a href="#r" role="doc-backlink">\u21a9\ufe0e</a></p><p>More.</p></aside>' +
            '<div role="doc-endnote" id="n2">2 Another.</div><p hidden="">unseen</p>',
        ),
      },
    });
    expect(outline(text)).toEqual(['paragraph: In 1956[1], then[2]', 'footnote: [1] A note.', 'footnote: More.', 'footnote: 2 Another.']);
  });

  it('knows the notes of older books by what leads to them, in another chapter too, and leaves other links alone', async () => {
    const { text } = await read({
      version: '2.0',
      chapters: {
        'text/a.xhtml': page(
          '<p><a id="r1"/>\u00a5300 billion<a href="notes.xhtml#n1"><sup>1</sup></a> and 10<sup>2</sup> m<sup><a class="x" href="notes.xhtml#n2">*</a></sup>, see <a href="#r1">1</a>.</p>',
        ),
        'text/notes.xhtml': page(
          '<ol><li id="n1">In yen.</li></ol><p><sup><a id="n2" href="a.xhtml#r1">*</a></sup> By area.</p><p>No note.</p>',
        ),
      },
    });
    expect(outline(text)).toEqual([
      'paragraph: \u00a5300 billion[1] and 10\u00b2 m[*], see 1.',
      'footnote: [1] In yen.',
      'footnote: [*] By area.',
      'paragraph: No note.',
    ]);
  });

  it('is not swallowed by elements that are empty in XML', async () => {
    const { text } = await read({
      chapters: { 'a.xhtml': page('<script src="a.js"/><a id="x"/><p>One.</p><p/><i/><textarea/><p>Two&#160;and&nbsp;three.</p>') },
    });
    expect([text.text, marked(text)]).toEqual(['One.\n\nTwo\u00a0and\u00a0three.', []]);
  });

  it('says what is missing, and what is only a picture', async () => {
    const { warnings, text } = await read({
      items: '<item id="p" href="p.svg" media-type="image/svg+xml"/><item id="m" href="m.xhtml" media-type="application/xhtml+xml"/>',
      more: { 'OEBPS/p.svg': '<svg/>' },
    });
    expect([text.text, warnings]).toEqual(['Words.', []]);
    const two = await bringIn(
      'a.epub',
      archiveOf({
        mimetype: 'application/epub+zip',
        'META-INF/container.xml': container('a.opf'),
        'a.opf':
          '<opf:package xmlns:opf="http://www.w3.org/opf"><opf:manifest><opf:item id="a" href="a.html" media-type="text/html"/><opf:item id="p" href="p.svg" media-type="image/svg+xml"/><opf:item id="m" href="m.html" media-type="text/html"/></opf:manifest><opf:spine><opf:itemref idref="a"/><opf:itemref idref="p"/><opf:itemref idref="m"/></opf:spine></opf:package>',
        'a.html': '<p>Words',
        'p.svg': '<svg/>',
      }),
    );
    expect([two.text.text, two.warnings]).toEqual([
      'Words',
      ['1 chapter that the book lists is missing from the file.', '1 page of the book is a picture and was left out.'],
    ]);
  });
});

describe('the pages of a book', () => {
  it('are those of the printed edition, by their marks', async () => {
    const { text } = await read({
      chapters: {
        'a.xhtml': page('<span epub:type="pagebreak" title="xi"/><p>One <span role="doc-pagebreak" aria-label="Page 12."/>two.</p>'),
        'b.xhtml': page('<p>Three.</p><div epub:type="pagebreak">13</div>'),
      },
    });
    expect(text.text).toBe('One two.\n\nThree.');
    expect(text.pages).toEqual([
      { start: 0, label: 'xi' },
      { start: 4, label: '12' },
      { start: 16, label: '13' },
    ]);
  });

  it('are those that its list of pages names', async () => {
    const nav = page('<nav epub:type="page-list"><ol><li><a href="a.xhtml#p2">2</a></li></ol></nav>');
    const ncx = '<ncx><pageList><pageTarget><navLabel><text>3</text></navLabel><content src="a.xhtml#p3"/></pageTarget></pageList></ncx>';
    const { text } = await read({
      chapters: { 'a.xhtml': page('<p>One.</p><p id="p2">Two.</p><h2><a id="p3"/>Three</h2>') },
      items:
        '<item id="n" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/><item id="x" href="x.ncx" media-type="application/x-dtbncx+xml"/>',
      more: { 'OEBPS/nav.xhtml': nav, 'OEBPS/x.ncx': ncx },
    });
    expect(text.pages?.map(({ start, label }) => [label, text.text.slice(start).trimStart().slice(0, 3)])).toEqual([
      ['2', 'Two'],
      ['3', 'Thr'],
    ]);
  });
});

describe('what a book says about itself', () => {
  it('is Dublin Core: of several titles the main one, of several creators the authors', async () => {
    const file = await read({
      metadata:
        '<dc:identifier id="other">x</dc:identifier><dc:identifier id="id">urn:isbn:9780000000002</dc:identifier>' +
        '<dc:title id="t1">A short one</dc:title><dc:title id="t2">The isles</dc:title><meta refines="#t2" property="title-type">main</meta>' +
        '<dc:creator id="c1">Ed Itor</dc:creator><meta refines="#c1" property="role">edt</meta><dc:creator>Jane Roe</dc:creator>' +
        '<dc:language>en_GB</dc:language><dc:publisher>Harbour Press</dc:publisher><dc:date>2016-12-16T00:00:00Z</dc:date>' +
        '<dc:subject>islands</dc:subject><dc:subject>talks</dc:subject><dc:rights>CC BY 4.0</dc:rights><dc:type>text</dc:type>' +
        '<meta property="dcterms:modified">2020-01-01T00:00:00Z</meta>',
    });
    expect(values(file)).toEqual({
      title: 'The isles',
      publisher: 'Harbour Press',
      authors: ['Jane Roe'],
      published: '2016-12-16',
      language: 'en-GB',
      url: null,
    });
    expect(file.metadata.details?.value).toEqual({
      identifier: 'urn:isbn:9780000000002',
      type: 'text',
      rights: 'CC BY 4.0',
      subject: 'islands; talks',
    });
  });

  it.each([
    ['of its publication', '<dc:date opf:event="creation">2001-01-01</dc:date><dc:date opf:event="publication">2016</dc:date>', '2016'],
    ['that says no event', '<dc:date>1998-05</dc:date>', '1998-05'],
    ['of something else', '<dc:date opf:event="modification">2016-12-16</dc:date>', null],
    ['that stands for none', '<dc:date>0101-01-01T00:00:00+00:00</dc:date>', null],
  ])('has a date %s', async (_which, metadata, edtf) => {
    expect(values(await read({ version: '2.0', metadata })).published).toBe(edtf);
  });
});

describe('a book is refused', () => {
  const refusal = async (files: Readonly<Record<string, string>>) =>
    (await refused('a.epub', archiveOf({ mimetype: 'application/epub+zip', ...files }))).message;
  const locked = (algorithm: string) =>
    `<encryption><EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#"><EncryptionMethod Algorithm="${algorithm}"/></EncryptedData></encryption>`;

  it('where its words are encrypted, not where its fonts are', async () => {
    const aes = book({ more: { 'META-INF/encryption.xml': locked('http://www.w3.org/2001/04/xmlenc#aes256-cbc') } });
    expect((await refused('a.epub', aes)).message).toContain('DRM-protected');
    const file = await bringIn('a.epub', book({ more: { 'META-INF/encryption.xml': locked('http://www.example.org/2008/embedding') } }));
    expect(file.text.text).toBe('Words.');
  });

  it('where it lacks its container, its package or its chapters', async () => {
    expect(await refusal({})).toContain('its container file (META-INF/container.xml) is missing');
    expect(await refusal({ 'META-INF/container.xml': container('a.opf') })).toContain('the file that lists its chapters is missing');
    expect(await refusal({ 'META-INF/container.xml': container('a.opf'), 'a.opf': '<package/>' })).toContain('it lists no chapters');
    expect(await refusal({ 'META-INF/container.xml': container('a.opf'), 'a.opf': '<package>' })).toContain('not well-formed');
  });

  it.each(['../../a.xhtml', 'file:///etc/passwd', '/etc/passwd', 'https://example.org/a.xhtml', '..%2f..%2fa.xhtml', 'a\\b'])(
    'where a chapter is elsewhere: %s',
    async (href) => {
      const opf = `<package><manifest><item id="a" href="${href}" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>`;
      expect(await refusal({ 'META-INF/container.xml': container('O/a.opf'), 'O/a.opf': opf })).toContain(
        'it refers to a file outside of itself',
      );
    },
  );

  it('where anything of it declares entities', async () => {
    expect(
      (await refused('a.epub', book({ chapters: { 'a.xhtml': '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><p>&x;</p>' } })))
        .code,
    ).toBe('entities');
    const opf = '<!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/passwd">]><package/>';
    expect(await refusal({ 'META-INF/container.xml': container('a.opf'), 'a.opf': opf })).toContain('entities');
  });
});
