import type { Id } from '../../shared/model/record';
import type { DatedEvent } from '../../shared/model/timeline';
import { stepTo } from './event-lists';

/** The annotations that events rest on, and how many events rest on each. */
interface Rested {
  readonly ids: ReadonlySet<Id>;
  readonly counts: Map<Id, number>;
}

const known = new WeakMap<readonly DatedEvent[], Rested>();

/**
 * The ids of the annotations that these events rest on: the very same set for as long as they are the same. Of a list that `useEvents` gives only what
 * changed since the last one is looked at.
 */
export function restedOn(events: readonly DatedEvent[]): ReadonlySet<Id> {
  const before = known.get(events);
  if (before) return before.ids;
  const rested = followed(events) ?? counted(events);
  known.set(events, rested);
  return rested.ids;
}

function counted(events: readonly DatedEvent[]): Rested {
  const counts = new Map<Id, number>();
  for (const { evidence } of events) for (const id of evidence) counts.set(id, (counts.get(id) ?? 0) + 1);
  return { ids: new Set(counts.keys()), counts };
}

/** The counts of the list before, which gives them up, brought up to date. */
function followed(events: readonly DatedEvent[]): Rested | undefined {
  const step = stepTo(events);
  const last = step && known.get(step.from);
  if (!step || !last) return undefined;
  known.delete(step.from);
  const { counts } = last;
  let isSame = true;
  const count = (id: Id, by: 1 | -1): void => {
    const now = (counts.get(id) ?? 0) + by;
    if (now === 0) counts.delete(id);
    else counts.set(id, now);
    isSame &&= now > 0 === last.ids.has(id);
  };
  for (const { before, after } of step.changes) {
    for (const id of after?.evidence ?? []) count(id, 1);
    for (const id of before?.evidence ?? []) count(id, -1);
  }
  return { counts, ids: isSame ? last.ids : new Set(counts.keys()) };
}
