import type { DateSpan } from '../dates/date-span';
import { firstDate, type ClockId, type Dated } from './clock';

/** The date a value or a stance holds for, and the clock it was taken from. */
export interface Placed {
  readonly when: DateSpan;
  readonly clock: ClockId;
}

/** When a figure holds: the time it concerns, else when it was stated, else when its source was published. */
export const asOf = (row: Dated): Placed | null => firstDate(row, ['about', 'said', 'published']);

/** When a stance was taken: when it was stated, else when its source was published. What it concerns may lie elsewhere. */
export const takenOn = (row: Dated): Placed | null => firstDate(row, ['said', 'published']);

/** Whether two dates may be the same time: some part of one lies in the other. */
export const mayOverlap = (a: DateSpan, b: DateSpan): boolean =>
  (a.earliest ?? -Infinity) <= (b.latest ?? Infinity) && (b.earliest ?? -Infinity) <= (a.latest ?? Infinity);
