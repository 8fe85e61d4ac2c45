import type { Id } from '../../shared/model/record';
import type { DatedEvent } from '../../shared/model/timeline';
import { timelinesOf } from '../../shared/model/timelines-of';

/** An event as it was and as it is: undefined where it was not there, or is gone. */
export interface EventChange {
  readonly before: DatedEvent | undefined;
  readonly after: DatedEvent | undefined;
}

/** How a list came to be from the one before it. */
export interface ListStep {
  readonly from: readonly DatedEvent[];
  readonly changes: readonly EventChange[];
}

/** Above so many changes, walking the list once is cheaper than looking for each. */
const FEW = 32;

const steps = new WeakMap<readonly DatedEvent[], ListStep>();

/** The step that made a list, so that what was made of the last one can follow it; undefined where it was read anew. Only the latest is kept. */
export const stepTo = (list: readonly DatedEvent[]): ListStep | undefined => steps.get(list);

/** Events by their timelines, in memory: a list is the very same until one of its events changes, and is never written to. */
export interface EventLists {
  readonly get: (id: Id) => DatedEvent | undefined;
  /** Those of a timeline. */
  readonly on: (timeline: Id) => DatedEvent[];
  /** All there are. */
  readonly all: () => DatedEvent[];
  /** Takes events as they are now, undefined for those that are gone. False where they are known like that. */
  readonly take: (now: ReadonlyMap<Id, DatedEvent | undefined>) => boolean;
}

const none: DatedEvent[] = [];

/** The lists of these events, in their order; later ones stand at the end. */
export function eventLists(events: readonly DatedEvent[]): EventLists {
  const byId = new Map<Id, DatedEvent>();
  const lists = new Map<Id, DatedEvent[]>();
  for (const event of events) {
    byId.set(event.id, event);
    for (const timeline of timelinesOf(event)) {
      const list = lists.get(timeline);
      if (list) list.push(event);
      else lists.set(timeline, [event]);
    }
  }
  let all: DatedEvent[] | undefined;
  return {
    get: (id) => byId.get(id),
    on: (timeline) => lists.get(timeline) ?? none,
    all: () => (all ??= [...byId.values()]),
    take: (now) => {
      const changed = new Map<Id, EventChange[]>();
      for (const [id, after] of now) {
        const before = byId.get(id);
        if (before === after) continue;
        all = undefined;
        if (after) byId.set(id, after);
        else byId.delete(id);
        for (const [timeline, change] of changesByTimeline(before, after)) {
          const own = changed.get(timeline);
          if (own) own.push(change);
          else changed.set(timeline, [change]);
        }
      }
      for (const [timeline, changes] of changed) lists.set(timeline, listAfter(lists.get(timeline) ?? none, changes));
      return changed.size > 0;
    },
  };
}

/** What a change is for each timeline: on one that the event comes to or leaves, it was not there or is gone. */
function changesByTimeline(before: DatedEvent | undefined, after: DatedEvent | undefined): Map<Id, EventChange> {
  const [left, come] = [new Set(before && timelinesOf(before)), new Set(after && timelinesOf(after))];
  const changes = new Map<Id, EventChange>();
  for (const timeline of [...left, ...come])
    changes.set(timeline, { before: left.has(timeline) ? before : undefined, after: come.has(timeline) ? after : undefined });
  return changes;
}

function listAfter(from: DatedEvent[], changes: readonly EventChange[]): DatedEvent[] {
  const list = changes.length > FEW ? walked(from, changes) : from.slice();
  if (changes.length <= FEW)
    for (const { before, after } of changes) {
      const at = before ? list.indexOf(before) : list.length;
      if (after) list[at] = after;
      else list.splice(at, 1);
    }
  steps.delete(from);
  steps.set(list, { from, changes });
  return list;
}

function walked(from: readonly DatedEvent[], changes: readonly EventChange[]): DatedEvent[] {
  const now = new Map(changes.map(({ before, after }) => [before, after]));
  const list: DatedEvent[] = [];
  for (const event of from) {
    const after = now.has(event) ? now.get(event) : event;
    if (after) list.push(after);
  }
  for (const { before, after } of changes) if (!before && after) list.push(after);
  return list;
}
