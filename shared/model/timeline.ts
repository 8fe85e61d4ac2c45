import { z } from 'zod';
import { DateSpan } from '../dates/date-span';
import { Id, recordShape, remarksShape } from './record';

/** A named, ordered set of DatedEvents. */
export const Timeline = z.strictObject({ ...recordShape, title: z.string().min(1).max(500) });
export type Timeline = z.infer<typeof Timeline>;

export const EventState = z.enum(['draft', 'ready', 'hidden']);

/** An entry on a timeline, resting on the annotations that are its evidence. `when` null: undated, it waits in the tray. */
export const DatedEvent = z.strictObject({
  ...recordShape,
  ...remarksShape,
  timeline: Id,
  title: z.string().min(1).max(1_000),
  when: DateSpan.nullable(),
  /** Breaks ties between events of the same date; set by hand. */
  order: z.number(),
  text: z.string().max(100_000),
  state: EventState,
  evidence: z.array(Id).max(1_000),
});
export type DatedEvent = z.infer<typeof DatedEvent>;
