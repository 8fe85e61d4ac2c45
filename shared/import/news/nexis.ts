import type { SourceText } from '../../text/source-text';
import type { Reading } from '../imported';
import { type Said, toArticle } from './article';
import { type Line } from './lines';
import { isCopyright, isDateLine, isLabel, saidBy, valuesOf } from './nexis-head';

const counter = /^(\d{1,6}) of (\d{1,6}) DOCUMENTS?$/;
/** How far from its start an article says its publication and its date. */
const HEAD = 16;

/**
 * The articles of a LexisNexis download of the older layout: "1 of 25 DOCUMENTS", publication, date, headline, labels in
 * capitals, the text, more labels, the copyright. Null unless every stretch between two counters is such an article.
 */
export function nexisArticles(whole: SourceText, lines: readonly Line[]): Reading[] | null {
  const starts = lines.flatMap(({ words }, i) => (counter.test(words) ? [i] : []));
  if (starts.length === 0 || !areInOrder(starts.map((i) => lines[i]!.words))) return null;
  const articles = starts.map((start, i) => article(whole, lines.slice(start + 1, starts[i + 1] ?? lines.length)));
  return articles.every((each) => each !== null) ? articles : null;
}

/** 1 of 3, 2 of 3, 3 of 3. A selection may begin later and leave some out; it never goes back. */
function areInOrder(counters: readonly string[]): boolean {
  const numbers = counters.map((words) => counter.exec(words)!.slice(1, 3).map(Number));
  return numbers.every(([number, of], i) => number! > (numbers[i - 1]?.[0] ?? 0) && of === numbers[0]![1] && number! <= of!);
}

function article(whole: SourceText, lines: readonly Line[]): Reading | null {
  const label = lines.findIndex(isLabel);
  const dateAt = lines.slice(0, HEAD).findIndex(isDateLine);
  const values = valuesOf(lines);
  if (label === -1 || dateAt === -1 || dateAt > label || !values.has('length')) return null;
  const titleLines = titleOf(lines.slice(dateAt + 1, label), lines[dateAt]!);
  const edition = lines.slice(dateAt + 1, label).find((line) => line.stanza === lines[dateAt]!.stanza)?.words;
  const said: Said = {
    ...saidBy(values, lines.findLast((line) => isCopyright(line) && !/^all/i.test(line.words))?.words, edition),
    title: titleLines.length > 0 ? titleLines.map(({ words }) => words).join(' ') : values.get('headline'),
    publisher: lines.slice(0, dateAt).findLast((line) => !isCopyright(line))?.words,
    date: lines[dateAt]!.words,
  };
  const from = titleLines[0] ?? lines[0]!;
  const to = titleLines.at(-1) ?? null;
  const stretches = [
    { start: lines[0]!.start, end: from.start },
    { start: to ? to.end : from.start, end: lines.at(-1)!.end },
  ];
  return toArticle(whole, stretches, said, 'the LexisNexis download');
}

/** The last stanza between the date (with its edition) and the labels. */
function titleOf(between: readonly Line[], date: Line): readonly Line[] {
  const last = between.at(-1)?.stanza;
  const title = between.filter((line) => line.stanza === last && line.stanza !== date.stanza && !isCopyright(line));
  return title.length <= 6 ? title : [];
}
