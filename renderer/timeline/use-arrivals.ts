import { useEffect, useRef, useState } from 'react';
import type { Id } from '../../shared/model/record';
import type { DatedEvent } from '../../shared/model/timeline';
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
    const ids = new Set(before.events.map((event) => event.id));
    const fresh = events.filter((event) => !ids.has(event.id)).map((event) => event.id);
    if (fresh.length > 0) setArrivals({ ids: new Set(fresh), window });
  }, [timeline, events, window]);
  return arrivals.window === window ? arrivals.ids : none;
}
