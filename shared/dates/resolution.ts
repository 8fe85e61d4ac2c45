import type { ReadingSettings } from './conventions';
import type { Fault } from './date-error';
import type { Reference } from './reference';
import type { DateSpan } from './date-span';

/** What a Meaning comes to: EDTF, and what the reading rests on. */
export interface Resolved {
  is: 'resolved';
  edtf: string;
  rule: string;
  conventions: string[];
  calendar: DateSpan['calendar'];
  /** True where it was counted from the reference. */
  relative: boolean;
  /** How it was reached, for the reader: "the day of publication". */
  how: string | null;
}

export type Resolution = Resolved | Fault;

export interface Setting extends ReadingSettings {
  reference: Reference | null;
}

export function resolved(edtf: string, rule: string, more: Partial<Resolved> = {}): Resolved {
  return { is: 'resolved', edtf, rule, conventions: [], calendar: 'gregorian', relative: false, how: null, ...more };
}

/** Two resolutions joined into one value: what each rests on is kept once. */
export function joined(edtf: string, rule: string, a: Resolved, b: Resolved): Resolved {
  return resolved(edtf, rule, {
    conventions: [...new Set([...a.conventions, ...b.conventions])],
    calendar: a.calendar === 'gregorian' ? b.calendar : a.calendar,
    relative: a.relative || b.relative,
  });
}
