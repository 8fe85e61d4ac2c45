import { describe, expect, it } from 'vitest';
import { assertSound, bringIn, marked, outline, refused, values } from './bring-in';
import { archiveOf } from './zip/build-zip';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const M = 'http://schemas.openxmlformats.org/officeDocument/2006/math';
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const P = 'http://schemas.openxmlformats.org/package/2006';
const start = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const types = `${start}<Types xmlns="${P}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`;
const relationships = (...each: string[]) => `${start}<Relationships xmlns="${P}/relationships">${each.join('')}</Relationships>`;
const relationship = (id: string, type: string, target: string, mode = '') =>
  `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`;
const part = (root: string, content: string) =>
  `${start}<w:${root} xmlns:w="${W}" xmlns:r="${R}" xmlns:m="${M}" xmlns:mc="${MC}" xmlns:v="urn:schemas-microsoft-com:vml">${content}</w:${root}>`;

const p = (content: string, style = '', more = '') =>
  `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}${more}</w:pPr>${content}</w:p>`;
const r = (words: string, look = '') => `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
const style = (id: string, name: string, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
const cell = (content: string, more = '') => `<w:tc><w:tcPr>${more}</w:tcPr>${content}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;

const styles = part(
  'styles',
  style('Titel', 'Title') +
    style('berschrift1', 'heading 1') +
    style('berschrift2', 'heading 2') +
    style('Zitat', 'Quote') +
    style('Code', 'HTML Preformatted') +
    style('House', 'House heading', '<w:basedOn w:val="berschrift2"/>') +
    style('Outline', 'Our part', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
);
const numbering = part(
  'numbering',
  '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>' +
    '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
);
const item = (level: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;

/** A Word document with a body, and whatever other parts it has. */
const document = (body: string, parts: Parameters<typeof archiveOf>[0] = {}): Uint8Array =>
  archiveOf({
    '[Content_Types].xml': types,
    '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/styles.xml': styles,
    'word/numbering.xml': numbering,
    ...parts,
  });

const read = async (body: string, parts: Parameters<typeof archiveOf>[0] = {}) => {
  const file = await bringIn('a.docx', document(body, parts));
  assertSound(file.text);
  return file;
};

describe('the blocks of a Word document', () => {
  it('are headings by their styles, in any language, and by what styles are based on', async () => {
    const { text } = await read(
      p(r('The talks'), 'Titel') +
        p(r('One'), 'berschrift1') +
        p(r('Two'), 'House') +
        p(r('Three'), 'Outline') +
        p(r('Words, and more words.')) +
        p(r('A quotation'), 'Zitat') +
        p(r('first'), '', item(0)) +
        p(r('inner'), '', item(1)),
    );
    expect(outline(text)).toEqual([
      'heading 1: The talks',
      'heading 1: One',
      'heading 2: Two',
      'heading 3: Three',
      'paragraph: Words, and more words.',
      'quotation: A quotation',
      'list item 1: first',
      'list item 2: inner',
    ]);
  });

  it('are what their styles say in UTF-16, too', async () => {
    const bytes = Buffer.from(`\ufeff${styles.replace('UTF-8', 'UTF-16')}`, 'utf16le');
    expect(outline((await read(p(r('Two'), 'House'), { 'word/styles.xml': bytes })).text)).toEqual(['heading 2: Two']);
  });

  it('are the rows of a table, with a place for each cell that another one covers', async () => {
    const table =
      row(cell(p(r('Year'))), cell(p(r('Sum'))), cell(p(r('Note')))) +
      row(cell(p(r('2016')), '<w:vMerge w:val="restart"/>'), cell(p(r('¥300 billion'))), cell(p(''))) +
      row(cell(p(''), '<w:vMerge/>'), cell(p(r('¥5')), '<w:gridSpan w:val="2"/>'));
    const { text } = await read(`<w:tbl>${table}</w:tbl>${p(r('After'))}`);
    expect(outline(text)).toEqual(['table row: Year\tSum\tNote', 'table row: 2016\t¥300 billion', 'table row: \t¥5', 'paragraph: After']);
  });

  it('are paragraphs where a table lays out a page', async () => {
    const { text } = await read(`<w:tbl>${row(cell(p(r('One')) + p(r('Two'))), cell(p(r('item'), '', item(0))))}</w:tbl>`);
    expect(outline(text)).toEqual(['paragraph: One', 'paragraph: Two', 'list item 1: item']);
  });

  it('are footnotes below what refers to them, and endnotes after the text, each with its mark', async () => {
    const notes = (root: string, one: string, ...bodies: string[]) =>
      part(root, bodies.map((body, i) => `<w:${one} w:id="${i + 1}">${body}</w:${one}>`).join(''));
    const refer = (type: string, id: number) => `<w:r><w:${type}Reference w:id="${id}"/></w:r>`;
    const { text } = await read(
      p(r('The talks') + refer('footnote', 2) + r(' failed') + refer('endnote', 1) + r(', he said') + refer('footnote', 1) + r('.')) +
        p(r('Next.')),
      {
        'word/footnotes.xml': notes('footnotes', 'footnote', p(r(' His words.')), p(r('In Nagato.')) + p(r('And Tokyo.'))),
        'word/endnotes.xml': notes('endnotes', 'endnote', p(r('At the end.'))),
      },
    );
    expect(outline(text)).toEqual([
      'paragraph: The talks[1] failed[i], he said[2].',
      'footnote: [1] In Nagato.',
      'footnote: And Tokyo.',
      'footnote: [2] His words.',
      'paragraph: Next.',
      'footnote: [i] At the end.',
    ]);
  });

  it('keep white space between words as it is, with tabs and line breaks', async () => {
    const { text } = await read(
      p(`${r('  One.  Two')}<w:r><w:tab/><w:t>three</w:t><w:br/><w:t>four</w:t><w:cr/><w:t>five</w:t><w:noBreakHyphen/></w:r>`),
    );
    expect(outline(text)).toEqual(['paragraph: One.  Two\tthree\nfour\nfive\u2011']);
  });
});

describe('what is written in lines', () => {
  it('is one preformatted block, its indents and empty lines kept', async () => {
    const { text } = await read(
      p(r('let a;'), 'Code') +
        p('', 'Code') +
        p(r('  let b;'), 'Code') +
        p(r('After')) +
        p('<w:r><w:t>c</w:t><w:br/><w:br/><w:t>d</w:t></w:r>', 'Code'),
    );
    expect(outline(text)).toEqual(['preformatted: let a;\n\n  let b;', 'paragraph: After', 'preformatted: c\n\nd']);
  });
});

describe('the inlines of a Word document', () => {
  it('are emphasis, strong and links a person may follow', async () => {
    const link = (id: string, words: string) => `<w:hyperlink r:id="${id}">${r(words)}</w:hyperlink>`;
    const rels = relationships(
      relationship('r1', 'hyperlink', 'https://example.org/a', 'External'),
      relationship('r2', 'hyperlink', 'javascript&#58;alert(1)', 'External'),
      relationship('r3', 'hyperlink', 'file:///etc/passwd', 'External'),
    );
    const { text } = await read(
      p(r('bold', '<w:b/>') + r(' and ') + r('both', '<w:b/><w:i/>') + link('r1', ' a link') + link('r2', ' bad') + link('r3', ' worse')),
      { 'word/_rels/document.xml.rels': rels },
    );
    expect(text.text).toBe('bold and both a link bad worse');
    expect(marked(text)).toEqual(['strong: bold', 'strong: both', 'emphasis: both', 'link:  a link → https://example.org/a']);
  });
});

describe('the words of a Word document', () => {
  it('are those that a reader of it sees: of fields, boxes, directions and above none', async () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGEREF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    const { text } = await read(
      p(
        `<w:fldSimple w:instr=" SEQ Figure ">${r('Figure 1')}</w:fldSimple>${r(', ')}${field}${r('12')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ) +
        p(
          `<w:r><w:ruby><w:rubyPr/><w:rt>${r('ながと')}</w:rt><w:rubyBase>${r('長門')}</w:rubyBase></w:ruby></w:r><w:bdo w:val="rtl">${r(' x')}</w:bdo>`,
        ) +
        p(`<w:sdt><w:sdtContent>${r('In a form.')}</w:sdtContent></w:sdt>`) +
        p(
          `<w:r><mc:AlternateContent><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p(r('In a box.'))}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
        ),
    );
    expect(outline(text)).toEqual(['paragraph: Figure 1, 12', 'paragraph: 長門 x', 'paragraph: In a form.', 'paragraph: In a box.']);
  });

  it('have raised figures as such, so that they do not run into the number before them', async () => {
    const { text } = await read(
      p(r('In 1956') + r('1', '<w:vertAlign w:val="superscript"/>') + r(', the 1') + r('st', '<w:vertAlign w:val="superscript"/>')),
    );
    expect(text.text).toBe('In 1956\u00b9, the 1st');
  });

  it('stay as they are where they look like mark-up', async () => {
    const { text } = await read(
      p(
        r(' w:rsidR="1" &lt;w:color/&gt; ') +
          '<w:r w:rsidR="00AB"><w:rPr><w:color w:val="FF0000"/></w:rPr><w:t><![CDATA[<w:del> & <w:sz/>]]></w:t></w:r>',
      ),
    );
    expect(text.text).toBe('w:rsidR="1" <w:color/> <w:del> & <w:sz/>');
  });

  it('are those of tracked changes accepted, and it is said', async () => {
    const { text, warnings } = await read(
      p(`<w:del><w:r><w:delText>secret</w:delText></w:r></w:del><w:ins>${r('kept')}</w:ins><w:moveFrom>${r('moved')}</w:moveFrom>`),
    );
    expect([text.text, warnings]).toEqual([
      'kept',
      ['The document has tracked changes: what was inserted is in the text, what was deleted is not.'],
    ]);
  });

  it('are not those that it hides, its comments or its equations, and it is said', async () => {
    const { text, warnings } = await read(
      p(
        `${r('seen')}${r(' hidden', '<w:vanish/>')}${r(' not hidden', '<w:vanish w:val="0"/>')}<w:r><w:commentReference w:id="1"/></w:r><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>`,
      ),
      { 'word/comments.xml': part('comments', `<w:comment w:id="1">${p(r('a remark'))}</w:comment>`) },
    );
    expect(text.text).toBe('seen not hidden');
    expect(warnings).toEqual([
      'Words that the document hides were left out.',
      '1 comment in the margin was left out.',
      '1 equation was left out.',
    ]);
  });

  it('leave macros alone, and it is said', async () => {
    const { warnings } = await read(p(r('x')), { 'word/vbaProject.bin': 'macro' });
    expect(warnings).toEqual(['The document holds macros; they were neither read nor run.']);
  });

  it('come from a document with nothing else in it, and are the same each time', async () => {
    const bytes = archiveOf({ '[Content_Types].xml': types, 'word/document.xml': part('document', `<w:body>${p(r('x'))}</w:body>`) });
    const [one, two] = [await bringIn('a', bytes), await bringIn('b.zip', bytes)];
    expect([one.format, one.text]).toEqual(['docx', two.text]);
  });

  it('are none where it only holds a picture, which is no failure', async () => {
    const file = await read(p(''));
    expect([file.text.text, file.unread]).toEqual(['', 'it has no text that a reader would see']);
  });
});

describe('what a Word document says about itself', () => {
  const core = (content: string) =>
    `${start}<cp:coreProperties xmlns:cp="${P}/metadata/core-properties" xmlns:dc="http://www.w3.org/dc" xmlns:dcterms="http://www.w3.org/terms">${content}</cp:coreProperties>`;

  it('is in its properties; when it was made is no date of publication', async () => {
    const file = await read(p(r('x')), {
      'docProps/core.xml': core(
        '<dc:title>The talks</dc:title><dc:creator>Jane Roe; John Poe</dc:creator><dc:language>en_GB</dc:language><cp:keywords>islands</cp:keywords>' +
          '<dcterms:created>2016-12-16T00:00:00Z</dcterms:created><dc:description>A draft</dc:description>',
      ),
    });
    expect(values(file)).toEqual({
      title: 'The talks',
      publisher: null,
      authors: ['Jane Roe', 'John Poe'],
      published: null,
      language: 'en-GB',
      url: null,
    });
    expect(file.metadata.details).toEqual({ value: { subject: 'islands', description: 'A draft' }, from: "the document's properties" });
  });

  it('is first of all the title that stands in the text', async () => {
    const file = await read(p(r('The real '), 'Titel') + p(r('x')), { 'docProps/core.xml': core('<dc:title>Document1</dc:title>') });
    expect(file.metadata.title).toEqual({ value: 'The real', from: 'the title in the text' });
  });
});

describe('a Word document is refused', () => {
  const body = `<w:body>${p(r('x'))}</w:body>`;
  it.each([
    [
      'with entities of its own',
      'entities',
      { 'word/document.xml': part('document', body).replace('?>', '?><!DOCTYPE d [<!ENTITY x "y">]>') },
    ],
    ['with entities in any part', 'entities', { 'docProps/core.xml': '<!DOCTYPE x SYSTEM "file:///etc/passwd" [ ]><x/>' }],
    ['with a part that is cut off', 'xml-damaged', { 'word/styles.xml': styles.slice(0, -5) }],
    [
      'nested without end',
      'too-deep',
      {
        'word/document.xml': part(
          'document',
          `<w:body>${'<w:sdt><w:sdtContent>'.repeat(600)}${'</w:sdtContent></w:sdt>'.repeat(600)}</w:body>`,
        ),
      },
    ],
    ['without a body', 'document-damaged', { 'word/document.xml': part('document', '') }],
    ['whose encoding is a lie', 'xml-damaged', { 'word/document.xml': part('document', body).replace('UTF-8', 'UTF-16') }],
  ])('%s', async (_how, code, parts) => {
    expect((await refused('a.docx', document(p(r('x')), parts))).code).toBe(code);
  });

  it('that was saved by an old Word, or with a password', async () => {
    expect((await refused('a.docx', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])).message).toContain('an old Word');
  });
});
