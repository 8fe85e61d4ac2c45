import type { Detail, Details, MetadataField, Source } from '../model/source';
import type { CslItem } from './csl-item';
import { type Cited, fromCsl } from './from-csl';

/** A reference and the source it is about: by which of its words one was known, and what it would fill in. */
export interface Match {
  readonly source: Source;
  readonly by: 'identifier' | 'address' | 'title';
  readonly cited: Cited;
  /** The source's fields that are empty and that the reference states. */
  readonly fills: readonly (MetadataField | Detail)[];
  /** Those where both say something, and not the same. */
  readonly differs: readonly (MetadataField | Detail)[];
}

type Field = Exclude<MetadataField, 'details'>;
const fields: readonly Field[] = ['title', 'publisher', 'authors', 'published', 'language', 'url'];

/**
 * Finds the source each reference is about: by identifier, else by address, else by title where one source alone has it (and the
 * years do not contradict it). Each source is matched once; the first reference counts.
 */
export function matchReferences(items: readonly CslItem[], sources: readonly Source[]): Match[] {
  const byIdentifier = indexed(sources, ({ details }) => details?.identifier?.toLowerCase());
  const byAddress = indexed(sources, ({ url }) => url && addressKey(url));
  const byTitle = indexed(sources, ({ title }) => title && titleKey(title));
  const taken = new Set<string>();
  return items.flatMap((item) => {
    const cited = fromCsl(item);
    const found =
      known(byIdentifier.get(cited.details.identifier?.toLowerCase() ?? ''), 'identifier') ??
      known(byAddress.get(addressKey(cited.url ?? '')), 'address') ??
      known(sameYear(byTitle.get(titleKey(cited.title ?? '')), cited), 'title');
    if (!found || taken.has(found.source.id)) return [];
    taken.add(found.source.id);
    return [{ ...found, cited, ...compared(found.source, cited) }];
  });
}

const known = (sources: readonly Source[] | undefined, by: Match['by']) => (sources?.length === 1 ? { source: sources[0]!, by } : null);

function indexed(sources: readonly Source[], keyOf: (source: Source) => string | null | undefined): ReadonlyMap<string, Source[]> {
  const index = new Map<string, Source[]>();
  for (const source of sources) {
    const key = keyOf(source);
    if (key) index.set(key, [...(index.get(key) ?? []), source]);
  }
  return index;
}

/** Letters and digits alone: programs differ in quotation marks, dashes and case. */
const titleKey = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What says how a reader came there, and nothing of what is there: all else of a query may tell one article from another, and so may its case. */
const tracking = /(?<=[?&])(?:utm_\w+|fbclid|gclid|from|ref|ref_src|src|smid|share|cmpid)=[^&]*&?/gi;

const addressKey = (url: string): string =>
  url
    .trim()
    .replace(/^https?:\/\/(?:www\.)?([^/?#]*)/i, (_, host: string) => host.toLowerCase())
    .replace(/#.*$/, '')
    .replace(tracking, '')
    .replace(/[?&]+$/, '')
    .replace(/\/$/, '');

/** Two articles of one title years apart are not the same. */
function sameYear(sources: readonly Source[] | undefined, { published }: Cited): readonly Source[] | undefined {
  if (!published) return sources;
  return sources?.filter((source) => !source.published || source.published.edtf.slice(0, 4) === published.edtf.slice(0, 4));
}

function compared(source: Source, cited: Cited): Pick<Match, 'fills' | 'differs'> {
  const stated: [MetadataField | Detail, string, string][] = [
    ...fields.map((field): [Field, string, string] => [field, said(source[field]), said(cited[field])]),
    ...Object.entries(cited.details).map(([detail, value]): [Detail, string, string] => [
      detail as Detail,
      source.details?.[detail as Detail] ?? '',
      value,
    ]),
  ];
  const news = stated.filter(([, , says]) => says !== '');
  return {
    fills: news.filter(([, has]) => has === '').map(([field]) => field),
    differs: news.filter(([, has, says]) => has !== '' && has !== says).map(([field]) => field),
  };
}

const said = (value: Source[Field]): string => {
  if (value === null) return '';
  if (Array.isArray(value)) return value.join('; ');
  return typeof value === 'string' ? value : value.edtf;
};

/**
 * Of the fields that differ, those that are replaced. A publication date that is there stays: other dates may rest on it, and are
 * changed with it in the inspector alone.
 */
export const replaced = (differs: Match['differs'], overwrite: boolean): Match['differs'] =>
  overwrite ? differs.filter((field) => field !== 'published') : [];

/** The source with what the reference states: only where it is empty, or also what is `replaced`. `from` is the file the reference stood in. */
export function filledFrom({ source, cited }: Pick<Match, 'source' | 'cited'>, from: string, overwrite: boolean): Source {
  // As the source stands now: what was empty when it was matched may have been typed since.
  const { fills, differs } = compared(source, cited);
  const wanted = new Set<string>([...fills, ...replaced(differs, overwrite)]);
  const taken = fields.filter((field) => wanted.has(field));
  const details: Details = {
    ...source.details,
    ...Object.fromEntries(Object.entries(cited.details).filter(([detail]) => wanted.has(detail))),
  };
  const filled = { ...source, ...Object.fromEntries(taken.map((field) => [field, cited[field]])) };
  const isDetailed = Object.keys(cited.details).some((detail) => wanted.has(detail));
  const foundIn = {
    ...source.foundIn,
    ...Object.fromEntries(taken.map((field) => [field, from.slice(0, 300)])),
    ...(isDetailed ? { details: alsoFrom(source.foundIn.details, from) } : {}),
  };
  return { ...filled, foundIn, ...(Object.keys(details).length > 0 ? { details } : {}) };
}

/** One entry stands for all details: it names each place they came from. */
const alsoFrom = (before: string | undefined, from: string): string =>
  before === undefined || before === from || before.endsWith(` and ${from}`)
    ? (before ?? from).slice(0, 300)
    : `${before} and ${from}`.slice(0, 300);
