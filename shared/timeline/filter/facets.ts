import { collator } from '../../model/by-title';
import type { DatedEvent } from '../../model/timeline';
import type { LensContext } from '../lenses/lens';
import type { EventFilter } from './event-filter';
import { facetDefinitions, type FacetField } from './facet';
import { eventFilter } from './test-event';

/** What can be chosen in a list of a filter, and how many events that all the other tests let pass have it. */
export interface EventFacet {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

/**
 * What a list of a filter offers over events: the most frequent first, what has none last; kinds, stances and states in their own order. What is
 * chosen stays on offer though no event has it.
 */
export function facetsOf(field: FacetField, events: readonly DatedEvent[], context: LensContext, filter: EventFilter): EventFacet[] {
  const { keysOf, labelOf, fixed } = facetDefinitions[field];
  const passes = eventFilter({ ...filter, [field]: [] }, context);
  const counts = new Map<string, { count: number }>();
  for (const event of events) {
    if (passes && !passes(event)) continue;
    for (const key of keysOf(event, context)) {
      const known = counts.get(key);
      if (known) known.count += 1;
      else counts.set(key, { count: 1 });
    }
  }
  const chosen: readonly string[] = filter[field];
  const keys = fixed?.filter((key) => counts.has(key) || chosen.includes(key)) ?? [...new Set([...counts.keys(), ...chosen])];
  const facets = keys.map((id) => ({ id, label: labelOf(id, context), count: counts.get(id)?.count ?? 0 }));
  if (fixed) return facets;
  return facets.sort((a, b) => Number(a.id === '') - Number(b.id === '') || b.count - a.count || collator.compare(a.label, b.label));
}
