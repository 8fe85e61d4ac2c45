import { describe, expect, it } from 'vitest';
import { assertSound, bringIn, marked, outline, refused, values } from './bring-in';
import { archiveOf } from './zip/build-zip';

const MIME = 'application/vnd.oasis.opendocument.text';
const names = ['office', 'text', 'table', 'style', 'fo', 'draw', 'xlink', 'dc', 'meta', 'svg']
  .map((name) => `xmlns:${name}="urn:x:${name}"`)
  .join(' ');
const root = (name: string, content: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><office:${name} ${names}>${content}</office:${name}>`;
const style = (name: string, parent: string, look = '') =>
  `<style:style style:name="${name}" style:parent-style-name="${parent}">${look && `<style:text-properties ${look}/>`}</style:style>`;
const automatic =
  style('P1', 'Quotations') +
  style('P2', 'Title') +
  style('P3', 'Preformatted_20_Text') +
  style('T1', '', 'fo:font-weight="bold"') +
  style('T2', 'Emphasis') +
  style('T3', '', 'text:display="none"') +
  style('P4', 'House') +
  style('T4', '', 'style:text-position="super 58%"') +
  style('T5', 'Source_20_Text');

const document = (text: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  archiveOf({
    mimetype: MIME,
    'content.xml': root(
      'document-content',
      `<office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body>`,
    ),
    'styles.xml': root('document-styles', `<office:styles>${style('House', 'Heading_20_3')}</office:styles>`),
    'META-INF/manifest.xml': '<manifest:manifest xmlns:manifest="urn:x:manifest"/>',
    ...parts,
  });

const read = async (text: string, parts: Readonly<Record<string, string>> = {}) => {
  const file = await bringIn('a.odt', document(text, parts));
  assertSound(file.text);
  return file;
};
const p = (content: string, name = '') => `<text:p${name && ` text:style-name="${name}"`}>${content}</text:p>`;

describe('the blocks of an OpenDocument text', () => {
  it('are headings, paragraphs, quotations and nested list items, by their styles and what those are based on', async () => {
    const { text } = await read(
      p('The talks', 'P2') +
        '<text:h text:outline-level="2">One</text:h>' +
        p('House', 'P4') +
        p('Words.') +
        p('Said.', 'P1') +
        p('let a;', 'P3') +
        `<text:list><text:list-item>${p('first')}<text:list><text:list-item>${p('inner')}</text:list-item></text:list></text:list-item></text:list>`,
    );
    expect(outline(text)).toEqual([
      'heading 1: The talks',
      'heading 2: One',
      'heading 3: House',
      'paragraph: Words.',
      'quotation: Said.',
      'preformatted: let a;',
      'list item 1: first',
      'list item 2: inner',
    ]);
  });

  it('are the rows of a table, covered and repeated cells as empty places', async () => {
    const cell = (content: string) => `<table:table-cell>${content && p(content)}</table:table-cell>`;
    const { text } = await read(
      `<table:table><table:table-header-rows><table:table-row>${cell('Year')}${cell('Sum')}${cell('Note')}</table:table-row></table:table-header-rows>` +
        `<table:table-row><table:covered-table-cell/>${cell('¥5')}</table:table-row><table:table-row><table:table-cell table:number-columns-repeated="2"/>${cell('x')}</table:table-row></table:table>`,
    );
    expect(outline(text)).toEqual(['table row: Year\tSum\tNote', 'table row: \t¥5', 'table row: \t\tx']);
  });

  it('are footnotes below what refers to them and endnotes after the text, with the marks they have', async () => {
    const note = (kind: string, mark: string, body: string) =>
      `<text:note text:note-class="${kind}"><text:note-citation>${mark}</text:note-citation><text:note-body>${p(body)}</text:note-body></text:note>`;
    const { text } = await read(
      p(
        `The talks${note('footnote', '1', 'In Nagato.')} failed${note('endnote', 'i', 'The end.')} again${note('footnote', '*', 'Twice.')}${note('footnote', '', 'Thrice.')}.`,
      ) + p('Next.'),
    );
    expect(outline(text)).toEqual([
      'paragraph: The talks[1] failed[i] again[*][3].',
      'footnote: [1] In Nagato.',
      'footnote: [*] Twice.',
      'footnote: [3] Thrice.',
      'paragraph: Next.',
      'footnote: [i] The end.',
    ]);
  });
});

describe('the words of an OpenDocument text', () => {
  it('have the white space that the standard gives them', async () => {
    const { text } = await read(
      p('\n  One <text:span> two</text:span>.<text:s text:c="2"/>Three<text:tab/>four<text:line-break/>  five\n'),
    );
    expect(text.text).toBe('One two.  Three\tfour\nfive');
  });

  it('are those of a field that hides words only while it shows them, and what is hidden is said', async () => {
    const field = (isHidden: string) =>
      p(`Seen<text:hidden-text text:is-hidden="${isHidden}" text:string-value="x"> or not</text:hidden-text>`);
    const [shown, hidden] = [await read(field('false')), await read(field('true'))];
    expect([shown.text.text, shown.warnings]).toEqual(['Seen or not', []]);
    expect([hidden.text.text, hidden.warnings]).toEqual(['Seen', ['Words that the document hides were left out.']]);
  });

  it('have raised figures and code as such', async () => {
    const { text } = await read(p('10<text:span text:style-name="T4">6</text:span> of <text:span text:style-name="T5">let a</text:span>'));
    expect([text.text, marked(text)]).toEqual(['10\u2076 of let a', ['code: let a']]);
  });

  it('have emphasis and links a person may follow', async () => {
    const { text } = await read(
      p(
        '<text:span text:style-name="T1">bold</text:span> <text:span text:style-name="T2">soft</text:span> <text:a xlink:href="https://example.org/a">here</text:a> <text:a xlink:href="vnd.sun.star.script:x">there</text:a>',
      ),
    );
    expect(marked(text)).toEqual(['strong: bold', 'emphasis: soft', 'link: here → https://example.org/a']);
  });

  it('are those a reader sees: no deletion, comment, hidden word or reading, and what was left out is said', async () => {
    const { text, warnings } = await read(
      `<text:tracked-changes><text:changed-region><text:deletion>${p('secret')}</text:deletion></text:changed-region></text:tracked-changes>` +
        p(
          `kept<office:annotation><dc:creator>A</dc:creator>${p('a remark')}</office:annotation><text:span text:style-name="T3"> hidden</text:span>`,
        ) +
        p('<text:ruby><text:ruby-base>長門</text:ruby-base><text:ruby-text>ながと</text:ruby-text></text:ruby>') +
        `<text:table-of-content><text:table-of-content-source><text:index-title-template>Pattern</text:index-title-template></text:table-of-content-source><text:index-body>${p('Contents')}</text:index-body></text:table-of-content>` +
        p(
          `In a frame:<draw:frame><draw:text-box>${p('boxed')}</draw:text-box><svg:title>picture</svg:title></draw:frame><draw:frame><draw:object/></draw:frame>`,
        ),
    );
    expect(outline(text)).toEqual([
      'paragraph: kept',
      'paragraph: 長門',
      'paragraph: Contents',
      'paragraph: In a frame:',
      'paragraph: boxed',
    ]);
    expect(warnings).toEqual([
      'The document has tracked changes: what was inserted is in the text, what was deleted is not.',
      'Words that the document hides were left out.',
      '1 comment in the margin was left out.',
      '1 equation or other embedded object was left out.',
    ]);
  });
});

describe('what an OpenDocument text says about itself', () => {
  it('is in its properties: its author is who began it, and the day it was saved is no date of publication', async () => {
    const meta = root(
      'document-meta',
      '<office:meta><dc:title>The talks</dc:title><meta:initial-creator>Jane Roe; John Poe</meta:initial-creator><dc:creator>Somebody Else</dc:creator><dc:date>2016-12-16T10:00:00</dc:date><dc:language>en_GB</dc:language><meta:keyword>islands</meta:keyword><dc:subject>talks</dc:subject></office:meta>',
    );
    const file = await read(p('x'), { 'meta.xml': meta });
    expect(values(file)).toEqual({
      title: 'The talks',
      publisher: null,
      authors: ['Jane Roe', 'John Poe'],
      published: null,
      language: 'en-GB',
      url: null,
    });
    expect(file.metadata.details?.value).toEqual({ subject: 'talks; islands' });
    expect([file.format, (await read(p('x'), { 'meta.xml': meta })).text]).toEqual(['odt', file.text]);
  });
});

describe('an OpenDocument file is refused', () => {
  it.each([
    [
      'with a password',
      'protected',
      {
        'META-INF/manifest.xml': '<manifest:manifest xmlns:manifest="urn:x:manifest"><manifest:encryption-data/></manifest:manifest>',
        'content.xml': 'noise',
      },
    ],
    ['with entities of its own', 'entities', { 'content.xml': '<!DOCTYPE x [<!ENTITY y "z">]><x/>' }],
    ['cut off', 'xml-damaged', { 'content.xml': '<office:document-content>' }],
    ['without a body', 'document-damaged', { 'content.xml': '<office:document-content/>' }],
    [
      'nested without end',
      'too-deep',
      { 'content.xml': root('document-content', '<text:span>'.repeat(1_000) + '</text:span>'.repeat(1_000)) },
    ],
  ])('%s', async (_how, code, parts) => {
    expect((await refused('a.odt', document(p('x'), parts))).code).toBe(code);
  });

  it('that is a spreadsheet', async () => {
    expect((await refused('a.ods', archiveOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }))).message).toContain(
      'an OpenDocument file, but no text',
    );
  });
});
