import { fromDayNumber } from './calendar';
import { boundsOf, type Moment } from './edtf-bounds';
import { parseEdtf, writeDate } from './edtf-value';
import { readDate, type DateErrorCode, type ReadDateOptions } from './read-date';
import type { DateSpan } from './date-span';

/** What `dateline date "<words>" --json` prints for a date that could be read. */
export interface DateDescription {
  edtf: string;
  /** `2016-12-01`, or `2016-12-16T14:30:00` where the value has a time; null where the end is open or unknown. */
  earliest: string | null;
  latest: string | null;
  start: DateSpan['start'];
  end: DateSpan['end'];
  reading: string;
  rule: string;
  words: string;
  calendar: DateSpan['calendar'];
  conventions: string[];
  reference: string | null;
}

export type DescribeDateResult = DateDescription | { error: { code: DateErrorCode; message: string } };

/** Reads words as `readDate` does and gives the bounds as ISO 8601 days, years beyond four digits as EDTF writes them. */
export function describeDate(words: string, options: ReadDateOptions = {}): DescribeDateResult {
  const read = readDate(words, options);
  if (!read.ok) return { error: read.error };
  const { edtf, start, end, reading, rule, calendar, conventions, reference } = read.span;
  return { edtf, ...isoBounds(edtf), start, end, reading, rule, words: read.span.words, calendar, conventions, reference };
}

/** The outer bounds of a valid EDTF string as ISO 8601 days (with the time where the value has one). */
export function isoBounds(edtf: string): { earliest: string | null; latest: string | null } {
  const value = parseEdtf(edtf);
  const result = value && boundsOf(value);
  if (!result?.ok) throw new Error(`Not a date: ${edtf}`);
  const hasTime = edtf.includes('T');
  return { earliest: toIso(result.bounds.earliest, hasTime), latest: toIso(result.bounds.latest, hasTime) };
}

function toIso(moment: Moment | null, hasTime: boolean): string | null {
  if (!moment) return null;
  const { year, month, day } = fromDayNumber(moment.day);
  return writeDate(year, month, day) + (hasTime ? `T${clock(moment.ms)}` : '');
}

function clock(ms: number): string {
  const pad = (n: number, width = 2) => String(n).padStart(width, '0');
  const seconds = Math.floor(ms / 1_000);
  const thousandths = ms % 1_000;
  const time = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60].map((part) => pad(part)).join(':');
  return thousandths === 0 || thousandths === 999 ? time : `${time}.${pad(thousandths, 3)}`;
}
