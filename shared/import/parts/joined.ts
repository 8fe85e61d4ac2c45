import { counted } from '../../text/counted';
import type { Block, Inline, SourceText } from '../../text/source-text';
import { cleanMetadata } from '../clean-metadata';
import { nothingFound, type Reading } from '../imported';
import { BLOCK_LIMIT, INLINE_LIMIT, TEXT_LIMIT } from '../limits';

/** The most articles that one file may hold. */
export const PART_LIMIT = 10_000;

const SEPARATOR = '\n\n';

/** What several articles are called in the sentences for the person: one, and more than one. */
export type Called = readonly [one: string, many: string];

/**
 * Articles of one file as one reading: its text is all of them one after another, each below its title as a heading (where
 * its own text does not begin with that), and they are its parts. One alone is that reading itself. What goes beyond the
 * limits of a text is left out, and said.
 */
export function joined(parts: readonly Reading[], called: Called, warnings: readonly string[] = []): Reading {
  const [only, ...others] = parts;
  if (only && others.length === 0) return { ...only, warnings: [...warnings, ...only.warnings] };
  const joint = new Joint();
  const kept: Reading[] = [];
  for (const each of parts.slice(0, PART_LIMIT)) {
    const part = { ...each, metadata: cleanMetadata(each.metadata) };
    if (!joint.add(part)) break;
    kept.push(part);
  }
  const left = parts.length - kept.length;
  const tooMany = `There are ${counted(parts.length, ...called)} in the file; only the first ${counted(kept.length, ...called)} could be read, since the rest is too much for one file.`;
  return {
    text: joint.text(),
    metadata: nothingFound,
    warnings: left > 0 ? [tooMany, ...warnings] : warnings,
    parts: kept,
  };
}

/** Texts put one after another. */
class Joint {
  private readonly pieces: string[] = [];
  private readonly blocks: Block[] = [];
  private readonly inlines: Inline[] = [];
  private length = 0;

  /** Whether the part still went in. */
  add({ text, metadata }: Reading): boolean {
    const title = headingOf(text, metadata.title?.value ?? null);
    const size = text.text.length + title.length + 2 * SEPARATOR.length;
    if (this.length + size > TEXT_LIMIT || this.blocks.length + text.blocks.length + 1 > BLOCK_LIMIT) return false;
    if (title !== '') this.append({ text: title, blocks: [{ type: 'heading', level: 1, start: 0, end: title.length }], inlines: [] });
    this.append(text);
    return true;
  }

  text(): SourceText {
    return { text: this.pieces.join(''), blocks: this.blocks, inlines: this.inlines };
  }

  private append({ text, blocks, inlines }: SourceText): void {
    if (blocks.length === 0) return;
    if (this.length > 0) this.push(SEPARATOR);
    const by = this.length;
    for (const block of blocks) this.blocks.push({ ...block, start: block.start + by, end: block.end + by });
    for (const inline of inlines)
      if (this.inlines.length < INLINE_LIMIT) this.inlines.push({ ...inline, start: inline.start + by, end: inline.end + by });
    this.push(text);
  }

  private push(words: string): void {
    this.pieces.push(words);
    this.length += words.length;
  }
}

/** The title as a heading of its own, or nothing where the text begins with it. */
function headingOf({ text, blocks }: SourceText, title: string | null): string {
  const heading = (title ?? '').replace(/\s+/g, ' ').trim();
  const first = blocks[0];
  return first && plain(text.slice(first.start, Math.min(first.end, first.start + 3_000))) === heading ? '' : heading;
}

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();
