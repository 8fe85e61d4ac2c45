import type { Change } from '../../../../shared/edits';
import type { Id } from '../../../../shared/model/record';
import { isOn } from '../../../../shared/model/timelines-of';
import { counted } from '../../../../shared/text/counted';
import { bridge } from '../../bridge';
import { commit } from '../../commit';
import { inTurn } from '../../turn';
import { changed, removed } from '../changes';
import { leftOn, otherTimelines } from '../other-timelines';
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
    const events = (await presentEvents(ids)).filter((event) => isOn(event, timeline));
    if (events.length === 0) return { removed: 0, takenOff: 0 };
    const others = await otherTimelines(timeline);
    const changes = events.map((event): Change => {
      const elsewhere = leftOn(event, others);
      return elsewhere === null ? removed('events', event) : changed('events', event, elsewhere);
    });
    const going = changes.filter(({ after }) => after === null).length;
    // Where no snapshot can be made now, undo still brings all of them back.
    if (going > 1) await bridge().invoke('snapshot:take');
    const label =
      events.length === 1 ? 'Remove from the timeline' : `Remove ${counted(events.length, 'event', 'events')} from the timeline`;
    await commit({ label, changes });
    return { removed: going, takenOff: events.length - going };
  });
