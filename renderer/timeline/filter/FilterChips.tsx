import { useMemo } from 'react';
import type { EventFilter } from '../../../shared/timeline/filter/event-filter';
import { filterWords } from '../../../shared/timeline/filter/filter-words';
import type { LensContext } from '../../../shared/timeline/lenses/lens';
import { Icon } from '../../ui/Icon';

interface FilterChipsProps {
  filter: EventFilter;
  context: LensContext;
  onChange: (filter: EventFilter) => void;
}

/** What is asked for now, each with the way to ask no more. */
export function FilterChips({ filter, context, onChange }: FilterChipsProps) {
  const asked = useMemo(
    // A sentence each, without its end: a chip is none.
    () => filterWords(filter, context).map((test) => ({ ...test, words: test.words.replace(/\.$/, '') })),
    [filter, context],
  );
  if (asked.length === 0) return null;
  return (
    <ul className="timeline-chips" aria-label="Filtered by">
      {asked.map(({ field, words, without }, at) => (
        <li key={`${field} ${at}`}>
          <button
            type="button"
            className="timeline-chip"
            title={words}
            aria-label={`No longer filter by ${words}`}
            onClick={({ currentTarget }) => {
              const next = currentTarget.parentElement?.nextElementSibling ?? currentTarget.parentElement?.previousElementSibling;
              next?.querySelector('button')?.focus();
              onChange(without);
            }}
          >
            <span dir="auto">{words}</span>
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
