import { z } from 'zod';
import type { DateSpan } from '../dates/date-span';
import { readDate } from '../dates/read-date';
import { boundsOn, clockIds, type Bounds } from './clock';
import type { LedgerRow } from './row';

/**
 * Asks when something was, on one of the four clocks: before, after or during a date in words or EDTF. *Definitely* holds wherever in its span
 * the uncertain date may lie; *possibly* where it may.
 */
export const DateTest = z.strictObject({
  clock: z.enum(clockIds),
  relation: z.enum(['before', 'after', 'during', 'none']),
  words: z.string().max(200),
  certainty: z.enum(['definitely', 'possibly']),
});
export type DateTest = z.infer<typeof DateTest>;

/** The date a test asks about, or one sentence why it cannot be read. */
export function dateOf({ words }: Pick<DateTest, 'words'>): { ok: true; span: DateSpan } | { ok: false; message: string } {
  const read = readDate(words);
  return read.ok ? { ok: true, span: read.span } : { ok: false, message: read.error.message };
}

/** Whether rows pass a test; null where it has no date yet, and everything passes. `none` passes what has no date on that clock. */
export function dateTester(test: DateTest): ((row: LedgerRow) => boolean) | null {
  if (test.relation === 'none') return (row) => boundsOn(test.clock, row) === null;
  const read = test.words.trim() === '' ? null : dateOf(test);
  if (!read?.ok) return null;
  const fits = fitting(test.relation, test.certainty);
  return (row) => {
    const bounds = boundsOn(test.clock, row);
    return bounds !== null && fits(bounds, read.span);
  };
}

const start = ({ earliest }: Bounds): number => earliest ?? -Infinity;
const end = ({ latest }: Bounds): number => latest ?? Infinity;

type Fits = (a: Bounds, b: Bounds) => boolean;

/** Whether a span stands so to the one that is asked about. */
export const fitting = (relation: 'before' | 'after' | 'during', certainty: DateTest['certainty']): Fits => relations[relation][certainty];

const relations: Readonly<Record<'before' | 'after' | 'during', Readonly<Record<DateTest['certainty'], Fits>>>> = {
  before: { definitely: (a, b) => end(a) < start(b), possibly: (a, b) => start(a) < start(b) },
  after: { definitely: (a, b) => start(a) > end(b), possibly: (a, b) => end(a) > end(b) },
  during: {
    definitely: (a, b) => start(a) >= start(b) && end(a) <= end(b),
    possibly: (a, b) => start(a) <= end(b) && start(b) <= end(a),
  },
};
