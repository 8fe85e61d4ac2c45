import type { Id } from '../../../shared/model/record';
import type { DatedEvent, EventLink, EventRelation } from '../../../shared/model/timeline';

/** One link as an event at one of its ends sees it. */
export interface SeenEventLink {
  readonly from: Id;
  readonly link: EventLink;
  readonly other: DatedEvent;
  /** "is led to by". */
  readonly says: string;
}

/** What a link says, read from its other end. */
const backwards: Readonly<Record<EventRelation, string>> = {
  'leads to': 'is led to by',
  'part of': 'has as a part',
  answers: 'is answered by',
  'see also': 'see also',
};

/** The links at either end of an event, what leads to it first; and how many lead to events that are not here. `events`: all there are. */
export function eventLinksOf(event: DatedEvent, events: readonly DatedEvent[]): { seen: SeenEventLink[]; missing: number } {
  const own = event.links ?? [];
  const sought = new Set(own.map(({ to }) => to));
  const ends = new Map<Id, DatedEvent>();
  const inward: SeenEventLink[] = [];
  for (const other of events) {
    if (sought.has(other.id)) ends.set(other.id, other);
    if (other.links && other.id !== event.id)
      for (const link of other.links)
        if (link.to === event.id) inward.push({ from: other.id, link, other, says: backwards[link.relation] });
  }
  const outward = own.flatMap((link): SeenEventLink[] => {
    const other = ends.get(link.to);
    return other ? [{ from: event.id, link, other, says: link.relation }] : [];
  });
  return { seen: [...inward, ...outward], missing: own.length - outward.length };
}
