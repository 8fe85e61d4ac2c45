import type { DateSpan } from '../dates/date-span';
import type { DatedEvent } from '../model/timeline';
import { evidenceOf } from './evidence';
import type { LensContext } from './lenses/lens';

/** What the axis can run on. */
export interface AxisClock {
  readonly label: string;
  /** The date of an event on it: its own, or that of the first passage it rests on which has one; null where there is none. */
  readonly spanOf: (event: DatedEvent, context: LensContext) => DateSpan | null;
}

/** The date of the event itself, and the four clocks of what it rests on. */
export const clocks = {
  event: { label: 'Event date', spanOf: (event) => event.when },
  said: { label: 'Said', spanOf: (event, context) => first(event, context, 'said') },
  about: { label: 'About', spanOf: (event, context) => first(event, context, 'about') },
} as const satisfies Record<string, AxisClock>;
export type ClockId = keyof typeof clocks;

function first(event: DatedEvent, { annotations }: LensContext, clock: 'said' | 'about'): DateSpan | null {
  for (const annotation of evidenceOf(event, annotations)) if (annotation[clock]) return annotation[clock];
  return null;
}
