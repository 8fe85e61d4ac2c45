import { z } from 'zod';

/** Offsets are UTF-16 code units into `SourceText.text`; every range is half-open: [start, end). */
const offset = z.int().min(0);

export const BlockType = z.enum(['heading', 'paragraph', 'quotation', 'list item', 'table row', 'preformatted', 'page break']);
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

/**
 * What a reader of Dateline reads: plain text with its structure as ranges. There is no HTML in it.
 * Line ends are "\n"; everything else is as the source has it.
 */
export const SourceText = z.strictObject({
  text: z.string(),
  blocks: z.array(Block),
  inlines: z.array(Inline),
});
export type SourceText = z.infer<typeof SourceText>;

/** A half-open range [start, end) of a SourceText in UTF-16 code units that never splits a grapheme. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}
