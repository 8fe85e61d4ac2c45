import { type Change, MOST_CHANGES } from '../../../shared/edits';
import type { Id } from '../../../shared/model/record';
import { MOST_OTHER_TIMELINES, type DatedEvent, type Era, type Timeline } from '../../../shared/model/timeline';
import { isOn } from '../../../shared/model/timelines-of';
import { bridge } from '../bridge';
import { commit } from '../commit';
import { store } from '../database';
import { inTurn } from '../turn';
import { added, changed, labelled, removed } from './changes';
import { newRecord } from './new-record';
import { leftOn, otherTimelines } from './other-timelines';

const LONGEST_TITLE = 500;

/** A timeline without events yet. `title` is cut at 500 characters. */
export function newTimeline(title: string, id?: Id): Timeline {
  const { id: own, creator, created, modified } = newRecord(id);
  return { id: own, creator, created, modified, title: title.trim().slice(0, LONGEST_TITLE) };
}

/** Makes a timeline. Gives its id. */
export function addTimeline(title: string): Promise<Id> {
  return inTurn(async () => {
    const timeline = newTimeline(title);
    await commit({ label: labelled('Make timeline', timeline.title), changes: [added('timelines', timeline)] });
    return timeline.id;
  });
}

/** Gives a timeline another title. */
export const renameTimeline = (id: Id, title: string): Promise<void> =>
  changeTimeline(id, { title: title.trim().slice(0, LONGEST_TITLE) }, 'Rename timeline');

/** Sets the eras of a timeline, in their order. `label` names the act. */
export const setEras = (id: Id, label: string, erasOf: (now: readonly Era[]) => readonly Era[]): Promise<void> =>
  changeTimeline(id, (now) => ({ eras: [...erasOf(now.eras ?? [])] }), label);

function changeTimeline(id: Id, patch: Partial<Timeline> | ((now: Timeline) => Partial<Timeline>), label: string): Promise<void> {
  return inTurn(async () => {
    const before = await store().timelines.get(id);
    if (!before) return;
    const next = typeof patch === 'function' ? patch(before) : patch;
    await commit({ label, changes: [changed('timelines', before, next)] });
  });
}

/**
 * Makes a second timeline with the eras of the first and the very same events: they are shown on both, and none is copied. Gives its id;
 * null where there are more events than one Edit may hold, or one is on as many timelines as an event can be.
 */
export function duplicateTimeline(id: Id, title: string): Promise<Id | null> {
  return inTurn(async () => {
    const first = await store().timelines.get(id);
    const events = await eventsOn(id);
    if (!first || events.length >= MOST_CHANGES || events.some(({ alsoOn }) => (alsoOn?.length ?? 0) >= MOST_OTHER_TIMELINES)) return null;
    const eras = first.eras?.map((era) => ({ ...era, id: crypto.randomUUID() }));
    const second: Timeline = { ...newTimeline(title), ...(eras && { eras }) };
    const shared = events.map((event) => changed('events', event, { alsoOn: [...(event.alsoOn ?? []), second.id] }));
    await commit({ label: labelled('Duplicate timeline', first.title), changes: [added('timelines', second), ...shared] });
    return second.id;
  });
}

/** What the removal of a timeline takes with it. */
export interface TimelineRemoval {
  /** Events that are on no other timeline: removed with it. */
  readonly gone: number;
  /** Events that stay on another one. */
  readonly stay: number;
}

/** What removing a timeline would do, to be told before. */
export async function removalOf(id: Id): Promise<TimelineRemoval> {
  const [others, events] = [await otherTimelines(id), await eventsOn(id)];
  const gone = events.filter((event) => leftOn(event, others) === null).length;
  return { gone, stay: events.length - gone };
}

/**
 * Removes a timeline and the events that are on no other; those that are stay there, and links to what is gone go. One Edit. False where it
 * touches more records than one Edit may.
 */
export function removeTimeline(id: Id): Promise<boolean> {
  return inTurn(async () => {
    const timeline = await store().timelines.get(id);
    if (!timeline) return true;
    const [all, others] = [await store().events.toArray(), await otherTimelines(id)];
    const here = all.filter((event) => isOn(event, id));
    const lost = new Set(here.filter((event) => leftOn(event, others) === null).map((event) => event.id));
    const changes: Change[] = [removed('timelines', timeline)];
    for (const event of all) {
      const patch = { ...(isOn(event, id) && leftOn(event, others)), ...withoutLinks(event, lost) };
      if (lost.has(event.id)) changes.push(removed('events', event));
      else if (Object.keys(patch).length > 0) changes.push(changed('events', event, patch));
    }
    if (changes.length > MOST_CHANGES) return false;
    // Where no snapshot can be made now, undo still brings all of them back.
    if (lost.size > 1) await bridge().invoke('snapshot:take');
    await commit({ label: labelled('Remove timeline', timeline.title), changes });
    return true;
  });
}

const eventsOn = (id: Id): Promise<DatedEvent[]> =>
  store()
    .events.filter((event) => isOn(event, id))
    .toArray();

function withoutLinks({ links }: DatedEvent, lost: ReadonlySet<Id>): Partial<DatedEvent> {
  return links?.some(({ to }) => lost.has(to)) ? { links: links.filter(({ to }) => !lost.has(to)) } : {};
}
