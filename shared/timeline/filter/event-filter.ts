import { z } from 'zod';
import { DateTest } from '../../ledgers/date-test';
import { Kind, Stance } from '../../model/annotation';
import { EventState } from '../../model/timeline';

/** Asks when an event was, on a clock of the axis. Another Dateline may know clocks that this one does not: on those it asks nothing. */
export const WhenTest = DateTest.extend({ clock: z.string().max(40) });
export type WhenTest = z.infer<typeof WhenTest>;

const keys = z.array(z.string().max(1_000)).max(1_000);

/** What a timeline is narrowed by: an empty list asks nothing; of several entries of a list one is enough, of several lists all hold. `''` in a list stands for "none". */
export const EventFilter = z.strictObject({
  /** Words that stand anywhere in the event or what it rests on, each of them, without case and accents. */
  words: z.string().max(500),
  kinds: z.array(z.union([Kind, z.literal('none')])).max(4),
  stances: z.array(z.union([Stance, z.literal('none')])).max(7),
  states: z.array(EventState).max(3),
  /** Lane keys of the lenses of the same names. */
  actors: keys,
  issues: keys,
  sources: keys,
  collections: keys,
  tags: keys,
  /** Only what rests on a passage that waits for a person. */
  needsLook: z.boolean(),
  when: z.array(WhenTest).max(8),
});
export type EventFilter = z.infer<typeof EventFilter>;

export const noFilter: EventFilter = {
  words: '',
  kinds: [],
  stances: [],
  states: [],
  actors: [],
  issues: [],
  sources: [],
  collections: [],
  tags: [],
  needsLook: false,
  when: [],
};
