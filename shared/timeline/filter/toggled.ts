import type { EventFilter } from './event-filter';
import type { FacetField } from './facet';

/** The filter with a key of one of its lists added, or taken out where it was there. */
export function toggled(filter: EventFilter, field: FacetField, key: string): EventFilter {
  const list: readonly string[] = filter[field];
  return { ...filter, [field]: list.includes(key) ? list.filter((each) => each !== key) : [...list, key] };
}
