import { useEffect, useRef, useState } from 'react';
import type { Id } from '../../shared/model/record';
import type { DatedEvent } from '../../shared/model/timeline';
import { stepTo } from '../store/event-lists';
import type { TimeWindow } from '../../shared/timeline/scale';

const none: ReadonlySet<Id> = new Set();

/** The events that came with the last change of a timeline on show, until the window moves: by then they have been seen or passed by. */
export function useArrivals(timeline: Id | null, events: readonly DatedEvent[], window: TimeWindow): ReadonlySet<Id> {
  const known = useRef({ timeline, events });
  const [arrivals, setArrivals] = useState({ ids: none, window });
  useEffect(() => {
    const before = known.current;
    known.current = { timeline, events };
    if (before.timeline !== timeline || before.events.length === 0 || before.events === events) return;
    const fresh = freshIn(events, before.events);
    if (fresh.length > 0) setArrivals({ ids: new Set(fresh), window });
  }, [timeline, events, window]);
  return arrivals.window === window ? arrivals.ids : none;
}

/** The events that a list has and the one before it had not; among a hundred thousand the store's own account of the change is asked first. */
function freshIn(events: readonly DatedEvent[], before: readonly DatedEvent[]): Id[] {
  const step = stepTo(events);
  if (step?.from === before) return step.changes.flatMap(({ before: was, after }) => (was || !after ? [] : [after.id]));
  const ids = new Set(before.map(({ id }) => id));
  return events.filter(({ id }) => !ids.has(id)).map(({ id }) => id);
}
