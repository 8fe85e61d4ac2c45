import { type Change, MOST_CHANGES } from '../../../shared/edits';
import type { Id } from '../../../shared/model/record';
import type { DatedEvent, Era, Timeline } from '../../../shared/model/timeline';
import { commit } from '../commit';
import { store } from '../database';
import { inTurn } from '../turn';
import { added, changed, labelled, removed } from './changes';
import { newRecord } from './new-record';

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

/** On how many timelines an event can be shown beside its own. */
const MOST_OTHERS = 200;

/**
 * Makes a second timeline with the eras of the first and the very same events: they are shown on both, and none is copied. Gives its id;
 * null where there are more events than one Edit may hold, or one is on as many timelines as an event can be.
 */
export function duplicateTimeline(id: Id, title: string): Promise<Id | null> {
  return inTurn(async () => {
    const first = await store().timelines.get(id);
    const events = await eventsOn(id);
    if (!first || events.length >= MOST_CHANGES || events.some(({ alsoOn }) => (alsoOn?.length ?? 0) >= MOST_OTHERS)) return null;
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
  const { gone, stay } = parted(await othersThan(id), await eventsOn(id));
  return { gone: gone.length, stay: stay.length };
}

/**
 * Removes a timeline and the events that are on no other; those that are stay there, and links to what is gone go. One Edit. False where it
 * touches more records than one Edit may.
 */
export function removeTimeline(id: Id): Promise<boolean> {
  return inTurn(async () => {
    const timeline = await store().timelines.get(id);
    if (!timeline) return true;
    const [all, others] = [await store().events.toArray(), await othersThan(id)];
    const { gone, stay } = parted(others, all.filter(isOn(id)));
    const lost = new Set(gone.map((event) => event.id));
    const staying = new Map(stay.map((event) => [event.id, elsewhere(event, others)]));
    const changes: Change[] = [removed('timelines', timeline), ...gone.map((event) => removed('events', event))];
    for (const event of all) {
      if (lost.has(event.id)) continue;
      const patch = { ...staying.get(event.id), ...withoutLinks(event, lost) };
      if (Object.keys(patch).length > 0) changes.push(changed('events', event, patch));
    }
    if (changes.length > MOST_CHANGES) return false;
    await commit({ label: labelled('Remove timeline', timeline.title), changes });
    return true;
  });
}

const isOn =
  (id: Id) =>
  ({ timeline, alsoOn }: DatedEvent): boolean =>
    timeline === id || (alsoOn?.includes(id) ?? false);

const eventsOn = async (id: Id): Promise<DatedEvent[]> => store().events.filter(isOn(id)).toArray();

const othersThan = async (id: Id): Promise<ReadonlySet<Id>> =>
  new Set((await store().timelines.toCollection().primaryKeys()).filter((other) => other !== id));

/** The events that are on none of these other timelines, and those that are. */
function parted(others: ReadonlySet<Id>, events: readonly DatedEvent[]): { gone: DatedEvent[]; stay: DatedEvent[] } {
  const staysOn = ({ timeline, alsoOn = [] }: DatedEvent) => [timeline, ...alsoOn].some((on) => others.has(on));
  return { gone: events.filter((event) => !staysOn(event)), stay: events.filter(staysOn) };
}

/** Where an event is when only these timelines are left: the first of those that it is on becomes its own. */
function elsewhere({ timeline, alsoOn = [] }: DatedEvent, left: ReadonlySet<Id>): Pick<DatedEvent, 'timeline'> & { alsoOn: Id[] } {
  const [own, ...others] = [timeline, ...alsoOn].filter((on) => left.has(on));
  return { timeline: own!, alsoOn: others };
}

function withoutLinks({ links }: DatedEvent, lost: ReadonlySet<Id>): Partial<DatedEvent> {
  return links?.some(({ to }) => lost.has(to)) ? { links: links.filter(({ to }) => !lost.has(to)) } : {};
}
