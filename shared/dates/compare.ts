import type { DateSpan } from './date-span';

/**
 * A total order on dates: by earliest, then latest, then EDTF. A start that is open or unknown comes before every known one, an end
 * that is open or unknown after; no date at all comes last. For `Array.prototype.sort`.
 */
export function compareSpans(a: DateSpan | null, b: DateSpan | null): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return byNumber(startOf(a), startOf(b)) || byNumber(endOf(a), endOf(b)) || byText(a.edtf, b.edtf);
}

/** True where all of `a` lies before all of `b`. */
export function definitelyBefore(a: DateSpan, b: DateSpan): boolean {
  return endOf(a) < startOf(b);
}

/** True where some part of `a` may lie before some part of `b`: two events of 1848 may each have come first. */
export function possiblyBefore(a: DateSpan, b: DateSpan): boolean {
  return startOf(a) < endOf(b);
}

const startOf = (span: DateSpan) => span.earliest ?? -Infinity;
const endOf = (span: DateSpan) => span.latest ?? Infinity;
const byNumber = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
