import { z } from 'zod';
import { boundsOf } from './edtf-bounds';
import { parseEdtf } from './edtf-value';

/** How one end of a span stands: a known date, left open ("and still going"), or not known at all. */
export const SpanEnd = z.enum(['known', 'open', 'unknown']);
export type SpanEnd = z.infer<typeof SpanEnd>;

/**
 * A date as the person's words and their reading of them: an EDTF (ISO 8601-2) value, its outer bounds and
 * everything needed to say how it was reached.
 *
 * `earliest` and `latest` are floating milliseconds since 1970-01-01 on the proleptic Gregorian calendar
 * (no time zone), `latest` being the last millisecond inside the span. They are null exactly where the
 * matching end is open or unknown.
 */
export const DateSpan = z.strictObject({
  edtf: z.string().min(1).max(2_000).refine(isPlaceable, 'is no date that can be placed'),
  earliest: z.number().nullable(),
  latest: z.number().nullable(),
  start: SpanEnd,
  end: SpanEnd,
  /** What was typed or found in the source, as it stood there. */
  words: z.string().max(2_000),
  calendar: z.enum(['gregorian', 'julian', 'japanese']),
  /** Conventions the reading relies on, in plain words ("spring is March to May, northern hemisphere"). */
  conventions: z.array(z.string().max(200)).max(20),
  /** EDTF of the date it was resolved against; null for a date that stands by itself. */
  reference: z.string().nullable(),
  /** The id of the rule that read the words, as `dateline date --json` names it. */
  rule: z.string().max(80),
  /** One sentence that explains the value to a reader. */
  reading: z.string().max(500),
  /** The coder who accepted it, or null where it was read from the file itself. */
  resolvedBy: z.string().max(80).nullable(),
});
export type DateSpan = z.infer<typeof DateSpan>;

/** Strings found to be dates: a hundred thousand records share far fewer of them, and each is looked at again and again. */
const placeable = new Set<string>();
const MOST_REMEMBERED = 50_000;

/** Whether a string is EDTF whose days exist: one bad record must not stop a whole drawing. */
function isPlaceable(edtf: string): boolean {
  if (placeable.has(edtf)) return true;
  const value = parseEdtf(edtf);
  if (value === null || !boundsOf(value).ok) return false;
  if (placeable.size >= MOST_REMEMBERED) placeable.clear();
  placeable.add(edtf);
  return true;
}
