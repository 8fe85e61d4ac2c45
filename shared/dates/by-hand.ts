import { readDate } from './read-date';
import type { DateSpan } from './date-span';

/** A date that a person changed without words, or a sentence that says why it could not be. `note`: what had to give way, in a sentence. */
export type ByHand =
  { readonly ok: true; readonly span: DateSpan; readonly note: string | null } | { readonly ok: false; readonly message: string };

export const refused = (message: string): ByHand => ({ ok: false, message });

/** The rule of a date that was dragged, shifted or stretched. */
export const BY_HAND = 'by hand';

/** The span of an EDTF value that a person made by hand; `reading` says how. Its words are the EDTF: nobody worded it. */
export function spanByHand(edtf: string, coder: string | null, reading: (span: DateSpan) => string, note: string | null = null): ByHand {
  const read = readDate(edtf, { coder });
  if (!read.ok) return refused(read.error.message);
  const words = [reading(read.span), note].filter(Boolean).join(' ');
  return { ok: true, span: { ...read.span, words: edtf, rule: BY_HAND, reading: words.slice(0, 500) }, note };
}
