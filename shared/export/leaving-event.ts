import type { Id } from '../model/record';
import type { DatedEvent } from '../model/timeline';

interface Has {
  has(id: Id): boolean;
}

/** What leaves beside an event: the passages, events and sources it may name. */
export interface Kept {
  readonly evidence: Has;
  readonly events: Has;
  readonly sources: Has;
}

/** An event as it may leave, and how many links and sources of datings it lost, since what they name stays. */
export interface Leaving {
  readonly event: DatedEvent;
  readonly links: number;
  readonly sources: number;
}

/** The event without what names something that stays: other timelines, links to events and passages that are not in the file, sources no longer there. */
export function leavingEvent({ alsoOn: _others, links = [], datings = [], ...event }: DatedEvent, kept: Kept): Leaving {
  const left = links.filter(({ to }) => kept.events.has(to));
  const isLost = (source: Id | null) => source !== null && !kept.sources.has(source);
  const dated = datings.map((dating) => (isLost(dating.source) ? { ...dating, source: null } : dating));
  return {
    event: {
      ...event,
      evidence: event.evidence.filter((id) => kept.evidence.has(id)),
      ...(left.length > 0 && { links: left }),
      ...(dated.length > 0 && { datings: dated }),
    },
    links: links.length - left.length,
    sources: datings.filter(({ source }) => isLost(source)).length,
  };
}
