import { z } from 'zod';
import { DateSpan } from '../dates/date-span';
import { Id, Sha256, recordShape, remarksShape } from './record';

/** How much one event, or one timeline, holds at most. */
export const MOST_ERAS = 200;
export const MOST_OTHER_TIMELINES = 200;
export const MOST_EVIDENCE = 1_000;
export const MOST_PICTURES = 50;
export const MOST_DATINGS = 50;
export const MOST_EVENT_LINKS = 200;
/** Characters of a lane's name. */
export const LONGEST_LANE = 200;

/** A stretch of time with a name, drawn as a band behind the events. */
export const Era = z.strictObject({ id: Id, title: z.string().min(1).max(300), when: DateSpan });
export type Era = z.infer<typeof Era>;

/** A named, ordered set of DatedEvents, and the eras behind them. */
export const Timeline = z.strictObject({
  ...recordShape,
  title: z.string().min(1).max(500),
  eras: z.array(Era).max(MOST_ERAS).optional(),
});
export type Timeline = z.infer<typeof Timeline>;

export const EventState = z.enum(['draft', 'ready', 'hidden']);
export type EventState = z.infer<typeof EventState>;

/** "14:05" or "14:05:30". */
const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/);

/**
 * The time of day, where it is known: when it began and, perhaps, ended, as clocks showed it there. `zone` is an IANA name ("Asia/Tokyo")
 * or an offset ("+09:00"); null: not stated. The axis is floating: it places the time as that clock showed it.
 */
export const TimeOfDay = z.strictObject({ from: ClockTime, to: ClockTime.nullable(), zone: z.string().min(1).max(80).nullable() });
export type TimeOfDay = z.infer<typeof TimeOfDay>;

/** A picture kept with the library like an original, by its hash. What nobody stated is empty. */
export const Media = z.strictObject({
  sha256: Sha256,
  type: z.enum(['image/png', 'image/jpeg', 'image/gif', 'image/webp']),
  name: z.string().max(500),
  credit: z.string().max(1_000),
  caption: z.string().max(4_000),
  /** What the picture shows, for who does not see it. */
  alternative: z.string().max(4_000),
});
export type Media = z.infer<typeof Media>;

/** Another date for the same event, and who gives it: kept and drawn beside the date chosen, never instead of it. */
export const Dating = z.strictObject({ when: DateSpan, source: Id.nullable(), note: z.string().max(4_000) });
export type Dating = z.infer<typeof Dating>;

export const EventRelation = z.enum(['leads to', 'part of', 'answers', 'see also']);
export type EventRelation = z.infer<typeof EventRelation>;

/** From the event that holds it to another one. */
export const EventLink = z.strictObject({ to: Id, relation: EventRelation });
export type EventLink = z.infer<typeof EventLink>;

/** An entry on a timeline, resting on the annotations that are its evidence. `when` null: undated, it waits in the tray. */
export const DatedEvent = z.strictObject({
  ...recordShape,
  ...remarksShape,
  timeline: Id,
  /** The other timelines that it is on. */
  alsoOn: z.array(Id).max(MOST_OTHER_TIMELINES).optional(),
  title: z.string().min(1).max(1_000),
  when: DateSpan.nullable(),
  /** Of the day that `when` names, or of its first and last. */
  time: TimeOfDay.nullable().optional(),
  /** Breaks ties between events of the same date; set by hand. */
  order: z.number(),
  text: z.string().max(100_000),
  state: EventState,
  evidence: z.array(Id).max(MOST_EVIDENCE),
  /** A lane of its own name, for the lens that goes by it. */
  lane: z.string().min(1).max(LONGEST_LANE).optional(),
  media: z.array(Media).max(MOST_PICTURES).optional(),
  datings: z.array(Dating).max(MOST_DATINGS).optional(),
  links: z.array(EventLink).max(MOST_EVENT_LINKS).optional(),
});
export type DatedEvent = z.infer<typeof DatedEvent>;
