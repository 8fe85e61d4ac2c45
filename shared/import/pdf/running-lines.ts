import type { PageLayout } from './layout';
import type { Line } from './strips';

/** The lines that only furnish pages, and what they say, for the person. */
export interface RunningLines {
  readonly lines: ReadonlySet<Line>;
  /** The words that repeat, each once. */
  readonly words: readonly string[];
  readonly numbers: boolean;
}

const NUMBER = /\d+/g;
const ROMAN = /^[ivxlcdm]{1,8}$/i;

interface Candidate {
  readonly line: Line;
  readonly page: number;
  readonly edge: 'head' | 'foot';
}

/**
 * Heads, feet and page numbers: lines at the edge of at least three pages (two, where there are no more) that are the same
 * but for their numbers. A number alone must count with the pages. Nothing inside of a line that stays is taken away.
 */
export function findRunningLines(pages: readonly PageLayout[]): RunningLines {
  const candidates = pages.flatMap(({ edges }, page) =>
    (['head', 'foot'] as const).flatMap((edge) => edges[edge].map((line) => ({ line, page, edge }))),
  );
  const needed = pages.length >= 3 ? 3 : 2;
  const repeated = new Set(
    grouped(candidates, keyOf)
      .flatMap((group) => (isNumber(group[0]!.line.words) ? counting(group, needed) : [group]))
      .filter((group) => new Set(group.map(({ page }) => page)).size >= needed)
      .flatMap((group) => group.map(({ line }) => line)),
  );
  const lines = new Set(pages.flatMap(({ edges }) => [edges.head, edges.foot].flatMap((edge) => outermost(edge, repeated))));
  return {
    lines,
    words: [...new Set([...lines].map(({ words }) => wordsOf(words)).filter((words) => words !== ''))],
    numbers: [...lines].some(({ words }) => wordsOf(words) !== words.trim()),
  };
}

function grouped<T>(all: readonly T[], keyFor: (each: T) => string | number): T[][] {
  const groups = new Map<string | number, T[]>();
  for (const each of all) {
    const group = groups.get(keyFor(each));
    if (group) group.push(each);
    else groups.set(keyFor(each), [each]);
  }
  return [...groups.values()];
}

/** The same edge, the same words but for numbers, the same size of type. */
const keyOf = ({ line, edge }: Candidate): string =>
  `${edge} ${Math.round(line.size)} ${isNumber(line.words) ? '#' : line.words.toLowerCase().replace(NUMBER, '#').replace(/\s+/g, ' ')}`;

/** "12", "– 12 –", "Page 12 of 40", "xii". */
const isNumber = (words: string): boolean =>
  /^[\s–—\-[(|]*(?:page|p\.|seite|strona)?\s*\d{1,5}(?:\s*(?:of|\/|von)\s*\d{1,5})?[\s–—\-\])|.]*$/i.test(words) ||
  ROMAN.test(words.trim());

/** Groups of page numbers that keep step with the pages. */
function counting(group: readonly Candidate[], needed: number): Candidate[][] {
  return grouped(group, ({ line, page }) => valueOf(line.words) - page).filter((step) => step.length >= needed);
}

function valueOf(words: string): number {
  const digits = /\d+/.exec(words)?.[0];
  return digits === undefined ? romanValue(words.trim().toLowerCase()) : Number(digits);
}

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1_000 };

function romanValue(words: string): number {
  const values = [...words].map((letter) => romanDigits[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/** From the edge inward, as far as every line repeats. */
function outermost(lines: readonly Line[], repeated: ReadonlySet<Line>): Line[] {
  const stays = lines.findIndex((line) => !repeated.has(line));
  return stays === -1 ? [...lines] : lines.slice(0, stays);
}

const wordsOf = (words: string): string => (isNumber(words) ? '' : words.replace(/(?:^|\s)\d{1,5}$|^\d{1,5}\s/g, '').trim());
