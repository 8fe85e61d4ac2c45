import { type DomElement, type DomNode, isElement, nameOf, walk } from './dom';

/** What no cell of a table of data holds: a row with one of these lays out a page. */
const layout: ReadonlySet<string> = new Set('table h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre article section hr figure'.split(' '));

interface OpenRow {
  readonly row: DomElement;
  paragraphs: number;
  isLayout: boolean;
}

/** The rows below a node that hold data: no headings, lists, tables or several paragraphs in one cell (old pages were laid out with tables). */
export function dataRows(root: DomNode): ReadonlySet<DomElement> {
  const found = new Set<DomElement>();
  const open: OpenRow[] = [];
  walk(
    root,
    (node) => {
      if (isElement(node)) enter(node, open);
    },
    (node) => {
      if (open.at(-1)?.row !== node) return;
      const { row, isLayout } = open.pop()!;
      if (!isLayout) found.add(row);
    },
  );
  return found;
}

function enter(element: DomElement, open: OpenRow[]): void {
  const name = nameOf(element);
  const row = open.at(-1);
  if (row && layout.has(name)) row.isLayout = true;
  if (row && (name === 'td' || name === 'th')) row.paragraphs = 0;
  if (row && name === 'p') row.paragraphs += 1;
  if (row && row.paragraphs > 1) row.isLayout = true;
  if (name === 'tr') open.push({ row: element, paragraphs: 0, isLayout: false });
}
