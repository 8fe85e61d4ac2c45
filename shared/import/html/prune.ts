import { attribute, type DomElement, type DomNode, isComment, isElement, nameOf, walk } from './dom';

/** Elements whose content is no text of the page: programs, styles, alternatives, embedded media, form controls, readings above ruby. */
const unread: ReadonlySet<string> = new Set(
  'script style template noscript noembed iframe object embed applet canvas audio video svg select textarea button datalist rt rp dialog'.split(
    ' ',
  ),
);
/** A page hidden until its script has run is still the page. */
const neverHidden: ReadonlySet<string> = new Set(['html', 'body']);

export interface Shape {
  readonly elements: number;
  readonly depth: number;
}

/**
 * Takes out of a page what is no text of it or what a reader of the page would not see (the `hidden` attribute, inline
 * `display: none` and `visibility: hidden`, closed pop-overs): such words must not slip in. Gives the size of what is left.
 */
export function prune(root: DomNode): Shape {
  const doomed: DomElement[] = [];
  let elements = 0;
  let depth = 0;
  let deepest = 0;
  walk(
    root,
    (node) => {
      if (isElement(node) && (unread.has(nameOf(node)) || isHidden(node))) doomed.push(node);
      if (doomed.at(-1) === node || isComment(node)) return false;
      if (isElement(node)) elements += 1;
      depth += 1;
      deepest = Math.max(deepest, depth);
      return true;
    },
    () => (depth -= 1),
  );
  for (const element of doomed) element.remove();
  return { elements, depth: deepest };
}

function isHidden(element: DomElement): boolean {
  if (neverHidden.has(nameOf(element))) return false;
  if (attribute(element, 'hidden') !== null || attribute(element, 'popover') !== null) return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\s*(?:!\s*important\s*)?(?:;|$)/i.test(
    attribute(element, 'style') ?? '',
  );
}
