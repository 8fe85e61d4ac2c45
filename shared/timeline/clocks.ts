import type { DateSpan } from '../dates/date-span';
import type { DatedEvent } from '../model/timeline';

/** What the axis can run on: for now, the date of the event itself. */
export const clocks = {
  event: { label: 'Event date', spanOf: (event: DatedEvent): DateSpan | null => event.when },
} as const;
export type ClockId = keyof typeof clocks;
