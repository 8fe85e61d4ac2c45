import { useMemo } from 'react';
import type { EventFilter } from '../../../shared/timeline/filter/event-filter';
import { filterWords } from '../../../shared/timeline/filter/filter-words';
import type { LensContext } from '../../../shared/timeline/lenses/lens';
import { Chips } from '../../ui/Chips';

interface FilterChipsProps {
  filter: EventFilter;
  context: LensContext;
  onChange: (filter: EventFilter) => void;
}

/** What is asked for now, each with the way to ask no more. */
export function FilterChips({ filter, context, onChange }: FilterChipsProps) {
  const asked = useMemo(() => filterWords(filter, context), [filter, context]);
  // A sentence each, without its end: a chip is none.
  const chips = asked.map(({ words, without }) => ({ words: words.replace(/\.$/, ''), onRemove: () => onChange(without) }));
  return <Chips className="timeline-chips" chips={chips} />;
}
