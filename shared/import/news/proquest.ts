import type { SourceText } from '../../text/source-text';
import type { Reading } from '../imported';
import { type Said, toArticle } from './article';
import { labelled, type Line } from './lines';

const isRule = ({ words }: Line): boolean => /^_{20,}$/.test(words);
const isCounter = ({ words }: Line): boolean => /^Document \d+ of \d+$/i.test(words);
/** What ProQuest writes below each document and nowhere else, lower case: what makes a stretch one. A thesis or report is in no publication. */
const ID = 'proquest document id';

/**
 * The articles of a download from ProQuest, as text, HTML or RTF: documents between lines of underscores, each with its
 * fields ("Publication title:", "ProQuest document ID:" …) below the text. Null unless at least one stretch is such.
 */
export function proquestArticles(whole: SourceText, lines: readonly Line[]): Reading[] | null {
  const rules = lines.flatMap((line, i) => (isRule(line) ? [i] : []));
  if (rules.length === 0) return null;
  const stretches = [-1, ...rules].map((rule, i) => lines.slice(rule + 1, rules[i] ?? lines.length));
  const articles = stretches.flatMap(
    (own) =>
      article(
        whole,
        own.filter((line) => !isCounter(line)),
      ) ?? [],
  );
  return articles.length > 0 ? articles : null;
}

function article(whole: SourceText, lines: readonly Line[]): Reading | null {
  const values = new Map<string, string>();
  for (const line of lines) {
    const found = labelled(line);
    if (found && found.value !== '' && !values.has(found.label)) values.set(found.label, found.value);
  }
  const first = lines[0];
  if (!first || !values.has(ID)) return null;
  const isTitled = labelled(first) === null;
  const said: Said = {
    title: values.get('title') ?? (isTitled ? first.words : null),
    publisher: values.get('publication title'),
    date: values.get('publication date') ?? values.get('publication year'),
    byline: values.get('author') ?? values.get('authors'),
    language: values.get('language of publication') ?? values.get('language'),
    url: values.get('document url'),
    details: {
      volume: values.get('volume'),
      issue: values.get('issue'),
      pages: values.get('pages') ?? values.get('first page'),
      place: values.get('place of publication'),
      rights: values.get('copyright'),
      identifier: values.get(ID),
      subject: values.get('subject'),
      type: values.get('document type') ?? values.get('source type'),
    },
    others: [
      ['Section', values.get('section')],
      ['Publisher', values.get('publisher')],
      ['ISSN', values.get('issn')],
    ],
  };
  const start = isTitled ? first.end : first.start;
  return toArticle(whole, [{ start, end: lines.at(-1)!.end }], said, 'the ProQuest download');
}
