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

/**
 * A part of a document as mammoth reads the whole of it. It passes over elements it does not know with the words in them, and
 * does not tell hidden words (w:vanish) from others; both are put right in the mark-up. `remarks` is added to.
 */
export function prepare(xml: string, remarks: Remarks): string {
  remarks.hasInsertions ||= /<w:(?:ins|moveTo)[\s>]/.test(xml);
  remarks.hasDeletions ||= /<w:(?:del|moveFrom)[\s/>]/.test(xml);
  remarks.hasEmbedded ||= /<w:altChunk[\s/>]/.test(xml);
  remarks.equations += xml.match(/<m:oMath[\s>]/g)?.length ?? 0;
  const seen = /<w:vanish[\s/>]/.test(xml) ? withoutHidden(xml, remarks) : xml;
  return seen.replace(wrappings, '').replace(readings, '<$1w:del>').replace(lineEnds, '<w:br/>').replace(otherTabs, '<w:tab/>');
}

const withoutHidden = (xml: string, remarks: Remarks): string =>
  xml.replace(run, (words) => {
    if (!vanish.test(words)) return words;
    remarks.hasHiddenText ||= words.includes('<w:t');
    return '';
  });
