import { attribute, wordsOf } from '../html/dom';
import { isUnreadable } from '../imported';
import { readXml } from '../xml/read-xml';
import type { Archive } from '../zip/archive';
import { elementsOf, hasWord } from '../xml/elements';
import type { XmlElement } from '../xml/xml-tree';
import type { Package } from './package';
import { entryAt, fragmentOf } from './paths';

const NCX = 'application/x-dtbncx+xml';

/** For each entry of a book, the labels of the printed pages that begin in it, by the ids of the elements where they begin. */
export type PageList = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The list of printed pages in a book's table of contents (EPUB 3: nav, EPUB 2: NCX). One that cannot be read says nothing. */
export async function readPageList(archive: Archive, { items }: Package): Promise<PageList> {
  const list = new Map<string, Map<string, string>>();
  for (const { entry, mediaType, isNavigation } of items.values()) {
    if (entry === null || !archive.has(entry) || (!isNavigation && mediaType !== NCX)) continue;
    const bytes = await archive.read(entry);
    const root = isUnreadable(bytes) ? bytes : readXml(bytes);
    if (isUnreadable(root)) continue;
    for (const [reference, label] of isNavigation ? navPages(root) : ncxPages(root))
      add(list, entryAt(reference, entry), fragmentOf(reference), label);
  }
  return list;
}

function add(list: Map<string, Map<string, string>>, entry: string | null, id: string, label: string): void {
  if (entry === null || id === '' || label === '') return;
  const pages = list.get(entry) ?? new Map<string, string>();
  list.set(entry, pages);
  if (!pages.has(id)) pages.set(id, label.slice(0, 40));
}

const navPages = (root: XmlElement): [string, string][] =>
  elementsOf(root, 'nav')
    .filter((nav) => hasWord(nav, 'epub:type', 'page-list') || hasWord(nav, 'role', 'doc-pagelist'))
    .flatMap((nav) => elementsOf(nav, 'a'))
    .map((link) => [attribute(link, 'href') ?? '', wordsOf(link, 200)]);

const ncxPages = (root: XmlElement): [string, string][] =>
  elementsOf(root, 'pagetarget').map((target) => [source(target), wordsOf(elementsOf(target, 'navlabel')[0] ?? target, 200)]);

const source = (target: XmlElement): string => attribute(elementsOf(target, 'content')[0] ?? target, 'src') ?? '';
