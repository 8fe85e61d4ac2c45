import type { DateSpan } from '../dates/date-span';
import { formatSpanShort } from '../dates/format-span';
import { numbered } from '../text/counted';
import type { LedgerColumn } from './column';
import type { LedgerRow } from './row';

const spans = new WeakMap<DateSpan, string>();

/** A date as a table shows it; formatted once for each record. */
function spanWords(span: DateSpan): string {
  const known = spans.get(span);
  if (known !== undefined) return known;
  const words = formatSpanShort(span);
  spans.set(span, words);
  return words;
}

/** What a cell says; empty where nothing is stated. */
export function cellWords(column: LedgerColumn, row: LedgerRow): string {
  if (column.by === 'text') return column.value(row) ?? '';
  if (column.by === 'date') {
    const span = column.value(row);
    const waiting = span ? undefined : column.pending?.(row);
    return span ? spanWords(span) : waiting === undefined ? '' : `“${waiting}” waits`;
  }
  if (column.words) return column.words(row);
  const value = column.value(row);
  return value === null ? '' : numbered(value);
}

/** What a file says: dates as EDTF, numbers with all their digits and nothing between them, the rest as on screen. */
export function fileWords(column: LedgerColumn, row: LedgerRow): string {
  if (column.raw) return column.raw(row);
  if (column.by === 'date') return column.value(row)?.edtf ?? '';
  if (column.by === 'number' && !column.words) return String(column.value(row) ?? '');
  return cellWords(column, row);
}
