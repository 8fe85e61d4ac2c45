import type { Block, Inline, SourceText } from '../../shared/text/source-text';
import { joinPortions, type Portion } from './portions';

/**
 * The text that was typed, as a SourceText. A paragraph that is as it was keeps all it had; one that was mended keeps its type,
 * and the emphases and links outside of what changed.
 */
export function toSourceText(before: SourceText, portions: readonly Portion[], typed: Readonly<Record<number, string>>): SourceText {
  const { text, starts } = joinPortions(portions, typed);
  const olds = before.blocks.map((block) => ({ block, words: before.text.slice(block.start, block.end) }));
  const news = blocksOf(text);
  const pairs = pair(
    olds.map(({ words }) => words),
    news.map(({ words }) => words),
  );
  const blocks: Block[] = [];
  const inlines: Inline[] = [];
  news.forEach(({ start, words }, i) => {
    const old = olds[pairs[i]!];
    const { type, level } = old?.block ?? { type: 'paragraph' as const, level: undefined };
    blocks.push({ type, start, end: start + words.length, ...(level === undefined ? {} : { level }) });
    if (old) inlines.push(...carried(inlinesIn(before, old.block), old.words, words, start));
  });
  return {
    text,
    blocks,
    inlines,
    ...(before.pages ? { pages: before.pages.map((page, i) => ({ ...page, start: starts[i] ?? text.length })) } : {}),
  };
}

/** The paragraphs of a text, parted by empty lines. */
function blocksOf(text: string): { start: number; words: string }[] {
  const found: { start: number; words: string }[] = [];
  let start = 0;
  for (const words of text.split('\n\n')) {
    if (words !== '') found.push({ start, words });
    start += words.length + 2;
  }
  return found;
}

/** For each new paragraph the old one it comes from, or -1: the same words in the same order, then what stands alike between those. */
export function pair(olds: readonly string[], news: readonly string[]): number[] {
  const places = new Map<string, number[]>();
  olds.forEach((words, i) => places.set(words, [...(places.get(words) ?? []), i]));
  const pairs: number[] = [];
  let last = -1;
  for (const words of news) {
    const at = places.get(words)?.find((place) => place > last) ?? -1;
    // A match far ahead would leave nothing for what follows: short lines such as "***" come again and again.
    const isNear = at !== -1 && (at - last <= 50 || places.get(words)!.length === 1);
    pairs.push(isNear ? at : -1);
    if (isNear) last = at;
  }
  fillGaps(pairs, olds.length);
  return pairs;
}

/** Between two pairs, as many new paragraphs as old ones are each other's. */
function fillGaps(pairs: number[], oldCount: number): void {
  for (let at = 0; at < pairs.length;) {
    if (pairs[at] !== -1) {
      at += 1;
      continue;
    }
    const next = pairs.findIndex((place, i) => i >= at && place !== -1);
    const end = next === -1 ? pairs.length : next;
    const from = at === 0 ? 0 : pairs[at - 1]! + 1;
    const to = next === -1 ? oldCount : pairs[next]!;
    if (to - from === end - at) for (let i = at; i < end; i += 1) pairs[i] = from + i - at;
    at = end;
  }
}

const inlinesIn = ({ inlines }: SourceText, { start, end }: Block): Inline[] =>
  inlines
    .filter((inline) => inline.start >= start && inline.end <= end)
    .map((inline) => ({ ...inline, start: inline.start - start, end: inline.end - start }));

/** The inlines before and after what changed, at their new places. */
function carried(inlines: readonly Inline[], before: string, after: string, at: number): Inline[] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const shift = after.length - before.length;
  return inlines.flatMap((inline) => {
    if (inline.end <= head) return [{ ...inline, start: inline.start + at, end: inline.end + at }];
    return inline.start >= before.length - tail ? [{ ...inline, start: inline.start + shift + at, end: inline.end + shift + at }] : [];
  });
}
