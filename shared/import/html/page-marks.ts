import type { DateSpan } from '../../dates/date-span';
import { linkAddress } from '../address';
import type { Found, Metadata } from '../imported';
import { isName, splitNames } from '../names';
import { readPublished } from '../published';
import { type SavedNote, savedNote } from './saved-note';
import { attribute, type DomDocument, type DomElement, type DomNode, isComment, isElement, nameOf, walk, wordsOf } from './dom';

/** What a page's own elements say, gathered in one walk. */
export interface PageMarks {
  readonly title: string | null;
  readonly headings: readonly string[];
  readonly marks: Partial<Metadata>;
  /** When it was saved, where the program that saved it noted that. */
  readonly captured: DateSpan | null;
}

interface Gathered {
  title: string | null;
  headings: string[];
  times: DomElement[];
  people: DomElement[];
  language: string | null;
  canonical: string | null;
  saved: SavedNote | null;
}

export function pageMarks(document: DomDocument): PageMarks {
  const all: Gathered = { title: null, headings: [], times: [], people: [], language: null, canonical: null, saved: null };
  for (const node of document.childNodes) if (isComment(node)) all.saved ??= savedNote(node.data);
  walk(document.documentElement, (node) => {
    if (isComment(node)) all.saved ??= savedNote(node.data);
    if (isElement(node)) gather(node, all);
  });
  const url = all.canonical ? { value: all.canonical, from: "the page's canonical link" } : (all.saved?.url ?? null);
  const language = all.language ? { value: all.language, from: 'the lang attribute of the page' } : null;
  return {
    title: all.title,
    headings: all.headings,
    marks: { language, url, published: published(all.times), authors: authors(all.people) },
    captured: all.saved?.captured ?? null,
  };
}

function gather(element: DomElement, all: Gathered): void {
  switch (nameOf(element)) {
    case 'html':
      all.language ??= language(attribute(element, 'lang') ?? attribute(element, 'xml:lang'));
      return;
    case 'title':
      all.title ??= wordsOf(element) || null;
      return;
    case 'h1':
      if (all.headings.length < 20) all.headings.push(wordsOf(element));
      return;
    case 'link':
      if (hasWord(element, 'rel', 'canonical')) all.canonical ??= linkAddress(attribute(element, 'href'));
      return;
    case 'time':
      if (all.times.length < 50) all.times.push(element);
      return;
    default:
      if (all.people.length < 50 && isPerson(element)) all.people.push(element);
  }
}

const language = (tag: string | null): string | null => (/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag ?? '') ? tag : null);
const hasWord = (element: DomElement, name: string, word: string): boolean =>
  (attribute(element, name) ?? '').toLowerCase().split(/\s+/).includes(word);

const isPerson = (element: DomElement): boolean =>
  hasWord(element, 'rel', 'author') ||
  hasWord(element, 'itemprop', 'author') ||
  /(?:^|[\s_-])(?:byline|author-name)(?:$|[\s_-])/i.test(attribute(element, 'class') ?? '');

function authors(elements: readonly DomElement[]): Found<string[]> | null {
  for (const element of elements) {
    const names = splitNames(wordsOf(element, 200));
    if (names.length > 0 && names.every(isName)) return { value: names, from: 'the byline of the page' };
  }
  return null;
}

/** Believed as the publication's: a <time> that says so itself, or one in a byline. Never one that says it was updated. */
const saysPublished = /publi|pubdate|posted|byline|dateline|entry-date|issued/i;
const saysOther = /updat|modif|comment|event|related|sidebar|footer/i;
const BYLINE_DEPTH = 4;

function published(times: readonly DomElement[]): Found<DateSpan> | null {
  for (const time of times.filter(isPublication)) {
    const value = readPublished(attribute(time, 'datetime') ?? wordsOf(time, 200));
    if (value) return { value, from: "the page's <time> element" };
  }
  return null;
}

const marksOf = (element: DomElement): string => ['class', 'id', 'itemprop', 'rel'].map((name) => attribute(element, name) ?? '').join(' ');

function isPublication(time: DomElement): boolean {
  if (attribute(time, 'pubdate') !== null) return true;
  const marks: string[] = [];
  for (let node: DomNode | null = time; node && isElement(node) && marks.length < BYLINE_DEPTH; node = node.parentNode)
    marks.push(marksOf(node));
  const [own, ...around] = marks;
  if (saysOther.test(own!) || around.some((mark) => saysOther.test(mark) && !saysPublished.test(mark))) return false;
  return marks.some((mark) => saysPublished.test(mark));
}
