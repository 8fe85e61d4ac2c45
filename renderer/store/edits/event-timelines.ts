import type { Change } from '../../../shared/edits';
import type { Id } from '../../../shared/model/record';
import { isOn } from '../../../shared/model/timelines-of';
import { commit } from '../commit';
import { store } from '../database';
import { inTurn } from '../turn';
import { added, changed } from './changes';
import { presentEvents } from './events/change-events';
import { leftOn, otherTimelines } from './other-timelines';
import { newTimeline } from './timelines';

/** A timeline there is, or the title of one to make. */
export type Onto = { readonly id: Id } | { readonly title: string };

/** Shows events on another timeline as well, as one Edit; those already on it stay as they are. Gives how many came. */
export const addToTimeline = (ids: readonly Id[], onto: Onto): Promise<number> =>
  inTurn(async () => {
    const fresh = 'title' in onto ? newTimeline(onto.title) : null;
    const timeline = fresh?.id ?? (onto as { readonly id: Id }).id;
    const coming = (await presentEvents(ids)).filter((event) => !isOn(event, timeline));
    if (coming.length === 0 || (!fresh && !(await store().timelines.get(timeline)))) return 0;
    const changes: Change[] = coming.map((event) => changed('events', event, { alsoOn: [...(event.alsoOn ?? []), timeline] }));
    await commit({ label: 'Show on another timeline', changes: fresh ? [added('timelines', fresh), ...changes] : changes });
    return coming.length;
  });

/**
 * Takes an event off one of its timelines. Where that is its own, the next one becomes its own. False, with nothing changed, where it is on no
 * other: an event is never removed by the way.
 */
export const takeOffTimeline = (id: Id, timeline: Id): Promise<boolean> =>
  inTurn(async () => {
    const before = await store().events.get(id);
    if (!before || !isOn(before, timeline)) return true;
    const elsewhere = leftOn(before, await otherTimelines(timeline));
    if (elsewhere === null) return false;
    await commit({ label: 'Take off a timeline', changes: [changed('events', before, elsewhere)] });
    return true;
  });
