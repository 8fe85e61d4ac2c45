import { z } from 'zod';

/** Offsets are UTF-16 code units into `SourceText.text`; every range is half-open: [start, end). */
const offset = z.int().min(0);

export const BlockType = z.enum(['heading', 'paragraph', 'quotation', 'list item', 'table row', 'preformatted', 'footnote', 'page break']);
export type BlockType = z.infer<typeof BlockType>;

/** One block of a text. Blocks are in reading order, do not overlap, and are separated by "\n\n" in the text. */
export const Block = z.strictObject({
  type: BlockType,
  start: offset,
  end: offset,
  /** Headings: 1 to 6. List items: nesting depth from 1. */
  level: z.int().min(1).max(20).optional(),
});
export type Block = z.infer<typeof Block>;

/** Emphasis and links are ranges too; a link keeps its address as words, to be shown and copied. */
export const Inline = z.strictObject({
  type: z.enum(['emphasis', 'strong', 'code', 'link']),
  start: offset,
  end: offset,
  href: z.string().max(4_000).optional(),
});
export type Inline = z.infer<typeof Inline>;

/** A page begins at `start`, which may stand inside a block; `label` is the number printed on it, where that is not its place. */
export const Page = z.strictObject({ start: offset, label: z.string().max(40).optional() });
export type Page = z.infer<typeof Page>;

/**
 * What a reader of Dateline reads: plain text with its structure as ranges. There is no HTML in it.
 * Line ends are "\n"; everything else is as the source has it.
 */
export const SourceText = z.strictObject({
  text: z.string(),
  blocks: z.array(Block),
  inlines: z.array(Inline),
  /** Where each page of a paged source begins, in order (a page without text begins where the next one does). */
  pages: z.array(Page).max(100_000).optional(),
});
export type SourceText = z.infer<typeof SourceText>;

/** A half-open range [start, end) of a SourceText in UTF-16 code units that never splits a grapheme. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}
