import type { Annotation } from '../../shared/model/annotation';
import { graphemeCeiling, graphemeFloor } from '../../shared/text/grapheme';
import type { Passage } from '../../shared/text/source-text';

/** A stretch of the text and which of the two coders marked it. */
export interface MarkedWords {
  readonly words: string;
  readonly by: 'a' | 'b' | 'both' | null;
}

/** So many units of the text are shown round what was marked, and of a gap between two passages its ends. */
const AROUND = 80;

/** The text of a place: what each coder marked, with the words round it; between passages far apart "…" stands for what is left out. */
export function markedWords(text: string, a: Annotation | null, b: Annotation | null): MarkedWords[] {
  const [byA, byB] = [rangesIn(a), rangesIn(b)];
  const edges = [...new Set([...byA, ...byB].flatMap(({ start, end }) => [start, end]))].sort((one, other) => one - other);
  if (edges.length === 0) return [];
  const pieces: MarkedWords[] = [{ words: before(text, edges[0]!), by: null }];
  for (const [at, start] of edges.slice(0, -1).entries()) {
    const end = edges[at + 1]!;
    const [isA, isB] = [isIn(byA, start), isIn(byB, start)];
    const words = text.slice(start, end);
    pieces.push(isA || isB ? { words, by: isA && isB ? 'both' : isA ? 'a' : 'b' } : { words: shortened(words), by: null });
  }
  return [...pieces, { words: after(text, edges.at(-1)!), by: null }].filter(({ words }) => words !== '');
}

const rangesIn = (annotation: Annotation | null): Passage[] => annotation?.selectors.map(({ start, end }) => ({ start, end })) ?? [];
const isIn = (ranges: readonly Passage[], at: number): boolean => ranges.some(({ start, end }) => start <= at && at < end);

/** Cut at white space, never through a word where one is near. */
function before(text: string, to: number): string {
  const from = graphemeCeiling(text, Math.max(0, to - AROUND));
  const words = text.slice(from, to);
  return from === 0 ? words : `… ${words.slice(words.search(/\s/) + 1)}`;
}

function after(text: string, from: number): string {
  const to = graphemeFloor(text, Math.min(text.length, from + AROUND));
  const words = text.slice(from, to);
  if (to === text.length) return words;
  const cut = words.search(/\s\S*$/);
  return `${cut < 0 ? words : words.slice(0, cut)} …`;
}

const shortened = (words: string): string =>
  words.length <= 2 * AROUND ? words : `${after(words, 0)} ${before(words, words.length).replace(/^… /, '')}`;
