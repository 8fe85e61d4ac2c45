import { blockIndexAt } from './block-at';
import type { Block, Passage, SourceText } from './source-text';

/** The steps of a reading caret that need no layout; "line" belongs to the screen. */
export type Unit = 'grapheme' | 'word' | 'sentence' | 'paragraph';

/** Text is segmented at most this far (UTF-16 units) on each side of an offset, so that cost never grows with the document. */
const REACH = 4_096;

/** Boundaries of these units do not depend on the language in any way a reader would notice, so one locale serves all texts. */
const segmenters = {
  grapheme: new Intl.Segmenter('en', { granularity: 'grapheme' }),
  word: new Intl.Segmenter('en', { granularity: 'word' }),
  sentence: new Intl.Segmenter('en', { granularity: 'sentence' }),
} as const;

/** A full stop after one of these ends no sentence, which Unicode's rules (UAX #29) do not know: titles, initials, months. */
const ABBREVIATION =
  /(?:^|[\s(“"‘'])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Rev|Hon|St|Gen|Sen|Rep|Gov|Pres|Capt|Lt|Col|Sgt|Adm|Amb|No|Art|vs|cf|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.\s*$/u;

type Read = Pick<SourceText, 'text' | 'blocks'>;

/** The part of the text that is looked at: the block of an offset, cut to REACH, never inside a surrogate pair. */
function around(source: Read, offset: number): Passage {
  const block = source.blocks[blockIndexAt(source.blocks, offset)];
  if (block === undefined) return { start: 0, end: 0 };
  const start = Math.max(block.start, offset - REACH);
  const end = Math.min(block.end, offset + REACH);
  return { start: isInsidePair(source.text, start) ? start + 1 : start, end: isInsidePair(source.text, end) ? end - 1 : end };
}

const isInsidePair = (text: string, offset: number): boolean => (text.codePointAt(offset - 1) ?? 0) > 0xffff && offset > 0;

/** The words of a stretch of text, as passages of the whole text: what Intl.Segmenter calls word-like. */
function wordsIn(text: string, range: Passage): Passage[] {
  const found: Passage[] = [];
  for (const part of segmenters.word.segment(text.slice(range.start, range.end))) {
    if (part.isWordLike) found.push({ start: range.start + part.index, end: range.start + part.index + part.segment.length });
  }
  return found;
}

/** The sentences of a stretch of text without the white space that follows them. */
function sentencesIn(text: string, range: Passage): Passage[] {
  const found: Passage[] = [];
  let start = range.start;
  for (const part of segmenters.sentence.segment(text.slice(range.start, range.end))) {
    const end = range.start + part.index + part.segment.length;
    if (ABBREVIATION.test(part.segment) && end < range.end) continue;
    const trimmed = start + text.slice(start, end).trimEnd().length;
    if (trimmed > start) found.push({ start, end: trimmed });
    start = end;
  }
  return found;
}

const partsIn = (unit: 'word' | 'sentence', text: string, range: Passage): Passage[] =>
  unit === 'word' ? wordsIn(text, range) : sentencesIn(text, range);

/** The nearest block with words in it after (step 1) or before (step -1) a block; empty ones are page breaks. */
function neighbour(blocks: readonly Block[], index: number, step: 1 | -1): Block | null {
  for (let at = index + step; at >= 0 && at < blocks.length; at += step) {
    const block = blocks[at]!;
    if (block.end > block.start) return block;
  }
  return null;
}

/**
 * The offset one unit on. A grapheme: the next boundary. A word or sentence: the end of the one under or after the offset, so that
 * extending by it takes whole words; past the last of a block, the block's end. A paragraph: the start of the next one. At the end of the text: the offset of that end.
 */
export function next(unit: Unit, source: Read, offset: number): number {
  const index = blockIndexAt(source.blocks, offset);
  const block = source.blocks[index];
  if (block === undefined) return offset;
  const after = neighbour(source.blocks, index, 1);
  if (unit === 'paragraph') return after ? after.start : block.end;
  if (offset >= block.end) return after ? enter(unit, source, after) : Math.max(offset, block.end);
  const from = Math.max(offset, block.start);
  if (unit === 'grapheme') return graphemeAt(source, from).end;
  const part = partsIn(unit, source.text, around(source, from)).find(({ end }) => end > from);
  return part ? part.end : block.end;
}

/** Where a step forward lands in a block it enters: at its start by graphemes, at the end of its first word or sentence by those. */
const enter = (unit: Unit, source: Read, block: Block): number => (unit === 'grapheme' ? block.start : next(unit, source, block.start));

/** The offset one unit back: always the start of a grapheme, word, sentence or paragraph. At the start of the text: that start. */
export function previous(unit: Unit, source: Read, offset: number): number {
  const index = blockIndexAt(source.blocks, offset);
  const block = source.blocks[index];
  if (block === undefined) return offset;
  const before = neighbour(source.blocks, index, -1);
  if (offset <= block.start) return before ? leave(unit, source, before) : Math.min(offset, block.start);
  const from = Math.min(offset, block.end);
  if (unit === 'paragraph') return block.start;
  if (unit === 'grapheme') return graphemeAt(source, from - 1).start;
  const part = partsIn(unit, source.text, around(source, from)).findLast(({ start }) => start < from);
  return part ? part.start : block.start;
}

/** Where a step back lands in a block it enters from below. */
const leave = (unit: Unit, source: Read, block: Block): number => (unit === 'grapheme' ? block.end : previous(unit, source, block.end));

/** The grapheme that holds the code unit at an offset inside a block. */
function graphemeAt(source: Read, offset: number): Passage {
  const range = around(source, offset);
  const part = segmenters.grapheme.segment(source.text.slice(range.start, range.end)).containing(offset - range.start);
  if (!part) return { start: offset, end: offset };
  return { start: range.start + part.index, end: range.start + part.index + part.segment.length };
}

/** The word, sentence or paragraph at an offset (touching counts, the one that begins there first); null in a gap between words. */
export function unitAt(unit: Exclude<Unit, 'grapheme'>, source: Read, offset: number): Passage | null {
  const block = source.blocks[blockIndexAt(source.blocks, offset)];
  if (block === undefined || block.start === block.end) return null;
  if (unit === 'paragraph') return { start: block.start, end: block.end };
  return partsIn(unit, source.text, around(source, offset)).findLast(({ start, end }) => start <= offset && offset <= end) ?? null;
}
