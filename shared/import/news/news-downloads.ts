import { counted } from '../../text/counted';
import type { SourceText } from '../../text/source-text';
import type { Reading } from '../imported';
import { PART_LIMIT } from '../parts/joined';
import { factivaArticles } from './factiva';
import { type Line, linesOf } from './lines';
import { nexisArticles } from './nexis';
import { nexisUniArticles } from './nexis-uni';
import { proquestArticles } from './proquest';

interface Layout {
  readonly database: string;
  /** What every such download has somewhere, cheap to look for in a text or in mark-up. */
  readonly sign: RegExp;
  readonly articles: (whole: SourceText, lines: readonly Line[]) => Reading[] | null;
}

/** A new layout is a file of its own and a line here. */
const layouts: readonly Layout[] = [
  { database: 'LexisNexis', sign: /\b\d{1,6} of \d{1,6} DOCUMENTS?\b/, articles: nexisArticles },
  { database: 'Nexis', sign: /\bEnd of Document\b/, articles: nexisUniArticles },
  { database: 'Factiva', sign: /\bDocument\s+[A-Z][A-Z0-9]{4,11}(?:19|20)\d{6}[A-Za-z0-9]{9}\b/, articles: factivaArticles },
  { database: 'ProQuest', sign: /\bProQuest document ID\b/, articles: proquestArticles },
];

/** Whether mark-up may be a download of many articles, of which no main text must be searched for. */
export const mayBeDownload = (markup: string): boolean => layouts.some(({ sign }) => sign.test(markup));

/**
 * A text that is a download from a news database, with its articles as parts and what it says of each; any other as it is.
 * Strict: the text must follow the database's own layout throughout.
 */
export function withNewsArticles(reading: Reading): Reading {
  if (reading.parts || reading.unread !== undefined) return reading;
  const { text } = reading;
  const possible = layouts.filter(({ sign }) => sign.test(text.text));
  const lines = possible.length > 0 ? linesOf(text.text) : [];
  for (const { database, articles } of possible) {
    const found = articles(text, lines);
    if (found) return withParts(reading, found, database);
  }
  return reading;
}

function withParts(reading: Reading, articles: readonly Reading[], database: string): Reading {
  const [only, ...others] = articles;
  if (only && others.length === 0) return { ...reading, metadata: only.metadata };
  const tooMany = `The file holds ${counted(articles.length, 'article', 'articles')} from ${database}; those after the first ${counted(PART_LIMIT, 'article', 'articles')} can be read in the whole only.`;
  return {
    ...reading,
    metadata: { ...reading.metadata, title: null, publisher: null, authors: null, published: null, url: null, details: null },
    warnings: articles.length > PART_LIMIT ? [...reading.warnings, tooMany] : reading.warnings,
    parts: articles.slice(0, PART_LIMIT),
  };
}
