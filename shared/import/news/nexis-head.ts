import { dateIn } from '../published';
import type { Said } from './article';
import { type Line, labelled } from './lines';

/** The labels of a Nexis article, lower case; those above its text and those below it. */
const labels = new Set(
  'byline|section|length|dateline|headline|highlight|body|load-date|language|publication-type|journal code|graphic|url|subject|document-type|type|series|correction'.split(
    '|',
  ),
);

/** Its labelled values: the first of each. A value may stand on the line below. */
export function valuesOf(lines: readonly Line[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const [i, line] of lines.entries()) {
    const found = labelled(line);
    if (!found || !labels.has(found.label) || values.has(found.label)) continue;
    const below = lines[i + 1];
    const value = found.value || (below && !labelled(below) && found.label !== 'body' ? below.words : '');
    if (value !== '') values.set(found.label, value);
  }
  return values;
}

/** Whether a line begins what stands above an article's text, after its publication and date. */
export const isLabel = (line: Line): boolean => labels.has(labelled(line)?.label ?? '');
export const isCopyright = ({ words }: Line): boolean => /^(?:copyright|©|all rights reserved)\b|^\(c\)/i.test(words);

/** A line that is a date and little else: "December 16, 2016 Friday", "The Times, June 5, 1998, Friday". */
export const isDateLine = ({ words }: Line): boolean => words.length <= 80 && dateIn(words) !== null;

const pageOf = (section: string | undefined): string | undefined => /\bPg?\.\s?([A-Z]{0,3}-?\d[\w,-]{0,12})/i.exec(section ?? '')?.[1];

/** What the labels say, as metadata. */
export function saidBy(values: ReadonlyMap<string, string>, copyright: string | undefined, edition: string | undefined): Said {
  const section = values.get('section');
  return {
    byline: values.get('byline'),
    language: values.get('language'),
    url: values.get('url'),
    details: {
      pages: pageOf(section),
      edition,
      rights: copyright,
      type: values.get('publication-type') ?? values.get('document-type'),
      subject: values.get('subject'),
    },
    others: [
      ['Section', section],
      ['Length', values.get('length')],
      ['Dateline', values.get('dateline')],
    ],
  };
}
