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

/** The links at either end of an event, what leads to it first; and how many lead to events that are not here. */
export function eventLinksOf(event: DatedEvent, known: ReadonlyMap<Id, DatedEvent>): { seen: SeenEventLink[]; missing: number } {
  const own = event.links ?? [];
  const outward = own.flatMap((link): SeenEventLink[] => {
    const other = known.get(link.to);
    return other ? [{ from: event.id, link, other, says: link.relation }] : [];
  });
  const inward = [...known.values()].flatMap((other): SeenEventLink[] =>
    (other.links ?? [])
      .filter(({ to }) => to === event.id && other.id !== event.id)
      .map((link) => ({ from: other.id, link, other, says: backwards[link.relation] })),
  );
  return { seen: [...inward, ...outward], missing: own.length - outward.length };
}
