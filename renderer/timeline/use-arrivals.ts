import { useEffect, useState } from 'react';
import type { Id } from '../../shared/model/record';
import type { DatedEvent } from '../../shared/model/timeline';

const none: ReadonlySet<Id> = new Set();

/** The events that came with the last change of a timeline that was already on show. */
export function useArrivals(timeline: Id | null, events: readonly DatedEvent[]): ReadonlySet<Id> {
  const [known, setKnown] = useState({ timeline, events, arrived: none });
  useEffect(() => {
    setKnown((before) => {
      if (before.timeline !== timeline || before.events.length === 0) return { timeline, events, arrived: none };
      const ids = new Set(before.events.map((event) => event.id));
      const fresh = events.filter((event) => !ids.has(event.id)).map((event) => event.id);
      return { timeline, events, arrived: fresh.length > 0 ? new Set(fresh) : before.arrived };
    });
  }, [timeline, events]);
  return known.arrived;
}
