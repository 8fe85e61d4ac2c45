import type { Change } from '../../../shared/edits';
import type { Id } from '../../../shared/model/record';
import { MOST_OTHER_TIMELINES } from '../../../shared/model/timeline';
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

/** How many events came onto a timeline; how many were on it already, and are on as many as they can be. */
export interface Shown {
  readonly came: number;
  readonly already: number;
  readonly full: number;
}

/** Shows events on another timeline as well, as one Edit; those that cannot come stay as they are. Null where the timeline, or all of the events, are gone. */
export const addToTimeline = (ids: readonly Id[], onto: Onto): Promise<Shown | null> =>
  inTurn(async () => {
    const fresh = 'title' in onto ? newTimeline(onto.title) : null;
    const timeline = fresh?.id ?? (onto as { readonly id: Id }).id;
    const events = await presentEvents(ids);
    if (events.length === 0 || (!fresh && !(await store().timelines.get(timeline)))) return null;
    const absent = events.filter((event) => !isOn(event, timeline));
    const coming = absent.filter(({ alsoOn = [] }) => alsoOn.length < MOST_OTHER_TIMELINES);
    const shown = { came: coming.length, already: events.length - absent.length, full: absent.length - coming.length };
    if (coming.length === 0) return shown;
    const changes: Change[] = coming.map((event) => changed('events', event, { alsoOn: [...(event.alsoOn ?? []), timeline] }));
    await commit({ label: 'Show on another timeline', changes: fresh ? [added('timelines', fresh), ...changes] : changes });
    return shown;
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
