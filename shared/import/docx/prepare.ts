/** What was left out of a part, or is worth saying of it. */
export interface Remarks {
  hasInsertions: boolean;
  hasDeletions: boolean;
  hasHiddenText: boolean;
  hasEmbedded: boolean;
  equations: number;
}

export const noRemarks = (): Remarks => ({
  hasInsertions: false,
  hasDeletions: false,
  hasHiddenText: false,
  hasEmbedded: false,
  equations: 0,
});

const attributes = `(?:\\s(?:[^<>"'/]|"[^"<]*"|'[^'<]*'|/(?!>))*)?`;
const tags = (names: string): RegExp => new RegExp(`</?w:(?:${names})${attributes}/?>`, 'g');

/** Elements around words that mammoth leaves out with all they hold; without them it reads the words. */
const wrappings = tags('fldSimple|bdo|dir|ruby|rubyBase');
/** The reading above a word is left out, as it is of a page: mammoth passes over what was deleted. */
const readings = new RegExp(`<(/?)w:rt(?=[\\s>])${attributes}>`, 'g');
/** Line ends and tabs under other names. */
const lineEnds = new RegExp(`<w:cr${attributes}/>`, 'g');
const otherTabs = new RegExp(`<w:ptab${attributes}/>`, 'g');
/** A run of words with its formatting; one within another is the inner one. */
const run = new RegExp(`<w:r${attributes}>(?:(?!</?w:r[\\s>])[^])*?</w:r>`, 'g');
const vanish = new RegExp(`<w:vanish(?:\\s+w:val\\s*=\\s*["'](?:1|true|on)["'])?\\s*/>`);

/** Formatting that says nothing of what words are, and marks of editing sessions and of proofing: two thirds of many documents. */
const looks = new RegExp(
  `<w:(?:adjustRightInd|autoSpaceDE|autoSpaceDN|bCs|bookmarkEnd|color|contextualSpacing|highlight|iCs|ind|jc|keepLines|keepNext|kern|lang|` +
    `lastRenderedPageBreak|noProof|position|proofErr|rFonts|shd|snapToGrid|spacing|sz|szCs|tcW|u|w|webHidden|widowControl)${attributes}/>`,
  'g',
);
const opening = /<w:(?:p|r|tr|tbl|sectPr)\s[^<>]*>/g;
const sessions = /\s(?:w:rsid\w*|w14:\w+Id)="[^"<>]*"/g;
const emptyProperties = /<w:(rPr|pPr|tcPr)><\/w:\1>|<w:(?:rPr|pPr|tcPr)\/>/g;

/** The same part without what is never read of it: mammoth builds two trees of everything. */
const lean = (xml: string): string =>
  xml
    .replace(looks, '')
    .replace(opening, (tag) => tag.replace(sessions, ''))
    .replace(emptyProperties, '')
    .replace(emptyProperties, '');

/** Words in CDATA sections as other words are written, so that nothing in them is taken for a tag. */
const withoutSections = (xml: string): string =>
  xml.replace(/<!\[CDATA\[([^]*?)\]\]>/g, (_, words: string) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'));

/**
 * A part of a document as mammoth reads the whole of it. It passes over elements it does not know with the words in them, and
 * does not tell hidden words (w:vanish) from others; both are put right in the mark-up. `remarks` is added to.
 */
export function prepare(part: string, remarks: Remarks): string {
  const xml = withoutSections(part);
  remarks.hasInsertions ||= /<w:(?:ins|moveTo)[\s>]/.test(xml);
  remarks.hasDeletions ||= /<w:(?:del|moveFrom)[\s/>]/.test(xml);
  remarks.hasEmbedded ||= /<w:altChunk[\s/>]/.test(xml);
  remarks.equations += xml.match(/<m:oMath[\s>]/g)?.length ?? 0;
  const seen = /<w:vanish[\s/>]/.test(xml) ? withoutHidden(xml, remarks) : xml;
  return lean(seen).replace(wrappings, '').replace(readings, '<$1w:del>').replace(lineEnds, '<w:br/>').replace(otherTabs, '<w:tab/>');
}

const withoutHidden = (xml: string, remarks: Remarks): string =>
  xml.replace(run, (words) => {
    if (!vanish.test(words)) return words;
    remarks.hasHiddenText ||= words.includes('<w:t');
    return '';
  });
