import type { Id } from '../../../shared/model/record';
import type { DatedEvent } from '../../../shared/model/timeline';
import { timelinesOf } from '../../../shared/model/timelines-of';
import { store } from '../database';

/** All timelines there are but this one. */
export const otherTimelines = async (than: Id): Promise<ReadonlySet<Id>> =>
  new Set((await store().timelines.toCollection().primaryKeys()).filter((id) => id !== than));

/** Where an event is when only these timelines are left: the first of those that it is on becomes its own. Null where it is on none of them. */
export function leftOn(event: DatedEvent, left: ReadonlySet<Id>): Pick<DatedEvent, 'timeline' | 'alsoOn'> | null {
  const [own, ...others] = timelinesOf(event).filter((on) => left.has(on));
  return own === undefined ? null : { timeline: own, alsoOn: others };
}
