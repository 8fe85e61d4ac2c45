/// <reference path="./citation-packages.d.ts" />
import { formatSpan } from '../dates/format-span';
import type { Source } from '../model/source';
import { bibtexWords } from './bibtex-words';
import type { CslItem } from './csl-item';
import { toCsl } from './to-csl';

/** One way to cite a source, in words. */
export interface CitationStyle {
  readonly label: string;
  readonly cite: (source: Source) => string;
}

/**
 * The registry of styles: one line each. They are these manuals' forms for articles and documents, in English, written out plainly
 * for notes and letters; what a source does not state is left out ("n.d." where there is no date). For a journal's own rules, copy
 * the reference as CSL-JSON, BibTeX or RIS into a bibliography program.
 */
export const citationStyles = {
  chicago: { label: 'Chicago', cite: chicago },
  apa: { label: 'APA', cite: apa },
  mla: { label: 'MLA', cite: mla },
} as const satisfies Record<string, CitationStyle>;

export type CitationStyleId = keyof typeof citationStyles;

function chicago(source: Source): string {
  const { publisher, details = {} } = source;
  const place = [details.archive, details.box && `box ${details.box}`, details.folder && `folder ${details.folder}`, details.callNumber];
  return sentences(
    authorsAs(source, ', and '),
    source.title && `“${closed(source.title)}”`,
    list(publisher, volumeOf(source), dateOf(source), details.pages),
    list(...place),
    source.url,
  );
}

function apa(source: Source): string {
  const { details = {} } = source;
  const title = source.title && closed(source.title);
  const date = `(${dateOf(source) ?? 'n.d.'})`;
  const authors = authorsAs(source, ', & ');
  // Without authors, the title stands in their place.
  return sentences(
    authors ?? title,
    authors || title ? date : null,
    authors && title,
    list(source.publisher, volumeOf(source), details.pages),
    source.url,
  );
}

function mla(source: Source): string {
  const { details = {} } = source;
  return sentences(
    authorsAs(source, ', and '),
    source.title && `“${closed(source.title)}”`,
    list(source.publisher, volumeOf(source), dateOf(source), details.pages && pagesOf(details.pages), details.archive, source.url),
  );
}

const dateOf = ({ published }: Source): string | null => published && formatSpan(published, 'en-GB');

const volumeOf = ({ details = {} }: Source): string | null =>
  list(details.volume && `vol. ${details.volume}`, details.issue && `no. ${details.issue}`);

const pagesOf = (pages: string): string => (/^\d+$/.test(pages) ? `p. ${pages}` : /^\d/.test(pages) ? `pp. ${pages}` : pages);

/** All of them, as they stand; more than three become the first and "et al.". */
function authorsAs({ authors }: Source, last: string): string | null {
  if (authors.length > 3) return `${authors[0]} et al.`;
  return authors.length > 1 ? `${authors.slice(0, -1).join(', ')}${last}${authors.at(-1)}` : (authors[0] ?? null);
}

const list = (...parts: readonly (string | null | undefined)[]): string | null => parts.filter(Boolean).join(', ') || null;

/** Ends in a sign that closes a sentence, within the quotation marks as these manuals have it. */
const closed = (words: string): string => (/[.?!…。！？](?:[”’»」』)])?$/.test(words) ? words : `${words}.`);

const sentences = (...parts: readonly (string | null | undefined)[]): string =>
  parts
    .filter((part): part is string => Boolean(part))
    .map((part) => (/[.?!…。！？][”’»」』)]*$/.test(part) || /^https?:/.test(part) ? part : `${part}.`))
    .join(' ');

/** A source as bibliography programs read it. Loads the library when it is first wanted. */
export async function referenceAs(format: 'csl' | 'bibtex' | 'ris', sources: readonly Source[]): Promise<string> {
  const items = sources.map((source) => onOneLine(toCsl(source)));
  if (format === 'csl') return `${JSON.stringify(items, null, 2)}\n`;
  const { plugins } = await import('@citation-js/core');
  await import(format === 'bibtex' ? '@citation-js/plugin-bibtex' : '@citation-js/plugin-ris');
  if (format === 'bibtex') {
    // Told to write ASCII, the library leaves out every letter that it has no name for.
    plugins.config.get('@bibtex').format.asciiOnly = false;
    return plugins.output.format(
      'bibtex',
      items.map((item) => bibtexWords(item, withDateParts(item))),
    );
  }
  return items.map((item) => withWholeDate(plugins.output.format('ris', [withDateParts(item)]), item)).join('\n');
}

/** RIS gives each line a meaning of its own: words on several would be read as other fields. */
const onOneLine = (item: CslItem): CslItem =>
  Object.fromEntries(
    Object.entries(item).map(([field, value]) => [field, typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value]),
  );

/** The library writes the whole date into the records of some kinds only, and there in another form: each has it once. */
function withWholeDate(record: string, { issued }: CslItem): string {
  const [first] = issued?.['date-parts'] ?? [];
  const date = first?.map((part) => part.padStart(2, '0')).join('/');
  const bare = record.replace(/^DA {2}- .*\n/gm, '');
  return date?.includes('/') ? bare.replace(/^(PY {2}- .*)$/m, `$1\nDA  - ${date}`) : bare;
}

/** The library knows dates in parts only: another one is left to its own words in the note, so that it is not lost. */
function withDateParts(item: CslItem): object {
  const { issued } = item;
  if (!issued || issued['date-parts'])
    return issued ? { ...item, issued: { 'date-parts': issued['date-parts']?.map((part) => part.map(Number)) } } : item;
  const { issued: _, ...rest } = item;
  return { ...rest, note: [item.note, `Date: ${issued.literal ?? issued.edtf}`].filter(Boolean).join('. ') };
}
