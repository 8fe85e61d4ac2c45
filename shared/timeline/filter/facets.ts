import { collator } from '../../model/by-title';
import type { DatedEvent } from '../../model/timeline';
import type { LensContext } from '../lenses/lens';
import type { EventFilter } from './event-filter';
import { facetDefinitions, facetFields, type FacetField } from './facet';
import { listTest, otherTests, type EventTest } from './test-event';

/** What can be chosen in a list of a filter, and how many events that all the other tests let pass have it. */
export interface EventFacet {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

export type EventFacets = Readonly<Record<FacetField, readonly EventFacet[]>>;

/**
 * What each list of a filter offers over events: the most frequent first, what has none last; kinds, stances and states in their own order. What is
 * chosen stays on offer though no event has it. One pass: an event counts in a list where no other test refuses it.
 */
export function facetsOf(events: readonly DatedEvent[], context: LensContext, filter: EventFilter): EventFacets {
  if (last?.events === events && last.context === context && last.filter === filter) return last.facets;
  last = { events, context, filter, facets: count(events, context, filter) };
  return last.facets;
}

/** The facets told last: each menu asks for its own part of them. */
let last: { events: readonly DatedEvent[]; context: LensContext; filter: EventFilter; facets: EventFacets } | undefined;

function count(events: readonly DatedEvent[], context: LensContext, filter: EventFilter): EventFacets {
  const others = otherTests(filter, context);
  const lists = facetFields.map((field) => ({
    ...facetDefinitions[field],
    field,
    test: listTest(filter, field, context),
    counts: new Map<string, { count: number }>(),
  }));
  const asking = lists.filter(({ test }) => test !== null);
  for (const event of events) {
    if (!passes(event, others)) continue;
    let refusing: (typeof lists)[number] | null = null;
    let refusals = 0;
    for (const list of asking)
      if (!list.test!(event)) {
        refusing = list;
        if ((refusals += 1) > 1) break;
      }
    if (refusals > 1) continue;
    for (const list of refusing ? [refusing] : lists)
      for (const key of list.keysOf(event, context)) {
        const known = list.counts.get(key);
        if (known) known.count += 1;
        else list.counts.set(key, { count: 1 });
      }
  }
  return Object.fromEntries(lists.map((list) => [list.field, offered(list, filter[list.field], context)])) as unknown as EventFacets;
}

function passes(event: DatedEvent, tests: readonly EventTest[]): boolean {
  for (const test of tests) if (!test(event)) return false;
  return true;
}

function offered(
  {
    counts,
    labelOf,
    fixed,
  }: { counts: ReadonlyMap<string, { count: number }>; labelOf: (key: string, context: LensContext) => string; fixed?: readonly string[] },
  chosen: readonly string[],
  context: LensContext,
): EventFacet[] {
  const keys = fixed?.filter((key) => counts.has(key) || chosen.includes(key)) ?? [...new Set([...counts.keys(), ...chosen])];
  const facets = keys.map((id) => ({ id, label: labelOf(id, context), count: counts.get(id)?.count ?? 0 }));
  if (fixed) return facets;
  return facets.sort((a, b) => Number(a.id === '') - Number(b.id === '') || b.count - a.count || collator.compare(a.label, b.label));
}
