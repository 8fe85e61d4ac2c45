import type { Change } from '../../../../shared/edits';
import type { Id } from '../../../../shared/model/record';
import type { DatedEvent } from '../../../../shared/model/timeline';
import { counted } from '../../../../shared/text/counted';
import { bridge } from '../../bridge';
import { commit } from '../../commit';
import { store } from '../../database';
import { inTurn } from '../../turn';
import { changed, removed } from '../changes';
import { timelinesOf } from '../event-timelines';
import { presentEvents } from './change-events';

/** How many events left the library, and how many only this timeline, being on another as well. */
export interface Removal {
  readonly removed: number;
  readonly takenOff: number;
}

/**
 * Takes events off a timeline as one Edit. An event that is on another one as well stays there; the others go, and what they rest on stays.
 * One that is on another timeline only is left alone.
 * Links that point to them are left as they are, so that undo finds them.
 */
export const removeEvents = (ids: readonly Id[], timeline: Id): Promise<Removal> =>
  inTurn(async () => {
    const events = (await presentEvents(ids)).filter((event) => timelinesOf(event).includes(timeline));
    if (events.length === 0) return { removed: 0, takenOff: 0 };
    const others = new Set((await store().timelines.toCollection().primaryKeys()).filter((id) => id !== timeline));
    const isElsewhere = (event: DatedEvent) => timelinesOf(event).some((own) => others.has(own));
    const going = events.filter((event) => !isElsewhere(event));
    const staying = events.filter(isElsewhere);
    // Where no snapshot can be made now, undo still brings all of them back.
    if (going.length > 1) await bridge().invoke('snapshot:take');
    const changes: Change[] = [
      ...going.map((event) => removed('events', event)),
      ...staying.map((event) => {
        const [own, ...rest] = timelinesOf(event).filter((each) => others.has(each));
        return changed('events', event, { timeline: own!, alsoOn: rest });
      }),
    ];
    const label =
      events.length === 1 ? 'Remove from the timeline' : `Remove ${counted(events.length, 'event', 'events')} from the timeline`;
    await commit({ label, changes });
    return { removed: going.length, takenOff: staying.length };
  });
