import { fromDayNumber } from './calendar';
import type { Tense } from './conventions';
import { fault, type Fault } from './date-error';
import type { Which } from './meaning';
import type { Reference } from './reference';

export interface Candidate<T> {
  /** Day numbers of the first and the last day. */
  from: number;
  to: number;
  value: T;
}

/**
 * The candidate that is meant: the one named by "last" (wholly before the reference), "next" (wholly after) or "this" (around it, else in its
 * year); otherwise the one the tense points to; otherwise the nearest. `candidates` are in order of time.
 */
export function chooseNearest<T>(candidates: Candidate<T>[], reference: Reference, tense: Tense | null, which: Which | null): T | null {
  const { first, last } = reference;
  const latest = (fits: (c: Candidate<T>) => boolean) => candidates.filter(fits).pop();
  const chosen =
    which === 'last'
      ? latest((c) => c.to < first)
      : which === 'next'
        ? candidates.find((c) => c.from > last)
        : which === 'this'
          ? thisOne(candidates, reference)
          : tense === 'past'
            ? latest((c) => c.from <= last)
            : tense === 'future'
              ? candidates.find((c) => c.to >= first)
              : closest(candidates, reference);
  return chosen?.value ?? null;
}

function thisOne<T>(candidates: Candidate<T>[], { first, last, year }: Reference): Candidate<T> | undefined {
  const around = candidates.find((c) => c.from <= last && c.to >= first);
  return around ?? candidates.find((c) => fromDayNumber(c.from).year === year);
}

function closest<T>(candidates: Candidate<T>[], { first, last }: Reference): Candidate<T> | undefined {
  const distance = (c: Candidate<T>) => Math.max(0, c.from - last, first - c.to);
  return candidates.reduce<Candidate<T> | undefined>((best, c) => (best && distance(best) <= distance(c) ? best : c), undefined);
}

const precisionNeeded = { day: 'the day', month: 'the month', year: 'the year' } as const;

/** Why a relative date cannot be counted: no publication date, or not one fine enough. */
export function needsReference(reference: Reference | null, precision: 'day' | 'month' | 'year'): Fault {
  return reference === null
    ? fault('needs-reference', 'This counts from the publication date, and none is stated.')
    : fault('needs-reference', `This counts from ${precisionNeeded[precision]} of publication, and only ${reference.edtf} is stated.`);
}
