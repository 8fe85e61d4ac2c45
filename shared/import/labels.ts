import type { DateSpan } from '../dates/date-span';
import { type Found, type Metadata, nothingFound } from './imported';
import { splitNames } from './names';
import { readPublished } from './published';

type Field = Exclude<keyof Metadata, 'details'>;

/** What people call the fields, lower case. A Map, so that "__proto__" and "constructor" are words like any other. */
const fields = new Map<string, Field>([
  ['title', 'title'],
  ['headline', 'title'],
  ['author', 'authors'],
  ['authors', 'authors'],
  ['by', 'authors'],
  ['byline', 'authors'],
  ['date', 'published'],
  ['published', 'published'],
  ['date published', 'published'],
  ['publication date', 'published'],
  ['publisher', 'publisher'],
  ['publication', 'publisher'],
  ['newspaper', 'publisher'],
  ['source', 'publisher'],
  ['url', 'url'],
  ['link', 'url'],
  ['lang', 'language'],
  ['language', 'language'],
]);

export const fieldOf = (label: string): Field | undefined => fields.get(label.trim().toLowerCase());

export const isAddress = (words: string): boolean => /^https?:\/\/[^\s/]+/i.test(words);

/** A language's tag (BCP 47) as a file writes it, "en_GB" among them; null for other words. */
export const languageTag = (words: string): string | null =>
  /^[a-z]{2,3}(?:[-_][a-z0-9]{1,8})*$/i.test(words) ? words.replace(/_/g, '-') : null;

/** The metadata that labelled values give: [label, value or values, where it stands]. The first of each field counts. */
export function fromLabels(entries: Iterable<readonly [label: string, values: readonly string[], from: string]>): Metadata {
  let metadata = nothingFound;
  for (const [label, values, from] of entries) {
    const found = valueOf(
      fieldOf(label),
      values.filter((value) => value.trim() !== ''),
      from,
    );
    if (found) metadata = { ...found, ...withoutNulls(metadata) } as Metadata;
  }
  return metadata;
}

/** The first of several findings for each field. */
export const firstOf = (...found: readonly Partial<Metadata>[]): Metadata =>
  found.reduceRight<Metadata>((later, earlier) => ({ ...later, ...withoutNulls(earlier) }), nothingFound);

const withoutNulls = (metadata: Partial<Metadata>): Partial<Metadata> =>
  Object.fromEntries(Object.entries(metadata).filter(([, found]) => found !== null));

function valueOf(field: Field | undefined, values: readonly string[], from: string): Partial<Metadata> | null {
  const words = values[0]?.trim();
  if (!field || !words) return null;
  switch (field) {
    case 'authors':
      return { authors: { value: values.flatMap(splitNames), from } };
    case 'published':
      return publishedAs(words, from);
    case 'language':
      return languageAs(words, from);
    case 'publisher':
      return isAddress(words) ? { url: { value: words, from } } : { publisher: { value: words, from } };
    case 'url':
      return isAddress(words) ? { url: { value: words, from } } : null;
    case 'title':
      return { title: { value: words, from } };
  }
}

function languageAs(words: string, from: string): { language: Found<string> } | null {
  const value = languageTag(words);
  return value === null ? null : { language: { value, from } };
}

function publishedAs(words: string, from: string): { published: Found<DateSpan> } | null {
  const value = readPublished(words);
  return value && { published: { value, from } };
}
