import { fromDayNumber } from './calendar';
import { boundsOf } from './edtf-bounds';
import { parseEdtf } from './edtf-value';
import { datesOf } from './extent';

/** The date that relative words count from, as finely as it is known. */
export interface Reference {
  edtf: string;
  /** Day numbers of its first and last day. */
  first: number;
  last: number;
  year: number | null;
  /** Year and month, where the month is known. */
  month: { year: number; month: number } | null;
  /** The day number, where the day is known. */
  day: number | null;
  approximate: boolean;
  uncertain: boolean;
}

/** Reads an EDTF reference; null where there is none to count from (not EDTF, or without a beginning or end). */
export function readReference(edtf: string | null | undefined): Reference | null {
  const value = edtf ? parseEdtf(edtf.trim()) : null;
  const result = value && boundsOf(value);
  if (!value || !result?.ok || !result.bounds.earliest || !result.bounds.latest) return null;
  const first = result.bounds.earliest.day;
  const last = result.bounds.latest.day;
  const from = fromDayNumber(first);
  const to = fromDayNumber(last);
  const sameMonth = from.year === to.year && from.month === to.month;
  return {
    edtf: edtf!.trim(),
    first,
    last,
    year: from.year === to.year ? from.year : null,
    month: sameMonth ? { year: from.year, month: from.month } : null,
    day: first === last ? first : null,
    approximate: datesOf(value).some((date) => date.approximate),
    uncertain: datesOf(value).some((date) => date.uncertain),
  };
}
