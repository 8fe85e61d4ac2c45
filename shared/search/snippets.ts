import type { Found } from './find-words';
import type { WordField } from './fields';
import type { Query, WordsQuery } from './query';
import { eachToken } from './tokens';

/** Words of a text around what was found. */
export interface Snippet {
  /** As shown: line ends are spaces, so that offsets stay. */
  readonly text: string;
  /** Ranges of `text` that were found. */
  readonly marks: readonly Found[];
  /** The first range found, in the whole text. */
  readonly passage: Found;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** The words a query wants to be there, in a field or without one: what can be marked where it was found. */
export function wantedWords(query: Query, fields: readonly (WordField | null)[]): WordsQuery[] {
  if (query.is === 'all' || query.is === 'any') return query.of.flatMap((part) => wantedWords(part, fields));
  return query.is === 'words' && fields.includes(query.field) ? [query] : [];
}

interface Hit extends Found {
  /** Which of the wanted it is. */
  readonly which: number;
}

/** Where wanted words stand in a text, in order, at most `most` of them. */
export function findWanted(text: string, wanted: readonly WordsQuery[], most: number): Hit[] {
  const hits: Hit[] = [];
  const longest = Math.max(0, ...wanted.map(({ words }) => words.length));
  if (longest === 0) return hits;
  const recent: { word: string; start: number }[] = [];
  eachToken(text, (word, start, end, _place, paired) => {
    recent.push({ word, start });
    if (recent.length > longest) recent.shift();
    wanted.forEach((query, which) => {
      const from = recent.length - query.words.length;
      if (from < 0 || !endsHere(query, recent, from)) return;
      const isLetter = paired && query.prefix;
      hits.push({ which, start: recent[from]!.start, end: isLetter ? start + query.words.at(-1)!.length : end });
    });
    return hits.length < most;
  });
  return hits.sort((a, b) => a.start - b.start);
}

const endsHere = ({ words, prefix }: WordsQuery, recent: readonly { word: string }[], from: number): boolean =>
  words.every((word, at) => {
    const { word: found } = recent[from + at]!;
    return prefix && at === words.length - 1 ? found.startsWith(word) : found === word;
  });

const AROUND = 70;
const WIDEST = 240;
const LOOKED_AT = 400;
const BETWEEN_BLOCKS = '\n\n';

/** The best places of a text, in its order: those where most of the wanted words stand together. None where none stands. */
export function snippetsOf(text: string, wanted: readonly WordsQuery[], most: number): Snippet[] {
  const clusters = clustersOf(text, findWanted(text, wanted, LOOKED_AT));
  const worth = (cluster: readonly Hit[]): number => new Set(cluster.map(({ which }) => which)).size * 100 + Math.min(cluster.length, 50);
  const best = clusters.map((cluster, at) => ({ cluster, at })).sort((a, b) => worth(b.cluster) - worth(a.cluster) || a.at - b.at);
  return best
    .slice(0, most)
    .sort((a, b) => a.at - b.at)
    .map(({ cluster }) => cut(text, cluster));
}

/** Hits near one another in one block. */
function clustersOf(text: string, hits: readonly Hit[]): Hit[][] {
  const clusters: Hit[][] = [];
  for (const hit of hits) {
    const last = clusters.at(-1);
    const isNear = last && hit.end - last[0]!.start <= WIDEST - AROUND && !text.slice(last[0]!.start, hit.start).includes(BETWEEN_BLOCKS);
    if (isNear) last.push(hit);
    else clusters.push([hit]);
  }
  return clusters;
}

function cut(text: string, cluster: readonly Hit[]): Snippet {
  const passage = cluster[0]!;
  const found = cluster.at(-1)!;
  const blockStart = passage.start === 0 ? 0 : text.lastIndexOf(BETWEEN_BLOCKS, passage.start - 1) + BETWEEN_BLOCKS.length;
  const next = text.indexOf(BETWEEN_BLOCKS, found.end);
  const block = { start: blockStart === 1 ? 0 : blockStart, end: next === -1 ? text.length : next };
  const start = wordEdge(text, passage.start - AROUND, passage.start, block);
  const end = wordEdge(text, Math.max(found.end, passage.start + WIDEST - AROUND), found.end, block);
  return {
    text: text.slice(start, end).replace(/\s/g, ' '),
    marks: merged(cluster.map((hit) => ({ start: hit.start - start, end: Math.min(hit.end, end) - start }))),
    passage: { start: passage.start, end: passage.end },
    cutBefore: start > block.start,
    cutAfter: end < block.end,
  };
}

/** Overlapping ranges as one, in order. */
export function merged(ranges: readonly Found[]): Found[] {
  const whole: Found[] = [];
  for (const range of ranges) {
    const last = whole.at(-1);
    if (last && range.start <= last.end) whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else whole.push({ start: range.start, end: range.end });
  }
  return whole;
}

/** A space between `from` and `to`, the nearest to `from`, or the block's own edge; where there is none, `from` itself, but never inside a pair of surrogates. */
function wordEdge(text: string, from: number, to: number, block: Found): number {
  if (from <= block.start) return block.start;
  if (from >= block.end) return block.end;
  const step = from < to ? 1 : -1;
  for (let at = from; at !== to; at += step) if (/\s/.test(text[at]!)) return step === 1 ? at + 1 : at;
  const isInside = /[\udc00-\udfff]/.test(text[from]!);
  return isInside ? from - 1 : from;
}
