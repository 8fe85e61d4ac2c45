import { array, assert, asyncProperty, constantFrom, nat, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importSource } from '../../../../shared/import/index';
import { assertSound, bringIn } from '../bring-in';
import { archiveOf } from './build-zip';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A part that is cut and patched, and the document around it. */
const documents = {
  'a.docx': [
    `<w:document xmlns:w="${W}"><w:body><w:p><w:pPr><w:pStyle w:val="H"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:vanish/></w:rPr><w:t>One</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:vMerge/><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>Cell</w:t><w:br/><w:footnoteReference w:id="1"/></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>`,
    (part: string) => ({
      '[Content_Types].xml': '<Types/>',
      'word/document.xml': part,
      'word/footnotes.xml': part,
      'word/numbering.xml': part,
      'word/styles.xml': part,
    }),
  ],
  'a.odt': [
    '<office:document-content><office:automatic-styles><style:style style:name="P1" style:parent-style-name="P1"/></office:automatic-styles><office:body><office:text><text:list><text:list-item><text:p text:style-name="P1">One<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Note</text:p></text:note-body></text:note><text:s text:c="3"/></text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell table:number-columns-repeated="9"><text:p>x</text:p></table:table-cell></table:table-row></table:table></office:text></office:body></office:document-content>',
    (part: string) => ({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': part, 'styles.xml': part }),
  ],
  'a.epub': [
    '<package><metadata><dc:title>T</dc:title><dc:date>2016</dc:date></metadata><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine><p>Words<a href="#n"><sup>1</sup></a></p><p id="n" hidden="">1 <span epub:type="pagebreak" title="2"/>Note</p></package>',
    (part: string) => ({
      mimetype: 'application/epub+zip',
      'META-INF/container.xml': '<container><rootfiles><rootfile full-path="a.opf"/></rootfiles></container>',
      'a.opf':
        '<package><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
      'a.xhtml': part,
    }),
  ],
} as const;

const scraps = [
  '',
  '<',
  '>',
  '</',
  '/>',
  '"',
  '&',
  '&#0;',
  '&x;',
  '<w:p>',
  '</w:p>',
  '<text:p>',
  '<table:table>',
  '<p>',
  '<!--',
  ']]>',
  '-1',
  '99999999999',
  '\0',
  '\u202e',
  '__proto__',
];
describe.each(['a.docx', 'a.odt'] as const)('a document made to deceive: %s', (name) => {
  it('has no control characters, and says of those and of direction marks that they are there', async () => {
    const [part, around] = documents[name];
    const written = part.replace('One', 'One\u0001 &#2;&#11;two &#x202e;eerht').replace('<w:vanish/>', '');
    const { text, warnings } = await bringIn(name, archiveOf(around(written)));
    assertSound(text);
    expect(text.text).toContain('One\ufffd \ufffd two \u202eeerht');
    expect(warnings).toEqual([
      expect.stringMatching(/^Replaced by \ufffd: \d control characters/),
      expect.stringMatching(/^The text holds \d invisible direction mark/),
    ]);
  });
});

/** Where a part is cut, how much is taken out, and what is put there. */
const cuts = array(tuple(nat(), nat(12), constantFrom(...scraps)), { minLength: 1, maxLength: 3 });

describe.each(Object.entries(documents))('a damaged document: %s', (name, [part, around]) => {
  it('is read as far as it is sound, or refused by its reader: no reader breaks', async () => {
    await assert(
      asyncProperty(cuts, async (all) => {
        const cut = all.reduce((text, [at, length, scrap]) => {
          const start = at % (text.length + 1);
          return text.slice(0, start) + scrap + text.slice(start + length);
        }, part as string);
        const outcome = await importSource({ name, bytes: archiveOf(around(cut)) });
        if (outcome.ok) assertSound(outcome.value.text);
        return outcome.ok || outcome.error.code !== 'reader-failed';
      }),
      { numRuns: 60 },
    );
  });
});
