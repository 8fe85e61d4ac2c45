import { fromDayNumber, msPerDay } from '../dates/calendar';
import { formatSpanShort } from '../dates/format-span';
import { collator } from '../model/by-title';
import { keyOf, type Key, type LedgerColumn } from './column';
import type { LedgerRow } from './row';

/** A line of a ledger as it is read from top to bottom: the head of a group, or a row, which may stand in several groups. */
export type Line =
  | { readonly is: 'head'; readonly key: string; readonly label: string; readonly count: number; readonly isOpen: boolean }
  | { readonly is: 'row'; readonly key: string; readonly row: LedgerRow };

/** Whether rows can be grouped by a column: by its keys, or by the year a date begins in. */
export const isGroupable = (column: LedgerColumn): boolean => column.keys !== undefined || column.by === 'date';

/** The rows as lines: under the heads of their groups, in the order the rows first reach them, unless the keys have one of their own. */
export function linesOf(rows: readonly LedgerRow[], by: LedgerColumn | undefined, isClosed: (group: string) => boolean): Line[] {
  if (!by || !isGroupable(by)) return rows.map((row) => ({ is: 'row', key: row.id, row }));
  const lines: Line[] = [];
  for (const { id, label, members } of groupsOf(rows, by)) {
    const isOpen = !isClosed(id);
    lines.push({ is: 'head', key: `group ${id}`, label, count: members.length, isOpen });
    if (isOpen) for (const row of members) lines.push({ is: 'row', key: `${id} ${row.id}`, row });
  }
  return lines;
}

/** A group: the value its rows share. */
export interface Group extends Key {
  readonly members: readonly LedgerRow[];
}

/** The groups of a column in alphabetical order, of a choice in its own, of dates in time; none stated last. */
export function groupsOf(rows: readonly LedgerRow[], column: LedgerColumn): Group[] {
  const keys = column.keys ?? ((row: LedgerRow) => yearKey(column, row));
  const groups = new Map<string, { id: string; label: string; place: number | null; members: LedgerRow[] }>();
  for (const row of rows)
    for (const { id, label } of keys(row)) {
      const known = groups.get(id);
      if (known) known.members.push(row);
      else groups.set(id, { id, label, place: placeOf(column, row), members: [row] });
    }
  return [...groups.values()].sort(
    (a, b) => Number(a.id === '') - Number(b.id === '') || (a.place ?? 0) - (b.place ?? 0) || collator.compare(a.label, b.label),
  );
}

function placeOf(column: LedgerColumn, row: LedgerRow): number | null {
  if (column.by === 'number') return column.value(row);
  return column.by === 'date' ? (column.value(row)?.earliest ?? null) : null;
}

/** The year a date begins in; an open or unknown beginning is a group of its own. */
function yearKey(column: LedgerColumn, row: LedgerRow): readonly Key[] {
  const span = column.by === 'date' ? column.value(row) : null;
  if (!span) return keyOf(null);
  if (span.earliest === null) return [{ id: 'open', label: 'Beginning not known' }];
  const { year } = fromDayNumber(Math.floor(span.earliest / msPerDay));
  return [{ id: String(year), label: yearWords(year) }];
}

const years = new Map<number, string>();
function yearWords(year: number): string {
  const known = years.get(year);
  if (known) return known;
  const edtf = year >= 0 ? String(year).padStart(4, '0') : `-${String(-year).padStart(4, '0')}`;
  const words = Math.abs(year) <= 9_999 ? formatSpanShort(edtf) : String(year);
  years.set(year, words);
  return words;
}
