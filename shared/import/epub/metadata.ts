import { attribute, wordsOf } from '../html/dom';
import { type Found, type Metadata, nothingFound } from '../imported';
import { languageTag } from '../labels';
import { readPublished } from '../published';
import type { Detail } from '../../model/source';
import type { DateSpan } from '../../dates/date-span';
import { elementsOf } from '../xml/elements';
import type { XmlElement } from '../xml/xml-tree';

const FROM = "the book's metadata";

/**
 * The Dublin Core of a book's package document. A date is the publication's as both versions of EPUB define it, unless it says
 * that it is of another event; the time of the last change is never one.
 */
export function readMetadata(root: XmlElement): Metadata {
  const refined = refinements(root);
  const title = wordsIn(main(elementsOf(root, 'title'), refined))[0];
  const authors = wordsIn(makers(elementsOf(root, 'creator'), refined));
  const published = publishedIn(elementsOf(root, 'date'));
  const [publisher] = wordsIn(elementsOf(root, 'publisher'));
  const [language] = wordsIn(elementsOf(root, 'language')).flatMap((tag) => languageTag(tag) ?? []);
  return {
    ...nothingFound,
    title: found(title),
    publisher: found(publisher),
    authors: authors.length > 0 ? { value: authors, from: FROM } : null,
    published: published && { value: published, from: FROM },
    language: found(language),
    details: detailsIn(root),
  };
}

const found = (value: string | undefined): Found<string> | null => (value === undefined ? null : { value, from: FROM });

const wordsIn = (elements: readonly XmlElement[]): string[] => elements.map((element) => wordsOf(element)).filter((words) => words !== '');

/** EPUB 3's <meta refines="#id" property="…">: by "#id property". */
function refinements(root: XmlElement): ReadonlyMap<string, string> {
  const metas = elementsOf(root, 'meta').filter((meta) => attribute(meta, 'refines') !== null);
  return new Map(metas.map((meta) => [`${attribute(meta, 'refines')} ${attribute(meta, 'property')}`, wordsOf(meta)]));
}

const refinement = (element: XmlElement, property: string, refined: ReadonlyMap<string, string>): string | undefined =>
  refined.get(`#${attribute(element, 'id')} ${property}`);

/** The main title first, where the book says which of several that is. */
const main = (titles: readonly XmlElement[], refined: ReadonlyMap<string, string>): XmlElement[] => {
  const isMain = (title: XmlElement) => refinement(title, 'title-type', refined) === 'main';
  return [...titles.filter(isMain), ...titles.filter((title) => !isMain(title))];
};

/** The creators that are authors or say no role; all of them where there is no such. */
function makers(creators: readonly XmlElement[], refined: ReadonlyMap<string, string>): readonly XmlElement[] {
  const roleOf = (creator: XmlElement) => refinement(creator, 'role', refined) ?? attribute(creator, 'opf:role') ?? 'aut';
  const authors = creators.filter((creator) => roleOf(creator) === 'aut');
  return authors.length > 0 ? authors : creators;
}

function publishedIn(dates: readonly XmlElement[]): DateSpan | null {
  const eventOf = (date: XmlElement) => (attribute(date, 'opf:event') ?? attribute(date, 'event') ?? '').toLowerCase();
  const told = [...dates.filter((date) => eventOf(date) === 'publication'), ...dates.filter((date) => eventOf(date) === '')];
  for (const words of wordsIn(told)) {
    // Programs that make books write the year 101 where they have no date.
    const span = words.startsWith('0') ? null : readPublished(words);
    if (span) return span;
  }
  return null;
}

const details: readonly (readonly [Detail, string])[] = [
  ['type', 'type'],
  ['rights', 'rights'],
  ['subject', 'subject'],
  ['description', 'description'],
];

function detailsIn(root: XmlElement): Metadata['details'] {
  const told = details.map(([detail, name]) => [detail, wordsIn(elementsOf(root, name)).join('; ')] as const);
  const value = Object.fromEntries([['identifier', identifierIn(root)] as const, ...told].filter(([, words]) => words !== ''));
  return Object.keys(value).length > 0 ? { value, from: FROM } : null;
}

/** The identifier the package declares as its own, else the first. */
function identifierIn(root: XmlElement): string {
  const identifiers = elementsOf(root, 'identifier');
  const own = identifiers.find((each) => attribute(each, 'id') === attribute(root, 'unique-identifier'));
  return wordsIn(own ? [own] : identifiers)[0] ?? '';
}
