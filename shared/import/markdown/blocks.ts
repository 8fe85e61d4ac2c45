import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Definition, Nodes, Root } from 'mdast';
import type { Block } from '../../text/source-text';
import { linkAddress } from '../address';
import { DomWriter } from '../html/blocks';
import { parsePage } from '../html/dom';
import { prune } from '../html/prune';
import { TextBuilder } from '../text-builder';
import { tableRows } from './table';

/** A node to enter, or one to leave. */
interface Step {
  readonly node: Nodes;
  readonly isEnd: boolean;
}

/** Writes Markdown into blocks, without recursion. Raw HTML gives its text only; an image gives its description. */
export class MarkdownWriter {
  private readonly builder = new TextBuilder(() => this.block());
  private readonly containers: Pick<Block, 'type' | 'level'>[] = [];
  private readonly definitions = new Map<string, Definition>();
  private readonly tree: Root;
  private listDepth = 0;

  constructor(private readonly source: string) {
    this.tree = fromMarkdown(source);
  }

  write(): TextBuilder {
    this.visit(
      this.tree,
      (node) => void (node.type === 'definition' && !this.definitions.has(node.identifier) && this.definitions.set(node.identifier, node)),
    );
    this.visit(
      this.tree,
      (node) => this.enter(node),
      (node) => this.leave(node),
    );
    this.builder.endBlock();
    return this.builder;
  }

  private visit(root: Nodes, enter: (node: Nodes) => boolean | void, leave: (node: Nodes) => void = () => {}): void {
    const steps: Step[] = [{ node: root, isEnd: false }];
    for (let step = steps.pop(); step; step = steps.pop()) {
      if (step.isEnd) leave(step.node);
      else if (enter(step.node) !== false) steps.push({ ...step, isEnd: true }, ...childrenOf(step.node));
    }
  }

  private enter(node: Nodes): boolean | void {
    switch (node.type) {
      case 'text':
        return this.builder.flow(node.value);
      case 'break':
        return this.builder.breakLine();
      case 'inlineCode':
        return this.code(node.value);
      case 'image':
      case 'imageReference':
        return this.builder.flow(node.alt ?? '');
      case 'html':
        return this.html(node.value);
      case 'emphasis':
      case 'strong':
        return this.builder.openInline(node.type);
      case 'link':
      case 'linkReference':
        return this.openLink(node);
      case 'list':
        this.listDepth += 1;
        return this.builder.endBlock();
      case 'paragraph':
        return this.paragraph(node);
      default:
        return this.openBlock(node);
    }
  }

  private leave(node: Nodes): void {
    if (node.type === 'emphasis' || node.type === 'strong') return this.builder.closeInline(node.type);
    if (node.type === 'link' || node.type === 'linkReference') return this.addressOf(node) ? this.builder.closeInline('link') : undefined;
    if (node.type === 'list') this.listDepth -= 1;
    if (!blockTypes.has(node.type)) return;
    this.builder.endBlock();
    if (this.containerOf(node)) this.containers.pop();
  }

  private openBlock(node: Nodes): void {
    if (!blockTypes.has(node.type)) return;
    this.builder.endBlock();
    const container = this.containerOf(node);
    if (container) this.containers.push(container);
    if (node.type === 'code') this.builder.exact(node.value);
  }

  private code(value: string): void {
    this.builder.openInline('code');
    this.builder.flow(value);
    this.builder.closeInline('code');
  }

  private openLink(node: Nodes): void {
    const address = this.addressOf(node);
    if (address) this.builder.openInline('link', address);
  }

  private addressOf(node: Nodes): string | null {
    if (node.type === 'link') return linkAddress(node.url);
    return node.type === 'linkReference' ? linkAddress(this.definitions.get(node.identifier)?.url) : null;
  }

  /** A table's cells are read as Markdown each, once more; a paragraph that is no table is walked as usual. */
  private paragraph(node: Nodes): boolean {
    const { position } = node;
    this.builder.endBlock();
    const rows = position ? tableRows(this.source.slice(position.start.offset, position.end.offset)) : null;
    if (!rows) return true;
    this.containers.push({ type: 'table row' });
    for (const row of rows) this.row(row);
    this.containers.pop();
    return false;
  }

  private row(cells: readonly string[]): void {
    cells.forEach((cell, at) => {
      if (at > 0) this.builder.tab();
      if (!/[*_`[\]<&\\!]/.test(cell)) this.builder.flow(cell);
      else
        this.visit(
          { type: 'root', children: inlineChildren(cell) },
          (node) => this.enter(node),
          (node) => this.leave(node),
        );
    });
    this.builder.endBlock();
  }

  /** Raw HTML, through the walk that reads pages; inside a paragraph it is single tags, of which only a line break counts. */
  private html(value: string): void {
    if (/^<br\s*\/?>$/i.test(value)) return this.builder.breakLine();
    if (value.replace(/<[^<>]*>/g, '').trim() === '') return;
    const page = parsePage(value);
    prune(page.documentElement);
    const { text, blocks } = new DomWriter(page.body).write().done();
    for (const { start, end } of blocks) {
      this.builder.flow(text.slice(start, end));
      this.builder.endBlock();
    }
  }

  private containerOf(node: Nodes): Pick<Block, 'type' | 'level'> | null {
    switch (node.type) {
      case 'heading':
        return { type: 'heading', level: node.depth };
      case 'blockquote':
        return { type: 'quotation' };
      case 'code':
        return { type: 'preformatted' };
      case 'listItem':
        return { type: 'list item', level: Math.min(20, Math.max(1, this.listDepth)) };
      default:
        return null;
    }
  }

  private block(): Pick<Block, 'type' | 'level'> {
    return this.containers.at(-1) ?? { type: 'paragraph' };
  }
}

const blockTypes: ReadonlySet<string> = new Set(['paragraph', 'heading', 'blockquote', 'code', 'list', 'listItem', 'thematicBreak']);

const childrenOf = (node: Nodes): Step[] =>
  'children' in node ? (node.children as Nodes[]).map((child) => ({ node: child, isEnd: false })).reverse() : [];

/** The inline content of a cell. */
function inlineChildren(cell: string): Root['children'] {
  const [only] = fromMarkdown(cell).children;
  return only?.type === 'paragraph' ? only.children : [];
}
