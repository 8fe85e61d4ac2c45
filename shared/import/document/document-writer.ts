import type { Block, SourceText } from '../../text/source-text';
import { linkAddress } from '../address';
import { raised } from '../raised';
import { type InlineType, TextBuilder } from '../text-builder';
import type { Document, Node, NoteReference, Paragraph, Run, Table, TableRow } from './document-model';
import { NoteMarks } from './note-marks';
import { isDataRow, wordsIn } from './words-in';

/** What a paragraph is, and whether it is the title of the document. */
export interface Told {
  readonly kind: Kind;
  readonly isTitle: boolean;
}

export type Kind = Pick<Block, 'type' | 'level'>;

/** A note that was referred to, and the mark that stands for it in the text. */
interface Referred {
  readonly mark: string;
  readonly reference: NoteReference;
}

const strong = ['strong'];
const emphasis = ['emphasis', 'subtle emphasis', 'intense emphasis'];
const code = ['html code', 'source text', 'verbatim char'];

/** Writes a word processor's document into blocks. A footnote follows the block that refers to it, endnotes follow the text. */
export class DocumentWriter {
  private readonly builder = new TextBuilder(() => this.kind);
  private kind: Kind = { type: 'paragraph' };
  /** No word of the block is written yet. */
  private isFresh = true;
  /** How deep in letters above the line. */
  private raisedDepth = 0;
  private footnotes: Referred[] = [];
  private readonly endnotes: Referred[] = [];
  private readonly marks = new NoteMarks();
  /** The words of the document's title, as they stand in it. */
  title: string | null = null;

  constructor(
    private readonly document: Document,
    private readonly tell: (paragraph: Paragraph) => Told,
  ) {}

  get warnings(): readonly string[] {
    return this.builder.warnings;
  }

  write(): SourceText {
    this.blocks(this.document.children, null);
    for (let note = this.endnotes.shift(); note; note = this.endnotes.shift()) this.note(note);
    return this.builder.done();
  }

  /** Block-level content; `within` is what a paragraph is where it does not say itself. */
  private blocks(nodes: readonly Node[], within: Kind | null): void {
    for (const node of nodes) {
      if (node.type !== 'paragraph') this.builder.endBlock();
      if (node.type === 'paragraph') this.paragraph(node, within);
      else if (node.type === 'table') this.table(node, within);
      else if ('children' in node) this.blocks(node.children, within);
    }
  }

  private paragraph(paragraph: Paragraph, within: Kind | null): void {
    const { kind, isTitle } = this.tell(paragraph);
    this.open(within ?? kind);
    this.inlines(paragraph.children);
    if (isTitle && !this.isFresh) this.title ??= wordsIn(paragraph.children);
    this.close();
  }

  private open(kind: Kind): void {
    const goesOn = kind.type === 'preformatted' && this.kind.type === 'preformatted';
    if (goesOn) this.builder.exact('\n');
    else this.builder.endBlock();
    this.kind = kind;
    this.isFresh = kind.type !== 'preformatted';
  }

  /** Lines of preformatted text are paragraphs one after another: the block stays open for the next. */
  private close(): void {
    if (this.kind.type === 'preformatted' && this.footnotes.length === 0) return;
    this.builder.endBlock();
    this.kind = { type: 'paragraph' };
    const notes = this.footnotes;
    this.footnotes = [];
    for (const note of notes) this.note(note);
  }

  private note({ mark, reference }: Referred): void {
    const body = this.document.notes.resolve(reference)?.body ?? [];
    const [first, ...others] = body;
    this.open({ type: 'footnote' });
    this.words(`${mark} `);
    this.isFresh = true;
    if (first?.type === 'paragraph') this.inlines(first.children);
    this.builder.endBlock();
    this.blocks(first?.type === 'paragraph' ? others : body, { type: 'footnote' });
    this.close();
  }

  private inlines(nodes: readonly Node[]): void {
    for (const node of nodes) this.inline(node);
  }

  private inline(node: Node): void {
    switch (node.type) {
      case 'text':
        return this.text(node.value);
      case 'run':
        return this.run(node);
      case 'tab':
        return this.isFresh ? undefined : this.builder.exact('\t');
      case 'break':
        return this.kind.type === 'preformatted' ? this.builder.exact('\n') : this.builder.breakLine();
      case 'checkbox':
        return this.words(node.checked ? '\u2612' : '\u2610');
      case 'hyperlink':
        return this.link(node.children, linkAddress(node.href));
      case 'noteReference':
        return this.refer(node);
      default:
        return 'children' in node ? this.inlines(node.children) : undefined;
    }
  }

  private text(words: string): void {
    this.words(this.raisedDepth > 0 ? raised(words) : words);
  }

  /** Words as they stand on one line, but for white space before the first of a block. */
  private words(words: string): void {
    const line = words.replace(/[\t\n\x0b\f\r\x85\u2028\u2029]+/g, ' ');
    const written = this.isFresh ? line.replace(/^ +/, '') : line;
    if (written === '') return;
    this.isFresh = false;
    this.builder.exact(written);
  }

  private run(run: Run): void {
    const types = this.typesOf(run);
    const isRaised = run.verticalAlignment === 'superscript';
    for (const type of types) this.builder.openInline(type);
    if (isRaised) this.raisedDepth += 1;
    this.inlines(run.children);
    if (isRaised) this.raisedDepth -= 1;
    for (const type of types) this.builder.closeInline(type);
  }

  /** A heading is bold by itself. */
  private typesOf({ styleName, isBold, isItalic }: Run): InlineType[] {
    const name = styleName?.toLowerCase() ?? '';
    const types: InlineType[] = [];
    if ((isBold || strong.includes(name)) && this.kind.type !== 'heading') types.push('strong');
    if (isItalic || emphasis.includes(name)) types.push('emphasis');
    if (code.includes(name) && this.kind.type !== 'preformatted') types.push('code');
    return types;
  }

  private link(children: readonly Node[], address: string | null): void {
    if (address) this.builder.openInline('link', address);
    this.inlines(children);
    if (address) this.builder.closeInline('link');
  }

  private refer(reference: NoteReference): void {
    if (!this.document.notes.resolve(reference)) return;
    const { mark, isFirst } = this.marks.of(reference);
    this.words(mark);
    if (isFirst) (reference.noteType === 'endnote' ? this.endnotes : this.footnotes).push({ mark, reference });
  }

  private table({ children }: Table, within: Kind | null): void {
    const spans = new Map<number, number>();
    for (const row of children) {
      if (row.type === 'tableRow' && isDataRow(row) && !within) this.row(row, spans);
      else if ('children' in row) this.blocks(row.children, within);
    }
  }

  /** One block, a tab between cells; a cell that spans rows or columns leaves the places beside and below it empty. */
  private row({ children }: TableRow, spans: Map<number, number>): void {
    this.open({ type: 'table row' });
    let column = 0;
    const next = () => {
      if (column > 0) this.builder.tab();
      column += 1;
    };
    const skip = () => {
      for (let left = spans.get(column) ?? 0; left > 0; left = spans.get(column) ?? 0) {
        spans.set(column, left - 1);
        next();
      }
    };
    for (const cell of children) {
      skip();
      const first = column;
      for (let each = 0; each < Math.min(cell.colSpan, 64); each += 1) {
        spans.set(column, Math.max(0, cell.rowSpan - 1));
        next();
        if (column === first + 1) this.cell(cell.children);
      }
    }
    skip();
    this.close();
  }

  private cell(nodes: readonly Node[]): void {
    this.isFresh = true;
    for (const node of nodes) if (node.type === 'paragraph') this.inlines(node.children);
  }
}
