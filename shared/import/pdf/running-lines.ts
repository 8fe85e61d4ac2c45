import type { EdgeLine, PageLayout } from './layout';
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
 * but for their numbers; or that stand at the same place and begin or end in a number that counts with the pages, as a number
 * alone must. Nothing inside of a line that stays is taken away.
 */
export function findRunningLines(pages: readonly PageLayout[]): RunningLines {
  const candidates = pages.flatMap(({ edges }, page) =>
    (['head', 'foot'] as const).flatMap((edge) => edges[edge].map(({ line }) => ({ line, page, edge }))),
  );
  const needed = pages.length >= 3 ? 3 : 2;
  const groups = [
    ...grouped(candidates, wordsKey).flatMap((group) => (isNumber(group[0]!.line.words) ? counting(group) : [group])),
    ...grouped(candidates.filter(endsInNumber), placeKey).flatMap(counting),
  ];
  const repeated = new Set(
    groups.filter((group) => new Set(group.map(({ page }) => page)).size >= needed).flatMap((group) => group.map(({ line }) => line)),
  );
  const lines = new Set(pages.flatMap((page) => furnitureOf(page, repeated)));
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
const wordsKey = ({ line, edge }: Candidate): string =>
  `${edge} ${Math.round(line.size)} ${isNumber(line.words) ? '#' : line.words.toLowerCase().replace(NUMBER, '#').replace(/\s+/g, ' ')}`;

/** The same edge, the same place, the same size of type. In steps of 3 points. */
const placeKey = ({ line, edge }: Candidate): string => `${edge} ${Math.round(line.size)} ${Math.round(line.base / 3)}`;

const PAGED = /^(\d{1,5})\s|\s(\d{1,5})$/;
const endsInNumber = ({ line }: Candidate): boolean => line.words.length < 120 && PAGED.test(line.words);

/** "12", "– 12 –", "Page 12 of 40", "xii". */
const isNumber = (words: string): boolean =>
  /^[\s–—\-[(|]*(?:page|p\.|seite|strona)?\s*\d{1,5}(?:\s*(?:of|\/|von)\s*\d{1,5})?[\s–—\-\])|.]*$/i.test(words) ||
  ROMAN.test(words.trim());

/** Groups of page numbers that keep step with the pages. */
const counting = (group: readonly Candidate[]): Candidate[][] => grouped(group, ({ line, page }) => valueOf(line.words) - page);

function valueOf(words: string): number {
  const digits = isNumber(words) ? /\d+/.exec(words)?.[0] : PAGED.exec(words)?.slice(1).find(Boolean);
  return digits === undefined ? romanValue(words.trim().toLowerCase()) : Number(digits);
}

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1_000 };

function romanValue(words: string): number {
  const values = [...words].map((letter) => romanDigits[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/** In ems: how far heads and feet stand off the text. */
const APART = 1.7;

/** Where all of a page repeats, as in a form, only its outermost lines are furniture. */
function furnitureOf({ strips, edges }: PageLayout, repeated: ReadonlySet<Line>): Line[] {
  const found = [edges.head, edges.foot].flatMap((edge) => outermost(edge, repeated, 'last'));
  const all = strips.reduce((sum, { lines }) => sum + lines.length, 0);
  return new Set(found).size < all ? found : [edges.head, edges.foot].flatMap((edge) => outermost(edge, repeated, 'first'));
}

/** From the edge inward, as far as every line repeats, up to the first or last that stands apart or is a number. */
function outermost(edge: readonly EdgeLine[], repeated: ReadonlySet<Line>, which: 'first' | 'last'): Line[] {
  const stays = edge.findIndex(({ line }) => !repeated.has(line));
  const repeats = stays === -1 ? edge : edge.slice(0, stays);
  const ends = ({ line, apart }: EdgeLine) => apart >= APART || isNumber(line.words);
  const end = which === 'first' ? repeats.findIndex(ends) : repeats.findLastIndex(ends);
  return repeats.slice(0, end + 1).map(({ line }) => line);
}

const wordsOf = (words: string): string => (isNumber(words) ? '' : words.replace(/(?:^|\s)\d{1,5}$|^\d{1,5}\s/g, '').trim());
