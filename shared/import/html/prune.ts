import { attribute, type DomElement, type DomNode, isComment, isElement, nameOf, walk } from './dom';

/** Elements whose content is no text of the page: programs, styles, alternatives (a formula once more, as its source), embedded media, form controls, readings above ruby. */
const unread: ReadonlySet<string> = new Set(
  'script style template noscript noembed iframe object embed applet canvas audio video select textarea datalist rt rp dialog annotation annotation-xml'.split(
    ' ',
  ),
);
/** Unread as well, but left unclosed they do not swallow the page: a browser ends a drawing at the first block of text. */
const unreadUnlessText: ReadonlySet<string> = new Set(['svg', 'button']);
const text: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6 ul ol table blockquote'.split(' '));
/** A page hidden until its script has run is still the page. */
const neverHidden: ReadonlySet<string> = new Set(['html', 'body']);

/** What sets parts of a page apart. */
const parts: ReadonlySet<string> = new Set([...text, ...'div article section main td br pre dl'.split(' ')]);

export interface Shape {
  readonly elements: number;
  /** How many of them set a part of the page apart. */
  readonly parts: number;
  readonly depth: number;
}

/** What the walk has seen so far. */
interface Tally {
  readonly doomed: DomElement[];
  elements: number;
  parts: number;
  texts: number;
  depth: number;
  deepest: number;
  /** How many blocks of text came before each drawing or button that is open. */
  readonly open: { element: DomElement; texts: number }[];
}

/**
 * Takes out of a page what is no text of it or what a reader of the page would not see (the `hidden` attribute, inline
 * `display: none` and `visibility: hidden`, closed pop-overs): such words must not slip in. Gives the size of what is left.
 */
export function prune(root: DomNode): Shape {
  const tally: Tally = { doomed: [], elements: 0, parts: 0, texts: 0, depth: 0, deepest: 0, open: [] };
  walk(
    root,
    (node) => enter(node, tally),
    (node) => leave(node, tally),
  );
  for (const element of tally.doomed) element.remove();
  return { elements: tally.elements, parts: tally.parts, depth: tally.deepest };
}

function enter(node: DomNode, tally: Tally): boolean {
  if (isComment(node)) return false;
  tally.depth += 1;
  if (!isElement(node)) return true;
  const name = nameOf(node);
  if (unread.has(name) || isHidden(node)) {
    tally.depth -= 1;
    tally.doomed.push(node);
    return false;
  }
  tally.elements += 1;
  tally.deepest = Math.max(tally.deepest, tally.depth);
  if (text.has(name)) tally.texts += 1;
  if (parts.has(name)) tally.parts += 1;
  if (unreadUnlessText.has(name)) tally.open.push({ element: node, texts: tally.texts });
  return true;
}

function leave(node: DomNode, tally: Tally): void {
  tally.depth -= 1;
  const open = tally.open.at(-1);
  if (!open || open.element !== node) return;
  if (open.texts === tally.texts) tally.doomed.push(open.element);
  tally.open.pop();
}

function isHidden(element: DomElement): boolean {
  if (neverHidden.has(nameOf(element))) return false;
  if (attribute(element, 'hidden') !== null || attribute(element, 'popover') !== null) return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\s*(?:!\s*important\s*)?(?:;|$)/i.test(
    attribute(element, 'style') ?? '',
  );
}
