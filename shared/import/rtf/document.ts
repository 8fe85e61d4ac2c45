import type { Block, SourceText } from '../../text/source-text';
import { linkAddress } from '../address';
import { TextBuilder } from '../text-builder';
import type { Frame } from './frame';
import type { Styles } from './tables';

const HREF = /^\s*HYPERLINK\s+(?:\\[a-z]\s+)?"([^"]{1,4000})"/i;

/** Writes the text of an RTF document, block by block, with its footnotes behind it. */
export class RtfDocument {
  private frame: Frame | null = null;
  private inTable = false;
  private isNote = false;
  private isEmpty = true;
  private readonly open = { bold: false, italic: false, link: null as string | null };
  private readonly notes: string[][] = [];
  private readonly builder = new TextBuilder(() => this.block());

  constructor(private readonly styles: Styles) {}

  get warnings(): readonly string[] {
    return this.builder.warnings;
  }

  /** How many footnotes there are so far. */
  get noteCount(): number {
    return this.notes.length;
  }

  write(words: string, frame: Frame): void {
    const visible = this.isEmpty ? words.replace(/^[ \t]+/, '') : words;
    if (visible === '') return;
    if (this.inTable && !frame.inTable) this.endBlock();
    this.inTable = frame.inTable;
    this.frame = frame;
    this.mark(frame);
    this.builder.exact(visible);
    this.isEmpty = false;
  }

  /** Ends a paragraph; in a cell of a table, only the line. */
  endParagraph(frame: Frame): void {
    if (frame.inTable && !this.isEmpty) this.builder.breakLine();
    else if (!frame.inTable) this.endBlock();
  }

  breakLine(): void {
    this.builder.breakLine();
  }

  endCell(frame: Frame): void {
    this.inTable = frame.inTable;
    this.builder.tab();
    this.isEmpty = false;
  }

  endBlock(): void {
    this.builder.endBlock();
    this.isEmpty = true;
  }

  startNote(): void {
    this.notes.push([]);
  }

  writeNote(words: string): void {
    this.notes.at(-1)?.push(words);
  }

  done(): SourceText {
    this.endBlock();
    this.mark({ bold: false, italic: false, link: null });
    this.isNote = true;
    for (const note of this.notes) {
      this.builder.flow(note.join('').trim());
      this.builder.endBlock();
    }
    return this.builder.done();
  }

  private mark({ bold, italic, link }: Pick<Frame, 'bold' | 'italic' | 'link'>): void {
    const { open, builder } = this;
    if (open.link !== link && open.link !== null) builder.closeInline('link');
    if (bold && !open.bold) builder.openInline('strong');
    if (!bold && open.bold) builder.closeInline('strong');
    if (italic && !open.italic) builder.openInline('emphasis');
    if (!italic && open.italic) builder.closeInline('emphasis');
    if (open.link !== link && link !== null) builder.openInline('link', link);
    Object.assign(open, { bold, italic, link });
  }

  private block(): Pick<Block, 'type' | 'level'> {
    if (this.isNote) return { type: 'footnote' };
    const { frame } = this;
    if (!frame) return { type: 'paragraph' };
    if (frame.inTable) return { type: 'table row' };
    const level = frame.outline ?? this.styles.levelOf(frame.style);
    if (level !== null) return { type: 'heading', level: Math.min(6, level + 1) };
    if (frame.listLevel !== null) return { type: 'list item', level: Math.min(20, frame.listLevel + 1) };
    return { type: this.styles.isQuotation(frame.style) ? 'quotation' : 'paragraph' };
  }
}

/** The address of a field that is a link. */
export const hrefOf = (instruction: string): string | null => linkAddress(HREF.exec(instruction.slice(0, 5_000))?.[1]);
