import type { Details } from '../../model/source';
import type { SourceText } from '../../text/source-text';
import { type Metadata, nothingFound, type Reading } from '../imported';
import { joinTexts } from '../join-texts';
import { isAddress } from '../labels';
import { splitNames } from '../names';
import { heading } from '../parts/joined';
import { sliceText } from '../parts/slice-text';
import { readPublished } from '../published';
import { languageTag } from './language-names';

/** What a download says of one of its articles, in its own words; null or absent where it does not. */
export interface Said {
  readonly title?: string | null | undefined;
  readonly publisher?: string | null | undefined;
  readonly date?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly details?: { readonly [field in keyof Details]: string | null | undefined } | undefined;
  /** What has no field of its own: [what it is, the words]. */
  readonly others?: readonly (readonly [label: string, words: string | null | undefined])[] | undefined;
}

/** A stretch of the whole text, in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** An article of a download: its title as a heading above the stretches of text that are its own. */
export function toArticle(whole: SourceText, stretches: readonly Stretch[], said: Said, from: string): Reading {
  const title = said.title?.replace(/\s+/g, ' ').trim();
  const texts = stretches.map(({ start, end }) => sliceText(whole, start, end));
  return { text: joinTexts(title ? [heading(title), ...texts] : texts), metadata: toMetadata(said, from), warnings: [] };
}

function toMetadata({ title, publisher, date, byline, language, url, details, others }: Said, from: string): Metadata {
  const published = readPublished(date ?? '');
  const authors = byline ? bylineNames(byline) : [];
  const tag = languageTag(language ?? '');
  const found = <T>(value: T | null | undefined) => (value ? { value, from } : null);
  return {
    ...nothingFound,
    title: found(title?.replace(/\s+/g, ' ').trim()),
    publisher: found(publisher),
    authors: authors.length > 0 ? { value: authors, from } : null,
    published: found(published),
    language: found(tag),
    url: url && isAddress(url) ? { value: url, from } : null,
    details: { value: toDetails(details ?? {}, others ?? []), from },
  };
}

function toDetails(details: NonNullable<Said['details']>, others: NonNullable<Said['others']>): Details {
  const rest = others.flatMap(([label, words]) => (words ? [`${label}: ${words}`] : []));
  const all = { ...details, description: [details.description, ...rest].filter(Boolean).join('; ') };
  return Object.fromEntries(Object.entries(all).filter(([, words]) => words));
}

/** "Roe, Jane; Poe, John" is two people; anything else is read as a byline. */
const bylineNames = (byline: string): string[] =>
  byline.includes(';')
    ? byline
        .split(';')
        .map((name) => name.trim())
        .filter((name) => name !== '')
    : /^\p{L}[\p{L}.'’ -]*, \p{L}[\p{L}.'’ -]*$/u.test(byline) && !/\sand\s/.test(byline)
      ? [byline]
      : splitNames(byline);
