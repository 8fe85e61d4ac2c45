import type { SourceText } from '../../text/source-text';
import type { Reading } from '../imported';
import { type Said, toArticle } from './article';
import { type Line } from './lines';
import { isCopyright, isDateLine, isLabel, saidBy, valuesOf } from './nexis-head';

const isEnd = ({ words }: Line): boolean => words === 'End of Document';
const isFurniture = ({ words }: Line): boolean => /^(?:Page \d+ of \d+|Document \d+ of \d+)$/i.test(words);
/** A title's lines above its publication, where an article begins at the end of another. */
const TITLE_LINES = 4;
/** How far above the labels the date stands, and the page break that may stand between. */
const ABOVE = 6;

/**
 * The articles of a download from Nexis Uni or Lexis+ (the newer layout, as text, RTF or DOCX): title, publication, date,
 * copyright, labels, "Body", the text, more labels with the day it was loaded, "End of Document". Null unless every stretch
 * up to an end is such an article. What stands before the first one (the cover with the list of documents) is left out of it.
 */
export function nexisUniArticles(whole: SourceText, lines: readonly Line[]): Reading[] | null {
  const articles: (Reading | null)[] = [];
  let start = 0;
  for (const [i, line] of lines.entries()) {
    if (!isEnd(line)) continue;
    articles.push(article(whole, lines.slice(start, i), start === 0));
    start = i + 1;
  }
  return articles.length > 0 && articles.every((each) => each !== null) ? articles : null;
}

function article(whole: SourceText, all: readonly Line[], mayHaveCover: boolean): Reading | null {
  const values = valuesOf(all);
  const body = all.findIndex(({ words }) => /^Body:?$/.test(words));
  if (!values.has('load-date') || body === -1) return null;
  const head = all.slice(0, body);
  const label = firstLabel(head);
  const dateAt = head.slice(0, label).findLastIndex(isDateLine);
  if (dateAt < 2 || label - dateAt > ABOVE) return null;
  const above = head.slice(mayHaveCover ? dateAt - 2 : 0, dateAt - 1).filter((line) => !isFurniture(line));
  const title = above.slice(-TITLE_LINES);
  if (title.length === 0) return null;
  const said: Said = {
    ...saidBy(values, head.find(isCopyright)?.words, head.slice(dateAt + 1, label).find((line) => !isCopyright(line))?.words),
    title: title.map(({ words }) => words).join(' '),
    publisher: head[dateAt - 1]!.words,
    date: head[dateAt]!.words,
  };
  const stretches = [
    { start: head[dateAt - 1]!.start, end: all[body]!.start },
    { start: all[body]!.end, end: all.at(-1)!.end },
  ];
  return toArticle(whole, stretches, said, 'the Nexis download');
}

/** The first of the lines with labels that run down to the text: a cover may have labels of its own far above. */
function firstLabel(head: readonly Line[]): number {
  const starts = head.flatMap((line, i) => (isLabel(line) || isCopyright(line) ? [i] : []));
  const date = head.findLastIndex((line, i) => isDateLine(line) && (starts.at(-1) ?? 0) > i && !isLabel(line));
  return starts.find((start) => start > date) ?? head.length;
}
