import { linkAddress } from '../address';
import type { Found, Metadata } from '../imported';
import { splitNames } from '../names';
import { readPublished } from '../published';
import { attribute, type DomElement, type DomNode, isElement, nameOf, walk } from './dom';

/** The contents of a page's <meta> elements by their name, property or itemprop, lower case. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

export function metaTags(page: DomNode): MetaTags {
  const tags = new Map<string, string[]>();
  walk(page, (node) => {
    if (isElement(node) && nameOf(node) === 'meta') addTo(tags, node);
  });
  return tags;
}

function addTo(tags: Map<string, string[]>, meta: DomElement): void {
  const content = attribute(meta, 'content')?.trim();
  const key = attribute(meta, 'property') ?? attribute(meta, 'name') ?? attribute(meta, 'itemprop') ?? attribute(meta, 'http-equiv');
  if (!content || !key) return;
  const name = key.trim().toLowerCase();
  tags.set(name, [...(tags.get(name) ?? []), content].slice(0, 100));
}

const openGraph = "the page's OpenGraph tags";
const citation = "the page's citation tags";
const dublinCore = "the page's Dublin Core tags";
const meta = "the page's meta tags";

/** Keys in the order they are believed: what pages write for other sites and for libraries before general ones. */
const keys: Record<Exclude<keyof Metadata, 'details'>, readonly (readonly [key: string, from: string])[]> = {
  title: [
    ['og:title', openGraph],
    ['citation_title', citation],
    ['dc.title', dublinCore],
    ['dcterms.title', dublinCore],
    ['twitter:title', meta],
  ],
  publisher: [
    ['og:site_name', openGraph],
    ['citation_publisher', citation],
    ['citation_journal_title', citation],
    ['dc.publisher', dublinCore],
    ['dcterms.publisher', dublinCore],
  ],
  authors: [
    ['citation_author', citation],
    ['dc.creator', dublinCore],
    ['dcterms.creator', dublinCore],
    ['author', meta],
    ['article:author', openGraph],
    ['parsely-author', meta],
  ],
  published: [
    ['article:published_time', openGraph],
    ['og:article:published_time', openGraph],
    ['citation_publication_date', citation],
    ['citation_date', citation],
    ['dc.date.issued', dublinCore],
    ['dcterms.issued', dublinCore],
    ['dc.date', dublinCore],
    ['dcterms.date', dublinCore],
    ['datepublished', meta],
    ['parsely-pub-date', meta],
    ['pubdate', meta],
  ],
  language: [
    ['content-language', meta],
    ['dc.language', dublinCore],
    ['og:locale', openGraph],
  ],
  url: [
    ['og:url', openGraph],
    ['citation_public_url', citation],
  ],
};

export function fromMetaTags(tags: MetaTags): Metadata {
  return {
    title: first(tags, keys.title, ([words]) => words ?? null),
    publisher: first(tags, keys.publisher, ([words]) => words ?? null),
    authors: first(tags, keys.authors, people),
    published: first(tags, keys.published, ([words]) => readPublished(words!)),
    language: first(tags, keys.language, ([words]) =>
      /^[a-z]{2,3}(?:[-_][a-z0-9]{1,8})*$/i.test(words!) ? words!.replace(/_/g, '-') : null,
    ),
    url: first(tags, keys.url, ([words]) => linkAddress(words)),
    details: null,
  };
}

function first<T>(
  tags: MetaTags,
  candidates: readonly (readonly [string, string])[],
  read: (values: readonly string[]) => T | null,
): Found<T> | null {
  for (const [key, from] of candidates) {
    const values = tags.get(key);
    const value = values ? read(values) : null;
    if (value !== null) return { value, from };
  }
  return null;
}

/** Names only: article:author is often the address of a profile. */
function people(values: readonly string[]): string[] | null {
  const names = values.filter((value) => !/^(?:https?:)?\/\//i.test(value)).flatMap(splitNames);
  return names.length > 0 ? names : null;
}
