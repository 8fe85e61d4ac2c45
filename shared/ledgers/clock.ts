import type { DateSpan } from '../dates/date-span';
import type { LedgerRow } from './row';

/** The four clocks: when it was stated, the time it concerns, when the source was published, when it was recorded in Dateline. */
export const clocks = { said: 'Said', about: 'About', published: 'Published', recorded: 'Recorded' } as const;
export type ClockId = keyof typeof clocks;
export const clockIds = Object.keys(clocks) as [ClockId, ...ClockId[]];

/** What the clocks are read from. */
export type Dated = Pick<LedgerRow, 'id' | 'annotation' | 'source'>;

/** From the first millisecond to the last, floating; null where an end is open or not known. */
export type Bounds = Pick<DateSpan, 'earliest' | 'latest'>;

/** Where a row stands on a clock; null where that clock has no date. */
export function boundsOn(clock: ClockId, { annotation, source }: Dated): Bounds | null {
  if (clock === 'recorded') {
    const at = recordedAt(annotation.created);
    return { earliest: at, latest: at };
  }
  return clock === 'published' ? (source?.published ?? null) : annotation[clock];
}

/** An instant of our own clock as this computer's clock shows it, in floating milliseconds. */
export function recordedAt(instant: string): number {
  const at = new Date(instant);
  return at.getTime() - at.getTimezoneOffset() * 60_000;
}

/** The date something holds for, and the clock it was taken from; a clock with a date comes before one without, in the order asked for. */
export function firstDate(row: Dated, order: readonly Exclude<ClockId, 'recorded'>[]): { when: DateSpan; clock: ClockId } | null {
  for (const clock of order) {
    const when = clock === 'published' ? (row.source?.published ?? null) : row.annotation[clock];
    if (when) return { when, clock };
  }
  return null;
}
