import type { Id } from './record';
import type { DatedEvent } from './timeline';

/** Every timeline that an event is on, its own first. */
export const timelinesOf = ({ timeline, alsoOn }: DatedEvent): readonly Id[] => (alsoOn ? [...new Set([timeline, ...alsoOn])] : [timeline]);

/** Whether an event is on a timeline, as its own or as another. */
export const isOn = ({ timeline, alsoOn }: DatedEvent, id: Id): boolean => timeline === id || (alsoOn?.includes(id) ?? false);
