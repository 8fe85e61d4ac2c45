import type { SourceText } from '../../text/source-text';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The stretch [start, end) of a text as a text of its own: blocks that reach beyond it are cut, and white space at a cut goes. */
export function sliceText({ text, blocks, inlines }: SourceText, start: number, end: number): SourceText {
  const kept = within(blocks, start, end).flatMap((block) => {
    const range = block.start < start || block.end > end ? trimmed(text, Math.max(block.start, start), Math.min(block.end, end)) : block;
    return range === null ? [] : [{ ...block, start: range.start, end: range.end }];
  });
  const [first] = kept;
  const last = kept.at(-1);
  if (!first || !last) return { text: '', blocks: [], inlines: [] };
  const by = first.start;
  const moved = <T extends Range>(range: T): T => ({ ...range, start: range.start - by, end: range.end - by });
  const inside = within(inlines, first.start, last.end).flatMap((inline) => {
    const block = blockAt(kept, inline.start) ?? blockAt(kept, inline.end - 1);
    const range = block && { start: Math.max(inline.start, block.start), end: Math.min(inline.end, block.end) };
    return range && range.start < range.end ? [{ ...inline, ...range }] : [];
  });
  return { text: text.slice(by, last.end), blocks: kept.map(moved), inlines: inside.map(moved) };
}

/** The ranges of an ordered list that meet [start, end). */
function within<T extends Range>(ranges: readonly T[], start: number, end: number): readonly T[] {
  let from = firstEndingAfter(ranges, start);
  const to = from;
  while (from < ranges.length && ranges[from]!.start < end) from += 1;
  return ranges.slice(to, from).filter((range) => range.end > start);
}

/** By halving: ranges in order of their starts, which for blocks is the order of their ends. Inlines may nest, by a little: a few before are looked at. */
function firstEndingAfter(ranges: readonly Range[], at: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 8);
}

const blockAt = <T extends Range>(blocks: readonly T[], at: number): T | undefined => {
  const near = firstEndingAfter(blocks, at + 1);
  return blocks.slice(near, near + 9).find(({ start, end }) => start <= at && at < end);
};

function trimmed(text: string, from: number, to: number): Range | null {
  let end = to;
  let start = from;
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
  while (start < end && /\s/.test(text[start]!)) start += 1;
  return start < end ? { start, end } : null;
}
