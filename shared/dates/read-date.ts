import { boundsOf, toMs } from './edtf-bounds';
import { parseEdtf } from './edtf-value';
import { endsOf } from './extent';
import type { DateSpan } from './date-span';

export type DateErrorCode = 'empty' | 'unreadable' | 'needs-reference' | 'impossible' | 'ambiguous' | 'vague';
export interface DateError {
  code: DateErrorCode;
  /** A plain sentence for the reader. */
  message: string;
}
export type ReadDateResult = { ok: true; span: DateSpan } | { ok: false; error: DateError };

export interface ReadDateOptions {
  /** EDTF of the publication date, which relative words count from. Never today's date. */
  reference?: string | null;
  /** The coder who accepts the reading. */
  coder?: string | null;
  hemisphere?: 'north' | 'south';
  /** The sentence the words stand in: its tense decides whether "Friday" is the last or the next one. */
  context?: string;
  /** How to read 03/04/2016. */
  order?: 'dmy' | 'mdy';
}

export function readDate(words: string, options: ReadDateOptions = {}): ReadDateResult {
  const text = words.trim();
  if (!text) return { ok: false, error: { code: 'empty', message: 'No date was given.' } };
  const value = parseEdtf(text);
  if (!value) return { ok: false, error: { code: 'unreadable', message: `“${text}” could not be read as a date.` } };
  const result = boundsOf(value);
  if (!result.ok) return { ok: false, error: { code: 'impossible', message: result.message } };
  const { earliest, latest } = result.bounds;
  const span: DateSpan = {
    edtf: text,
    earliest: earliest && toMs(earliest),
    latest: latest && toMs(latest),
    ...endsOf(value),
    words: text,
    calendar: 'gregorian',
    conventions: [],
    reference: null,
    rule: 'edtf',
    reading: `“${text}” is EDTF.`,
    resolvedBy: options.coder ?? null,
  };
  return { ok: true, span };
}
