import type { DateSpan } from './date-span';

export type Precision =
  'second' | 'minute' | 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'millennium' | 'interval' | 'list';
export type InstantUnit = 'minute' | 'hour' | 'day' | 'month' | 'quarter' | 'year' | 'decade' | 'century' | 'millennium';

/** The date in words with its uncertainty: "about May 1848", "2014 onwards". */
export function formatSpan(span: DateSpan, _locale = 'en'): string {
  return span.edtf;
}

/** A short form for labels: "16 Dec 2016". */
export function formatSpanShort(span: DateSpan, _locale = 'en'): string {
  return span.edtf;
}

/** How finely the date is known. */
export function precisionOf(span: DateSpan): Precision {
  return span.edtf.includes('/') ? 'interval' : 'day';
}

/** An axis tick: `ms` is floating milliseconds since 1970-01-01. */
export function formatInstant(ms: number, unit: InstantUnit, _locale = 'en'): string {
  return new Date(ms).toISOString().slice(0, unit === 'year' ? 4 : 10);
}
