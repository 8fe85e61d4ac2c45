import { extensionOf, type Format } from '../format';
import { readHeader } from '../header';
import { type Metadata, nothingFound, type Reading, type Unreadable } from '../imported';
import { firstOf } from '../labels';
import { MARKUP_LIMIT } from '../limits';
import { mayBeDownload, withNewsArticles } from '../news/news-downloads';
import { DomWriter } from './blocks';
import { declaredEncoding } from './declared-encoding';
import { type DomDocument, parsePage, wordsOf } from './dom';
import { withHeadline } from './headline';
import { fromJsonLd } from './json-ld';
import { mainContent } from './main-content';
import { fromMetaTags, metaTags } from './meta-tags';
import { isNestedTooDeeply } from './nesting';
import { type PageMarks, pageMarks } from './page-marks';
import { pageTitle } from './page-title';
import { prune } from './prune';

const extensions = ['html', 'htm', 'xhtml'];

/** How a page begins: perhaps an XML declaration and comments, then its document type or its first element. */
const opening = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
/** R21: a document type with declarations of its own, or any entity declaration before the page begins. */
export const ownDeclarations = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<!(?:doctype[^>[]{0,2000}\[|entity)/i;

/** A web page: its main text by Readability, and what it says about itself. No HTML is kept, no script runs, nothing is fetched. */
export const html: Format = {
  id: 'html',
  label: 'Web page',
  extensions,
  mediaType: 'text/html',
  limit: MARKUP_LIMIT,
  version: 2,
  detects: (start, name) => opening.test(start) || extensions.includes(extensionOf(name)),
  declaredEncoding,
  read: readHtml,
};

export function readHtml(markup: string): Reading | Unreadable {
  if (ownDeclarations.test(markup)) return { code: 'entities', reason: 'it declares entities of its own, which can be used to do harm' };
  if (isNestedTooDeeply(markup)) return { code: 'too-deep', reason: 'its elements are nested too deeply' };
  const document = parsePage(markup);
  const { metadata, headings, captured } = metadataOf(document);
  const shape = prune(document.documentElement);
  const download = mayBeDownload(markup) ? downloadIn(document) : null;
  if (download) return download;
  const { root, warnings } = mainContent(document, markup, shape, wordsOf(document.body).length);
  const builder = new DomWriter(root).write();
  const text = withHeadline(builder.done(), metadata.title?.value ?? null, headings);
  return {
    text,
    metadata: firstOf(metadata, readHeader(text)),
    warnings: [...warnings, ...builder.warnings],
    ...(captured ? { captured } : {}),
  };
}

/** A page that is a download from a news database, all of it, or null: no main text is to be searched for in that. */
function downloadIn({ body }: DomDocument): Reading | null {
  const builder = new DomWriter(body).write();
  const whole = { text: builder.done(), metadata: nothingFound, warnings: builder.warnings };
  const read = withNewsArticles(whole);
  return read === whole ? null : read;
}

function metadataOf(document: DomDocument): { metadata: Metadata } & Pick<PageMarks, 'headings' | 'captured'> {
  const { title, headings, marks, captured } = pageMarks(document);
  const told = firstOf(fromJsonLd(document.documentElement), { url: marks.url ?? null }, fromMetaTags(metaTags(document.documentElement)));
  const metadata = firstOf({ language: marks.language ?? null }, told, marks);
  return { metadata: { ...metadata, title: pageTitle(told.title, title, headings, told.publisher?.value ?? null) }, headings, captured };
}
