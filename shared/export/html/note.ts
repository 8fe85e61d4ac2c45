import type { Definition, Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { isReadable } from '../../text/readable-markdown';
import { linked } from './link';
import { markup, type Markup } from './markup';
import { paragraphs } from './words';

/**
 * A note in Markdown (CommonMark) as parts of the page: HTML in it is the words it is, a picture its description, and a link leads to the web or
 * nowhere. A note that would take too long to read is paragraphs of its words.
 */
export function noteMarkup(note: string): Markup[] {
  if (!isReadable(note)) return paragraphs(note);
  const { children } = fromMarkdown(note);
  const definitions = new Map(children.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node] as const] : [])));
  return children.map((node) => markup`${partOf(node, definitions)}\n`);
}

function partOf(node: Nodes, definitions: ReadonlyMap<string, Definition>): Markup | null {
  const inside = 'children' in node ? node.children.flatMap((child) => partOf(child, definitions) ?? []) : [];
  switch (node.type) {
    case 'paragraph':
      return markup`<p dir="auto">${inside}</p>`;
    case 'heading':
      return markup`<p dir="auto"><strong>${inside}</strong></p>`;
    case 'emphasis':
      return markup`<em>${inside}</em>`;
    case 'strong':
      return markup`<strong>${inside}</strong>`;
    case 'blockquote':
      return markup`<blockquote>${inside}</blockquote>`;
    case 'list':
      return node.ordered ? markup`<ol start="${node.start ?? 1}">${inside}</ol>` : markup`<ul>${inside}</ul>`;
    case 'listItem':
      return markup`<li dir="auto">${inside}</li>`;
    case 'inlineCode':
      return markup`<code>${node.value}</code>`;
    case 'code':
      return markup`<pre><code>${node.value}</code></pre>`;
    case 'thematicBreak':
      return markup`<hr>`;
    case 'break':
      return markup`<br>`;
    case 'link':
      return linked(inside, node.url);
    case 'linkReference':
      return linked(inside, definitions.get(node.identifier)?.url ?? '');
    case 'image':
    case 'imageReference':
      return markup`<em>${node.alt || 'picture'}</em>`;
    case 'text':
    case 'html':
      // A line begun in a note is a line on the page.
      return markup`${node.value.split('\n').map((line, at) => (at === 0 ? markup`${line}` : markup`<br>${line}`))}`;
    default:
      return null;
  }
}
