import type { Block, Page, SourceText } from '../../text/source-text';
import { linkAddress } from '../address';
import { raised } from '../raised';
import { type InlineType, TextBuilder } from '../text-builder';
import { attribute, type DomElement, type DomNode, isElement, isText, nameOf, walk } from './dom';
import { dataRows } from './tables';

const blockElements: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr html legend li main menu nav ol p pre listing xmp section summary table caption thead tbody tfoot tr td th ul noframes search'
  ).split(' '),
);
const headElements: ReadonlySet<string> = new Set(['head', 'title', 'script', 'style', 'template']);
const lists: ReadonlySet<string> = new Set(['ul', 'ol', 'menu', 'dir']);
const preformatted: ReadonlySet<string> = new Set(['pre', 'listing', 'xmp', 'plaintext']);

const inlineOf = new Map<string, InlineType>([
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['cite', 'emphasis'],
  ['dfn', 'emphasis'],
  ['strong', 'strong'],
  ['b', 'strong'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
  ['a', 'link'],
]);

/** What a kind of page marks in ways of its own. */
export interface Marks {
  /** For a block-level element that is a note, whose words are then a footnote: what it begins with, or ''. */
  readonly noteAt?: (element: DomElement) => string | null;
  /** Whether an inline element is to stand in brackets. */
  readonly isBracketed?: (element: DomElement) => boolean;
  readonly isLeftOut?: (element: DomElement) => boolean;
  /** The label of the page that begins at an element ('' where it has none), and whether the element's words are no more than that. */
  readonly pageAt?: (element: DomElement) => { readonly label: string; readonly isMark: boolean } | null;
}

/** Writes the text below a DOM node into a builder, block by block. Time in proportion to the nodes; no recursion. */
export class DomWriter {
  private readonly builder = new TextBuilder(() => this.block());
  private readonly containers: Pick<Block, 'type' | 'level'>[] = [];
  private listDepth = 0;
  private preDepth = 0;
  /** How deep in raised letters, and how deep in brackets. */
  private supDepth = 0;
  private bracketDepth = 0;
  /** The data row being written, whose blocks are no more than spaces. */
  private row: DomElement | null = null;
  /** Its cells so far. */
  private cells = 0;
  private rows: ReadonlySet<DomElement> = new Set();
  private readonly pages: Page[] = [];
  /** The note being written, and what it is still to begin with. */
  private note: DomElement | null = null;
  private noteStart = '';

  constructor(
    readonly root: DomNode,
    private readonly marks: Marks = {},
  ) {
    this.rows = dataRows(root);
  }

  /** The whole text, with its pages where `pageAt` found any. */
  text(): SourceText {
    const text = this.write().done();
    const pages = this.pages.map((page) => ({ ...page, start: Math.min(page.start, text.text.length) }));
    return pages.length > 0 ? { ...text, pages } : text;
  }

  get warnings(): string[] {
    return this.builder.warnings;
  }

  write(): TextBuilder {
    walk(
      this.root,
      (node) => this.enter(node),
      (node) => isElement(node) && this.leave(node),
    );
    this.builder.endBlock();
    return this.builder;
  }

  private enter(node: DomNode): boolean {
    if (isText(node)) this.words(node.data);
    if (!isElement(node)) return node.nodeType !== 8;
    const name = nameOf(node);
    if (headElements.has(name) || this.isPageMark(node) || this.marks.isLeftOut?.(node)) return false;
    if (this.marks.isBracketed?.(node)) this.bracket('[', 1);
    if (name === 'sup') this.supDepth += 1;
    if (name === 'br') this.builder.breakLine();
    else if (name === 'q') this.builder.flow('“');
    else if (blockElements.has(name)) this.enterBlock(node, name);
    else if (isMarked(node, name)) this.builder.openInline(inlineOf.get(name)!, addressOf(node) ?? undefined);
    return true;
  }

  private leave(element: DomElement): void {
    const name = nameOf(element);
    if (name === 'q') this.builder.flow('”');
    else if (blockElements.has(name)) this.leaveBlock(element, name);
    else if (isMarked(element, name)) this.builder.closeInline(inlineOf.get(name)!);
    if (name === 'sup') this.supDepth -= 1;
    if (this.marks.isBracketed?.(element)) this.bracket(']', -1);
  }

  private isPageMark(element: DomElement): boolean {
    const page = this.marks.pageAt?.(element);
    if (page) this.pages.push({ start: this.builder.position, ...(page.label === '' ? {} : { label: page.label }) });
    return page?.isMark === true;
  }

  private bracket(sign: string, step: 1 | -1): void {
    this.bracketDepth += step;
    this.builder.flow(sign);
  }

  private words(written: string): void {
    const data = this.supDepth > 0 && this.bracketDepth === 0 ? raised(written) : written;
    if (this.noteStart !== '' && /\S/.test(data)) {
      this.builder.flow(this.noteStart);
      this.noteStart = '';
    }
    if (this.preDepth > 0 && !this.row) this.builder.exact(data);
    else this.builder.flow(data);
  }

  private enterBlock(element: DomElement, name: string): void {
    if (this.row) return this.enterInRow(name);
    this.builder.endBlock();
    if (lists.has(name)) this.listDepth += 1;
    if (preformatted.has(name)) this.preDepth += 1;
    if (this.rows.has(element)) this.row = element;
    const container = containerOf(name, this.row === element, this.listDepth);
    if (container) this.containers.push(container);
    this.enterNote(element);
  }

  private enterNote(element: DomElement): void {
    const start = this.note ? null : this.marks.noteAt?.(element);
    if (start === null || start === undefined) return;
    this.note = element;
    this.noteStart = start;
  }

  private enterInRow(name: string): void {
    if (name !== 'td' && name !== 'th') this.builder.flow(' ');
    else if (this.cells > 0) this.builder.tab();
    if (name === 'td' || name === 'th') this.cells += 1;
  }

  private leaveBlock(element: DomElement, name: string): void {
    const isRow = this.row === element;
    if (this.row && !isRow) return this.builder.flow(' ');
    this.builder.endBlock();
    if (this.note === element) this.note = null;
    if (isRow) this.cells = 0;
    if (containerOf(name, isRow, this.listDepth)) this.containers.pop();
    if (isRow) this.row = null;
    if (lists.has(name)) this.listDepth -= 1;
    if (preformatted.has(name)) this.preDepth -= 1;
  }

  private block(): Pick<Block, 'type' | 'level'> {
    return this.note ? { type: 'footnote' } : (this.containers.at(-1) ?? { type: 'paragraph' });
  }
}

const addressOf = (element: DomElement): string | null => (nameOf(element) === 'a' ? linkAddress(attribute(element, 'href')) : null);

/** What an element's own style takes back: some programs wrap all they copy in a <b> that is not bold. */
const takesBack: Partial<Record<InlineType, RegExp>> = {
  strong: /(?:^|;)\s*font-weight\s*:\s*(?:normal|[1-4]00)\b/i,
  emphasis: /(?:^|;)\s*font-style\s*:\s*normal\b/i,
};

/** Whether the words inside an element are set apart from those around them, or are a link. */
function isMarked(element: DomElement, name: string): boolean {
  const type = inlineOf.get(name);
  if (type === undefined) return false;
  return type === 'link' ? addressOf(element) !== null : takesBack[type]?.test(attribute(element, 'style') ?? '') !== true;
}

/** What the words inside an element are; null for one that says nothing about them. */
function containerOf(name: string, isRow: boolean, listDepth: number): Pick<Block, 'type' | 'level'> | null {
  if (isRow) return { type: 'table row' };
  if (/^h[1-6]$/.test(name)) return { type: 'heading', level: Number(name[1]) };
  if (preformatted.has(name)) return { type: 'preformatted' };
  if (name === 'blockquote') return { type: 'quotation' };
  return name === 'li' ? { type: 'list item', level: Math.min(20, Math.max(1, listDepth)) } : null;
}
