import { attribute } from '../html/dom';
import { isUnreadable, type Unreadable } from '../imported';
import { readXml } from '../xml/read-xml';
import type { Archive } from '../zip/archive';
import { elementsOf, hasWord } from '../xml/elements';
import type { XmlElement } from '../xml/xml-tree';
import { entryAt } from './paths';

const CONTAINER = 'META-INF/container.xml';

/** A file the book's manifest lists. `entry` is null where its reference leads out of the book. */
export interface Item {
  readonly entry: string | null;
  readonly mediaType: string;
  /** The table of contents that EPUB 3 asks for. */
  readonly isNavigation: boolean;
}

/** What a book's package document (OPF) says. */
export interface Package {
  readonly root: XmlElement;
  readonly entry: string;
  /** By id. */
  readonly items: ReadonlyMap<string, Item>;
  /** The items in reading order. */
  readonly spine: readonly Item[];
  /** The entries of pages that only lead to others: the cover, the table of contents. */
  readonly furniture: ReadonlySet<string>;
}

/** Follows the container to the package document and reads it. */
export async function readPackage(archive: Archive): Promise<Package | Unreadable> {
  if (!archive.has(CONTAINER)) return incomplete(`its container file (${CONTAINER}) is missing`);
  const container = await readPart(archive, CONTAINER);
  if (isUnreadable(container)) return container;
  const path = attribute(elementsOf(container, 'rootfile')[0] ?? container, 'full-path');
  const entry = entryAt(encoded(path ?? ''), '');
  if (entry === null) return leadsOut;
  if (!archive.has(entry)) return incomplete('the file that lists its chapters is missing');
  const root = await readPart(archive, entry);
  return isUnreadable(root) ? root : packageOf(root, entry);
}

const incomplete = (reason: string): Unreadable => ({ code: 'archive-incomplete', reason });
const leadsOut: Unreadable = { code: 'archive-unsafe', reason: 'it refers to a file outside of itself' };

/** The container names a path, not an address: nothing in it is escaped. */
const encoded = (path: string): string => path.replace(/[%#?]/g, (mark) => encodeURIComponent(mark));

async function readPart(archive: Archive, name: string): Promise<XmlElement | Unreadable> {
  const bytes = await archive.read(name);
  return isUnreadable(bytes) ? bytes : readXml(bytes);
}

function packageOf(root: XmlElement, entry: string): Package | Unreadable {
  const items = new Map(elementsOf(root, 'item').map((item) => [attribute(item, 'id') ?? '', itemOf(item, entry)] as const));
  const spine = elementsOf(root, 'itemref').flatMap((reference) => items.get(attribute(reference, 'idref') ?? '') ?? []);
  if (spine.length === 0) return incomplete('it lists no chapters');
  if (spine.some((item) => item.entry === null)) return leadsOut;
  return { root, entry, items, spine, furniture: furnitureOf(root, entry) };
}

const itemOf = (item: XmlElement, from: string): Item => ({
  entry: entryAt(attribute(item, 'href') ?? '', from),
  mediaType: (attribute(item, 'media-type') ?? '').trim().toLowerCase(),
  isNavigation: hasWord(item, 'properties', 'nav'),
});

/** EPUB 2 names them in its guide. */
function furnitureOf(root: XmlElement, from: string): Set<string> {
  const references = elementsOf(root, 'reference').filter((each) => /^(?:cover|toc)$/i.test(attribute(each, 'type') ?? ''));
  return new Set(references.flatMap((each) => entryAt(attribute(each, 'href') ?? '', from) ?? []));
}
