import type { Block, Inline, SourceText } from '../text/source-text';
import { INLINE_LIMIT } from './limits';
import { cleanWords, oddities } from './sanitize';

export type InlineType = Inline['type'];

const SEPARATOR = '\n\n';
const inlineTypes: readonly InlineType[] = ['emphasis', 'strong', 'code', 'link'];

/** From the start; of two that start together, the outer first. */
const byPlace = (a: Inline, b: Inline) => a.start - b.start || b.end - a.end;

/** How deep an inline of each type is open, and the address of the outermost link. */
interface OpenInline {
  depth: number;
  start: number;
  href?: string;
}

/**
 * Collects a SourceText block by block, keeping its invariants: no block is empty or ends in white space, blocks are
 * separated by exactly "\n\n", every inline lies within one block. Every call costs time in proportion to the
 * words it is given, however deep the mark-up is nested: at most one inline of each type is open at a time.
 */
export class TextBuilder {
  private readonly pieces: string[] = [];
  private readonly blocks: Block[] = [];
  private readonly inlines: Inline[] = [];
  private readonly open = new Map<InlineType, OpenInline>(inlineTypes.map((type) => [type, { depth: 0, start: 0 }]));
  /** Length of what is written, and of the part of it that is not white space at the end. */
  private length = 0;
  private inked = 0;
  private block: Block | null = null;
  /** Empty cells before the first words of a row. */
  private cellsBefore = 0;
  private droppedInlines = 0;
  private readonly odd = { replaced: 0, directions: 0 };

  constructor(private readonly blockOf: () => Pick<Block, 'type' | 'level'> = () => ({ type: 'paragraph' })) {}

  /** What the person ought to know, in whole sentences. */
  get warnings(): string[] {
    const dropped =
      this.droppedInlines > 0 ? ['There are so many emphases and links that some were left out; the words are all there.'] : [];
    return [...oddities(this.odd), ...dropped];
  }

  /** Where the next words will stand: at the end of the open block, or at the start of the one to come. */
  get position(): number {
    return this.block || this.blocks.length === 0 ? this.length : this.length + SEPARATOR.length;
  }

  /** Adds flowing words: each run of white space counts as one space, as in HTML. */
  flow(words: string): void {
    const flowing = words.replace(/[ \t\n\r\f]+/g, ' ');
    this.write(!this.block || this.endsInSpace() ? flowing.replace(/^ /, '') : flowing);
  }

  /** Adds words as they stand; lines without words before the block's first are left out. */
  exact(words: string): void {
    this.write(this.block ? words : words.replace(/^(?:[ \t]*\n)+/, ''));
  }

  /** Ends the line; twice in a row ends the block, as a reader sees it. */
  breakLine(): void {
    if (!this.block) return;
    this.trimSpace();
    if (this.pieces.at(-1)?.endsWith('\n')) this.endBlock();
    else this.push('\n');
  }

  /** Sets a cell of a table row apart from the one before it. */
  tab(): void {
    if (!this.block) this.cellsBefore += 1;
    else {
      this.trimSpace();
      this.push('\t');
    }
  }

  openInline(type: InlineType, href?: string): void {
    const inline = this.open.get(type)!;
    inline.depth += 1;
    if (inline.depth > 1) return;
    inline.start = this.length;
    if (href === undefined) delete inline.href;
    else inline.href = href;
  }

  closeInline(type: InlineType): void {
    const inline = this.open.get(type)!;
    if (inline.depth === 1) this.keepInline(type, inline);
    inline.depth -= 1;
  }

  /** Ends the block that is open, if any; the next words begin another. */
  endBlock(): void {
    this.cellsBefore = 0;
    if (!this.block) return;
    const end = this.inked;
    this.trimTo(end);
    for (const [type, inline] of this.open) if (inline.depth > 0) this.keepInline(type, inline);
    this.blocks.push({ ...this.block, end });
    this.block = null;
    for (const inline of this.open.values()) inline.start = end;
  }

  done(): SourceText {
    this.endBlock();
    return { text: this.pieces.join(''), blocks: this.blocks, inlines: this.inlines.sort(byPlace) };
  }

  private write(words: string): void {
    if (!this.block && !/\S/.test(words)) return;
    if (!this.block) this.startBlock();
    this.push(words);
  }

  private startBlock(): void {
    if (this.blocks.length > 0) this.push(SEPARATOR);
    this.block = { ...this.blockOf(), start: this.length, end: this.length };
    for (const inline of this.open.values()) inline.start = Math.max(inline.start, this.length);
    if (this.cellsBefore > 0) this.push('\t'.repeat(this.cellsBefore));
  }

  private push(raw: string): void {
    if (raw === '') return;
    const { text: words, replaced, directions } = cleanWords(raw);
    this.odd.replaced += replaced;
    this.odd.directions += directions;
    this.pieces.push(words);
    const trailing = words.length - words.trimEnd().length;
    if (trailing < words.length) this.inked = this.length + words.length - trailing;
    this.length += words.length;
  }

  private trimTo(end: number): void {
    while (this.length > end) {
      const last = this.pieces.pop()!;
      const kept = Math.max(0, last.length - (this.length - end));
      if (kept > 0) this.pieces.push(last.slice(0, kept));
      this.length -= last.length - kept;
    }
  }

  private keepInline(type: InlineType, { start, href }: OpenInline): void {
    const end = Math.min(this.length, this.inked);
    if (start >= end) return;
    const before = this.inlines.at(-1);
    if (before?.type === type && before.end === start && before.href === href) before.end = end;
    else if (this.inlines.length < INLINE_LIMIT) this.inlines.push({ type, start, end, ...(href === undefined ? {} : { href }) });
    else this.droppedInlines += 1;
  }

  private endsInSpace(): boolean {
    return /[ \t\n]$/.test(this.pieces.at(-1) ?? '');
  }

  /** Takes back the one space that flowing words may end in. */
  private trimSpace(): void {
    if (this.pieces.at(-1)?.endsWith(' ')) this.trimTo(this.length - 1);
  }
}
