import type { Details } from '../model/source';
import type { Found, Metadata } from './imported';
import { sanitize } from './sanitize';

/** The model's limits (shared/model/source.ts), in UTF-16 code units. */
const limits = { title: 2_000, publisher: 500, author: 500, authors: 100, language: 40, url: 4_000, detail: 5_000, from: 300 };

/** Values on one line, without control characters, within the model's limits; what is empty then counts as not found. */
export function cleanMetadata({ title, publisher, authors, published, language, url, details }: Metadata): Metadata {
  return {
    title: words(title, limits.title),
    publisher: words(publisher, limits.publisher),
    authors: authors && nonEmpty({ value: people(authors.value), from: authors.from.slice(0, limits.from) }),
    published,
    language: whole(language, limits.language),
    url: whole(url, limits.url),
    details: details && cleanDetails(details),
  };
}

function cleanDetails({ value, from }: Found<Details>): Found<Details> | null {
  const kept = Object.entries(value).flatMap(([field, said]) => {
    const cleaned = clip(line(said), limits.detail);
    return cleaned === '' ? [] : [[field, cleaned] as const];
  });
  return kept.length > 0 ? { value: Object.fromEntries(kept), from: from.slice(0, limits.from) } : null;
}

const line = (value: string): string => sanitize(value).text.replace(/\s+/g, ' ').trim();

/** Cuts at a limit without splitting a surrogate pair. */
const clip = (value: string, limit: number): string => value.slice(0, limit).replace(/[\ud800-\udbff]$/, '');

const words = (found: Found<string> | null, limit: number): Found<string> | null =>
  found && nonEmpty({ value: clip(line(found.value), limit), from: found.from.slice(0, limits.from) });

/** A value that means nothing when cut short. */
const whole = (found: Found<string> | null, limit: number): Found<string> | null =>
  found && found.value.length <= limit ? words(found, limit) : null;

const people = (names: readonly string[]): string[] =>
  [...new Set(names.map((name) => clip(line(name), limits.author)).filter((name) => name !== ''))].slice(0, limits.authors);

const nonEmpty = <T extends { length: number }>(found: Found<T>): Found<T> | null => (found.value.length > 0 ? found : null);
