import { blocksOf } from '../text/block-at';
import { unitAt } from '../text/segment';
import type { Passage, SourceText } from '../text/source-text';
import type { Span, Suggestions } from './suggestion';

/** A text as it is coded: what was found in it, the EDTF of its publication date, and the coder at work. */
export interface Reading {
  readonly text: Pick<SourceText, 'text' | 'blocks'>;
  readonly found: Suggestions;
  readonly published: string | null;
  readonly coder: string;
}

/** Whether `inner` lies wholly in `outer`. */
export const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** How many UTF-16 units two ranges share. */
export const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** The sentence at an offset; the block's or the text's own end where it has none. */
export function sentenceAt({ text }: Pick<Reading, 'text'>, offset: number): Passage {
  const sentence = unitAt('sentence', text, offset);
  if (sentence) return sentence;
  const block = text.blocks[blocksOf(text.blocks, { start: offset, end: offset + 1 })?.[0] ?? -1];
  return block ? { start: block.start, end: block.end } : { start: offset, end: offset };
}
