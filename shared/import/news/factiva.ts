import type { SourceText } from '../../text/source-text';
import type { Reading } from '../imported';
import { dateIn } from '../published';
import { type Said, type Stretch, toArticle } from './article';
import { type Line } from './lines';

/** The accession number that ends each article: the source's code, the day, and nine letters or digits. */
const accession = /^(?:AN\s+)?Document\s+([A-Z][A-Z0-9]{4,11}(?:19|20)\d{6}[A-Za-z0-9]{9})$/;
/** The field codes of the layout with indexing. */
const code = /^(SE|CLM|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|CO|IN|NS|RE|IPC|IPD|PUB|ART|AN)(?:\s+(.*))?$/s;
const isFurniture = ({ words }: Line): boolean => /^Page \d+ of \d+|©.*Factiva, Inc/i.test(words);

interface Field {
  readonly name: string;
  readonly words: string;
  readonly start: number;
  /** Where its value begins. */
  readonly from: number;
  end: number;
}

/**
 * The articles of a download from Factiva, as text, HTML or RTF: with field codes (HD, BY, WC, PD, SN …) or as displayed
 * (headline, author, "345 words", date, source …). Each ends with its accession number. Null unless all of them are such.
 */
export function factivaArticles(whole: SourceText, lines: readonly Line[]): Reading[] | null {
  const articles: (Reading | null)[] = [];
  let start = 0;
  for (const [i, line] of lines.entries()) {
    if (!accession.test(line.words)) continue;
    const own = lines.slice(start, i + 1).filter((each) => !isFurniture(each));
    articles.push(coded(whole, own) ?? displayed(whole, own));
    start = i + 1;
  }
  return articles.length > 0 && articles.every((each) => each !== null) ? articles : null;
}

const FROM = 'the Factiva download';

function coded(whole: SourceText, lines: readonly Line[]): Reading | null {
  const fields = fieldsOf(lines);
  const value = (name: string) =>
    fields
      .find((field) => field.name === name)
      ?.words.replace(/\s+/g, ' ')
      .trim();
  if (!['HD', 'WC', 'PD', 'SN', 'AN'].every((name) => value(name))) return null;
  const said: Said = {
    title: value('HD'),
    publisher: value('SN'),
    date: value('PD'),
    byline: value('BY'),
    language: value('LA'),
    details: {
      pages: value('PG'),
      edition: value('ED'),
      volume: value('VOL'),
      rights: value('CY'),
      identifier: accession.exec(lines.at(-1)!.words)![1],
      subject: value('NS'),
    },
    others: [
      ['Section', value('SE')],
      ['Length', value('WC')],
      ['Credit', value('CR')],
    ],
  };
  const body = new Set(['LP', 'TD']);
  const stretches = fields.flatMap(({ name, start, from, end }) => (name === 'HD' ? [] : [{ start: body.has(name) ? from : start, end }]));
  const article = toArticle(whole, stretches, said, FROM);
  const blocks = article.text.blocks.map((block) =>
    block.type === 'table row' && isProse(article.text, block) ? { ...block, type: 'paragraph' as const } : block,
  );
  return { ...article, text: { ...article.text, blocks } };
}

/** A row of the layout's table that was cut after its code. */
const isProse = ({ text }: SourceText, { start, end }: Stretch): boolean =>
  !code.test(text.slice(start, Math.min(end, start + 8)).split(/[\t\n]/)[0]!);

/** The fields: a line that begins with a code, and the lines below it up to the next. */
function fieldsOf(lines: readonly Line[]): Field[] {
  const fields: (Field & { words: string })[] = [];
  for (const { words, start, end } of lines) {
    const match = code.exec(words);
    const last = fields.at(-1);
    if (match)
      fields.push({
        name: match[1]!,
        words: match[2] ?? '',
        start,
        from: end - (match[2] === undefined ? 0 : afterCode(words, end - start)),
        end,
      });
    else if (last) Object.assign(last, { end, ...(last.words.length < 2_000 ? { words: `${last.words} ${words}` } : {}) });
  }
  return fields;
}

/** How long the value is that follows the code, the line's whole length given. */
const afterCode = (words: string, length: number): number => length - /^\S+\s+/.exec(words)![0].length;

const length = /^[\d,.]{1,9} (?:words|mots|Wörter|palabras|parole|palavras)$/;

/** Headline, author, "345 words", date, time, source, code, page, language, copyright, in this order. */
function displayed(whole: SourceText, lines: readonly Line[]): Reading | null {
  const at = lines.findIndex(({ words }) => length.test(words));
  const date = lines[at + 1];
  if (at < 1 || at > 12 || !date || dateIn(date.words) === null || date.words.length > 40) return null;
  const time = /^\d{1,2}:\d{2}/.test(lines[at + 2]?.words ?? '') ? 1 : 0;
  const source = lines[at + 2 + time];
  const rest = lines.slice(at + 3 + time, at + 12 + time);
  if (!source || source.words.length > 200) return null;
  const byline = at > 1 && isByline(lines[at - 1]!) ? lines[at - 1]! : null;
  const title = lines[at - (byline ? 2 : 1)]!;
  const said: Said = {
    title: title.words,
    publisher: source.words,
    date: date.words,
    byline: byline?.words,
    language: rest.find(({ words }) => /^[A-Z][a-z]+$/.test(words))?.words,
    details: {
      pages: rest.slice(0, 3).find(({ words }) => /^[A-Z]{0,3}-?\d{1,4}$/.test(words))?.words,
      rights: rest.find(({ words }) => /^(?:copyright|©|\(c\))/i.test(words))?.words,
      identifier: accession.exec(lines.at(-1)!.words)![1],
    },
    others: [['Length', lines[at]!.words]],
  };
  const stretches = [
    { start: lines[0]!.start, end: title.start },
    { start: title.end, end: lines.at(-1)!.end },
  ];
  return toArticle(whole, stretches, said, FROM);
}

const isByline = ({ words }: Line): boolean =>
  words.length <= 120 && (/^by\s/i.test(words) || /^\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}(?:(?:,|;| and)\s.*)?$/u.test(words));
