import { readAgain } from './read-date';
import type { DateSpan } from './date-span';

export type ReResolution = { changed: false } | { changed: true; after: DateSpan } | { changed: true; after: null; reason: string };

/**
 * What a resolved date becomes when the publication date it counts from changes to `newReference` (EDTF, or null where none is stated any
 * more). Its words are read again by the conventions it records. Dates that stand by themselves never change; `reason` is a sentence for
 * the reader where the words can no longer be resolved.
 */
export function reResolve(span: DateSpan, newReference: string | null, coder: string | null): ReResolution {
  if (span.reference === null || span.reference === newReference) return { changed: false };
  const read = readAgain(span, newReference, coder);
  return read.ok ? { changed: true, after: read.span } : { changed: true, after: null, reason: read.error.message };
}
