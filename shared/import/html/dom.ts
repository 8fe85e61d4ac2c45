import { parseHTML } from 'linkedom/worker';

/** As much of a DOM as this room uses; shared/ is compiled without the browser's. */
export interface DomNode {
  readonly nodeType: number;
  readonly parentNode: DomNode | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly data?: string;
}
export interface DomElement extends DomNode {
  readonly localName: string;
  readonly childNodes: Iterable<DomNode>;
  getAttribute(name: string): string | null;
  removeAttribute(name: string): void;
  remove(): void;
  append(...nodes: DomNode[]): void;
}
export interface DomDocument extends DomNode {
  /** All at the top, in order; walk from `documentElement`: linkedom's document type has no next sibling. */
  readonly childNodes: Iterable<DomNode>;
  readonly documentElement: DomElement;
  readonly head: DomElement;
  readonly body: DomElement;
}

const TEXT = 3;
const CDATA = 4;
const COMMENT = 8;

export const isElement = (node: DomNode): node is DomElement => node.nodeType === 1;
export const isText = (node: DomNode): node is DomNode & { data: string } => node.nodeType === TEXT || node.nodeType === CDATA;
export const isComment = (node: DomNode): node is DomNode & { data: string } => node.nodeType === COMMENT;
export const nameOf = (element: DomElement): string => element.localName.toLowerCase();

/** An attribute's value, its name in either case: old pages write HREF, and linkedom keeps them so. */
export const attribute = (element: Pick<DomElement, 'getAttribute'>, name: string): string | null =>
  element.getAttribute(name) ?? element.getAttribute(name.toUpperCase());

/**
 * The page as a tree, by linkedom: no script runs, nothing is fetched. linkedom, unlike a browser, makes no head and body
 * where the mark-up leaves them out, and leaves what stands outside them where it is: that is put right here.
 */
export function parsePage(markup: string): DomDocument {
  const page = parse(markup);
  const document = page.documentElement?.localName === 'html' ? page : parse(`<html>${markup}</html>`);
  const { head, body } = document;
  for (const stray of strays(document)) (isElement(stray) && inHead.has(nameOf(stray)) ? head : body).append(stray);
  return document;
}

const parse = (markup: string) => parseHTML(markup).document as unknown as DomDocument;
const inHead: ReadonlySet<string> = new Set(['title', 'meta', 'link', 'base', 'style']);

/** What stands beside the head and the body, or beside the page's root. */
function strays({ childNodes, documentElement, head, body }: DomDocument): DomNode[] {
  const inRoot = [...documentElement.childNodes].filter((node) => node !== head && node !== body);
  const beside = [...childNodes].filter((node) => node !== documentElement);
  return [...inRoot, ...beside].filter((node) => isElement(node) || isText(node));
}

/**
 * Visits a node and all below it in reading order, without recursion: pages nest as deep as they please. Where `enter`
 * gives false, what is below is passed over and `leave` is not called. `enter` may remove nothing; collect, then remove.
 */
export function walk(root: DomNode, enter: (node: DomNode) => boolean | void, leave: (node: DomNode) => void = () => {}): void {
  let node: DomNode | null = root;
  while (node) {
    const child: DomNode | null = enter(node) === false ? null : (node.firstChild ?? leaving(node, leave));
    if (child) node = child;
    else node = following(node, root, leave);
  }
}

function leaving(node: DomNode, leave: (node: DomNode) => void): null {
  leave(node);
  return null;
}

/** The next node in reading order that is not below this one, leaving what ends before it. */
function following(node: DomNode, root: DomNode, leave: (node: DomNode) => void): DomNode | null {
  let current = node;
  while (current !== root) {
    if (current.nextSibling) return current.nextSibling;
    current = current.parentNode!;
    leave(current);
  }
  return null;
}

/** The words below a node, white space collapsed, at most `limit` characters of them. */
export function wordsOf(root: DomNode, limit = 5_000): string {
  const pieces: string[] = [];
  let size = 0;
  walk(root, (node) => {
    if (isText(node) && size < limit) {
      pieces.push(node.data);
      size += node.data.length;
    }
    return size < limit;
  });
  return pieces.join('').replace(/\s+/g, ' ').trim().slice(0, limit);
}
