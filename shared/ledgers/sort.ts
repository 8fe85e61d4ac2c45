import { compareSpans } from '../dates/compare';
import { collator } from '../model/by-title';
import { takenOn } from './as-of';
import type { LedgerColumn } from './column';
import type { LedgerRow } from './row';

export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

/** The order of rows that nobody sorted: by date, then as they stand in their source. Total, so that nothing jumps. */
export function inOrder(rows: readonly LedgerRow[]): LedgerRow[] {
  const dated = rows.map((row) => ({ row, when: takenOn(row)?.when ?? null }));
  dated.sort((a, b) => compareSpans(a.when, b.when) || byPlace(a.row, b.row));
  return dated.map(({ row }) => row);
}

/**
 * `rows` in the same order, begun from that of before: nearly sorted is soon sorted, so that an edit to one of ten thousand costs little.
 */
export function inOrderFrom(before: readonly LedgerRow[], rows: readonly LedgerRow[]): LedgerRow[] {
  const now = new Map(rows.map((row) => [row.id, row]));
  const known = before.flatMap((row) => now.get(row.id) ?? []);
  if (known.length === rows.length) return inOrder(known);
  const seen = new Set(known);
  return inOrder([...known, ...rows.filter((row) => !seen.has(row))]);
}

const byPlace = ({ annotation: a }: LedgerRow, { annotation: b }: LedgerRow): number =>
  ascending(a.source, b.source) || ascending(a.selectors[0]!.start, b.selectors[0]!.start) || ascending(a.id, b.id);

const ascending = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/** Rows in the order of a column, those without a value last either way; equal ones keep their order. Each value is read once. */
export function sorted(rows: readonly LedgerRow[], column: LedgerColumn | undefined, isDescending: boolean): readonly LedgerRow[] {
  if (!column) return rows;
  const way = isDescending ? -1 : 1;
  switch (column.by) {
    case 'text':
      return sortedBy(rows, ranksOf(rows, column.value), way);
    case 'number':
      return sortedBy(rows, column.value, way);
    case 'date':
      return sortedBySpan(rows, column.value, way);
  }
}

/** Places of words in the alphabet: distinct words are compared once, since comparing as a person does is dear. */
function ranksOf(rows: readonly LedgerRow[], value: (row: LedgerRow) => string | null): (row: LedgerRow) => number | null {
  const distinct = new Set<string>();
  for (const row of rows) {
    const words = value(row);
    if (words !== null) distinct.add(words);
  }
  const places = new Map([...distinct].sort(collator.compare).map((words, place) => [words, place]));
  return (row) => {
    const words = value(row);
    return words === null ? null : places.get(words)!;
  };
}

function sortedBy(rows: readonly LedgerRow[], value: (row: LedgerRow) => number | null, way: 1 | -1): LedgerRow[] {
  return split(rows, value, (a, b) => way * (a - b));
}

const sortedBySpan = (
  rows: readonly LedgerRow[],
  value: (row: LedgerRow) => Parameters<typeof compareSpans>[0],
  way: 1 | -1,
): LedgerRow[] => split(rows, value, (a, b) => way * compareSpans(a, b));

function split<T>(rows: readonly LedgerRow[], value: (row: LedgerRow) => T | null, compare: (a: T, b: T) => number): LedgerRow[] {
  const known: { row: LedgerRow; key: T }[] = [];
  const unknown: LedgerRow[] = [];
  for (const row of rows) {
    const key = value(row);
    if (key === null) unknown.push(row);
    else known.push({ row, key });
  }
  known.sort((a, b) => compare(a.key, b.key));
  return [...known.map(({ row }) => row), ...unknown];
}
