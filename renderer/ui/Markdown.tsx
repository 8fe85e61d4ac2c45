import { Fragment, useMemo, type ReactNode } from 'react';
import type { Definition, Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import './Markdown.css';

interface MarkdownProps {
  text: string;
  /** Whether it is read as Markdown; else its words are shown as they are. */
  isReadable: boolean;
  /** Opens an address outside the app. */
  onOpen: (url: string) => void;
}

/**
 * A text in Markdown (CommonMark), read. It becomes elements of ours and nothing else: HTML in it is shown as the words it is, pictures as their
 * description, and a link opens nothing by itself.
 */
export default function Markdown({ text, isReadable, onOpen }: MarkdownProps) {
  const root = useMemo(() => (isReadable ? fromMarkdown(text) : plain(text)), [text, isReadable]);
  const context: Context = { onOpen, definitions: definitionsIn(root) };
  return <div className="ui-markdown">{inOrder(root.children, context)}</div>;
}

const plain = (value: string): Root => ({ type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] });

interface Context {
  readonly onOpen: (url: string) => void;
  readonly definitions: ReadonlyMap<string, Definition>;
}

const definitionsIn = ({ children }: Root): ReadonlyMap<string, Definition> =>
  new Map(children.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node]] : [])));

const inOrder = (nodes: readonly Nodes[], context: Context): ReactNode =>
  nodes.map((node, at) => <Fragment key={at}>{shown(node, context)}</Fragment>);

function shown(node: Nodes, context: Context): ReactNode {
  const inside = 'children' in node ? inOrder(node.children, context) : null;
  switch (node.type) {
    case 'paragraph':
      return <p>{inside}</p>;
    case 'heading':
      return <p className="ui-markdown-heading">{inside}</p>;
    case 'emphasis':
      return <em>{inside}</em>;
    case 'strong':
      return <strong>{inside}</strong>;
    case 'blockquote':
      return <blockquote>{inside}</blockquote>;
    case 'list':
      return node.ordered ? <ol start={node.start ?? 1}>{inside}</ol> : <ul>{inside}</ul>;
    case 'listItem':
      return <li>{inside}</li>;
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'code':
      return (
        <pre>
          <code>{node.value}</code>
        </pre>
      );
    case 'thematicBreak':
      return <hr />;
    case 'break':
      return <br />;
    case 'link':
      return <Address url={node.url} words={inside} onOpen={context.onOpen} />;
    case 'linkReference':
      return <Address url={context.definitions.get(node.identifier)?.url ?? ''} words={inside} onOpen={context.onOpen} />;
    case 'image':
    case 'imageReference':
      return <em>{node.alt || 'picture'}</em>;
    case 'text':
    case 'html':
      return node.value;
    default:
      // Definitions and footnotes are not shown where they stand.
      return null;
  }
}

/** A link, where it leads to a page or a mailbox; elsewhere only its words. */
function Address({ url, words, onOpen }: { url: string; words: ReactNode; onOpen: (url: string) => void }) {
  if (!/^(https|mailto):/i.test(url)) return <span title={url}>{words}</span>;
  return (
    <button type="button" role="link" className="ui-markdown-link" title={url} onClick={() => onOpen(url)}>
      {words}
    </button>
  );
}
