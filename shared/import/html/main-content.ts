import { Readability } from '@mozilla/readability';
import { type DomDocument, type DomNode, parsePage } from './dom';
import { type Shape, prune } from './prune';

/** Readability's own threshold: below it, what it takes for the article is chance, and a page has nothing to leave out. */
const SHORT_PAGE = 500;
/** Beyond these, Readability's repeated passes cost too much, or its recursion too much stack. */
const ELEMENT_LIMIT = 60_000;
const DEPTH_LIMIT = 500;

export interface Content {
  readonly root: DomNode;
  readonly warnings: readonly string[];
}

/**
 * The main text of a page by Readability, which takes the page apart while it searches; where it finds nothing, or the
 * page is short, all of one piece, very large or deeply nested, the whole body. `length` is that of the page's visible words.
 */
export function mainContent(document: DomDocument, markup: string, shape: Shape, length: number): Content {
  if (length < SHORT_PAGE || shape.parts < 2) return { root: document.body, warnings: [] };
  if (shape.elements > ELEMENT_LIMIT || shape.depth > DEPTH_LIMIT)
    return {
      root: document.body,
      warnings: ['The page is too large or too deeply nested to find its main text in; all of its text was brought in.'],
    };
  const root = readable(document);
  if (root) return { root, warnings: [] };
  const again = parsePage(markup);
  prune(again);
  return { root: again.body, warnings: ['The main text of the page could not be told from the rest; all of its text was brought in.'] };
}

function readable(document: DomDocument): DomNode | null {
  // oxlint-disable-next-line typescript/no-unnecessary-type-assertion -- where the browser's DOM is known, its Document is asked for
  const reader = new Readability(document as never, { serializer: (node) => node, disableJSONLD: true });
  return (reader.parse()?.content ?? null) as DomNode | null;
}
