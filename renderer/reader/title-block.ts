import type { Source } from '../../shared/model/source';
import type { SourceText } from '../../shared/text/source-text';

/** The index of the block that is the source's title, where the text begins with it: it is then the page's heading, and can be annotated. -1 where it does not. */
export function titleBlock({ text, blocks }: SourceText, { title }: Pick<Source, 'title'>): number {
  const first = blocks.findIndex(({ start, end }) => end > start);
  const block = blocks[first];
  if (!block || block.type !== 'heading' || title === null) return -1;
  return oneLine(text.slice(block.start, block.end)) === oneLine(title) ? first : -1;
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
