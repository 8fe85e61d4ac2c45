import { z } from 'zod';
import type { DateSpan } from '../dates/date-span';
import { formatSpan } from '../dates/format-span';
import { readDate } from '../dates/read-date';
import { locale } from '../text/counted';
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

/** The date a test asks about, or one sentence why it cannot be read; null where none is given yet. */
export function dateOf({ words }: Pick<DateTest, 'words'>): { ok: true; span: DateSpan } | { ok: false; message: string } | null {
  if (words.trim() === '') return null;
  const read = readDate(words);
  return read.ok ? { ok: true, span: read.span } : { ok: false, message: read.error.message };
}

/** How the words of a test are read, or what is wrong with them, for whoever types them. */
export function dateReading(typed: string): { readonly isWrong: boolean; readonly words: string } {
  const read = dateOf({ words: typed });
  if (!read) return { isWrong: false, words: 'A date in words or EDTF. Until it is there, all pass.' };
  if (!read.ok) return { isWrong: true, words: read.message };
  const words = new Set([formatSpan(read.span, locale), read.span.edtf]);
  return { isWrong: false, words: [...words].join(' · ') };
}

/** Whether what stands on a clock passes a test; null where that has no date yet, and everything passes. `none` passes what has no date there. */
export function boundsTester({ relation, words, certainty }: Omit<DateTest, 'clock'>): ((bounds: Bounds | null) => boolean) | null {
  if (relation === 'none') return (bounds) => bounds === null;
  const read = dateOf({ words });
  if (!read?.ok) return null;
  const fits = relations[relation][certainty];
  return (bounds) => bounds !== null && fits(bounds, read.span);
}

/** Whether rows pass a test; null where everything does. */
export function dateTester(test: DateTest): ((row: LedgerRow) => boolean) | null {
  const passes = boundsTester(test);
  return passes && ((row) => passes(boundsOn(test.clock, row)));
}

const start = ({ earliest }: Bounds): number => earliest ?? -Infinity;
const end = ({ latest }: Bounds): number => latest ?? Infinity;

type Fits = (a: Bounds, b: Bounds) => boolean;
const relations: Readonly<Record<'before' | 'after' | 'during', Readonly<Record<DateTest['certainty'], Fits>>>> = {
  before: { definitely: (a, b) => end(a) < start(b), possibly: (a, b) => start(a) < start(b) },
  after: { definitely: (a, b) => start(a) > end(b), possibly: (a, b) => end(a) > end(b) },
  during: {
    definitely: (a, b) => start(a) >= start(b) && end(a) <= end(b),
    possibly: (a, b) => start(a) <= end(b) && start(b) <= end(a),
  },
};
