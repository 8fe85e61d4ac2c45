import { useEffect, useRef } from 'react';
import type { ProvideCommands } from '../../../shared/commands';
import type { Id } from '../../../shared/model/record';
import type { DatedEvent } from '../../../shared/model/timeline';
import { counted, numbered } from '../../../shared/text/counted';
import { countTests } from '../../../shared/timeline/filter/count-tests';
import { facetFields } from '../../../shared/timeline/filter/facet';
import { noFilter } from '../../../shared/timeline/filter/event-filter';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { PopoverButton } from '../../ui/PopoverButton';
import { changeSettings, settingsOf } from '../settings';
import { closeFilterBar, filterBy, openFilterBar, useFilterBar } from './filter-bar';
import { FilterChips } from './FilterChips';
import { FilterFacet, type FilteredEvents } from './FilterFacet';
import { FilterWords } from './FilterWords';
import { useFilteredOut } from './use-filtered-out';
import { WhenTests } from './WhenTests';
import './filter.css';

interface FilterBarProps extends FilteredEvents {
  /** Those that pass. */
  shown: readonly DatedEvent[];
  selected: Id | null;
  provide: ProvideCommands;
}

/** Under the head: what the timeline is narrowed by, and how many of its events are left. Closed, it still says so while anything is asked. */
export function FilterBar({ shown, selected, provide, ...of }: FilterBarProps) {
  const { timeline, events, context, filter } = of;
  const isOpen = useFilterBar((bar) => bar.isOpen);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => provide({ 'timeline.filter': openFilterBar }), [provide]);
  const tests = countTests(filter);
  const hidden = useFilteredOut(events, shown, selected);
  const isNarrowed = tests > 0;
  const toEvents = () => focusIn(bar.current);
  const words = `Showing ${numbered(shown.length)} of ${counted(events.length, 'event', 'events')}`;
  return (
    <div ref={bar} className="timeline-filter" data-empty={(!isOpen && !isNarrowed) || undefined}>
      {isOpen && (
        <div role="group" aria-label="Filter" className="timeline-filter-fields">
          <FilterWords
            timeline={timeline}
            words={filter.words}
            onLeave={() => {
              if (countTests(settingsOf(timeline).filter) === 0) closeFilterBar();
              toEvents();
            }}
          />
          {facetFields.map((field) => (
            <FilterFacet key={field} field={field} {...of} />
          ))}
          <PopoverButton
            kind="quiet"
            name="Dates"
            label={
              <>
                {filter.when.length === 0 ? 'Date' : `Date (${filter.when.length})`}
                <Icon name="chevron" />
              </>
            }
          >
            {() => <WhenTests timeline={timeline} tests={filter.when} />}
          </PopoverButton>
          <Button kind="quiet" aria-pressed={filter.needsLook} onPress={() => filterBy(timeline, { needsLook: !filter.needsLook })}>
            Needs a look
          </Button>
          <span className="timeline-space" />
          <Button
            kind="quiet"
            aria-label="Close the filter"
            onPress={() => {
              closeFilterBar();
              toEvents();
            }}
          >
            <Icon name="close" />
          </Button>
        </div>
      )}
      {isNarrowed && (
        <div className="timeline-filter-said">
          <FilterChips filter={filter} context={context} onChange={(next) => changeSettings(timeline, { filter: next })} />
          <span aria-hidden="true" className="timeline-filter-count">
            {words}
          </span>
          {hidden && <span className="timeline-filter-hidden">{hidden}</span>}
          <Button
            kind="quiet"
            onPress={() => {
              changeSettings(timeline, { filter: noFilter });
              toEvents();
            }}
          >
            Clear
          </Button>
        </div>
      )}
      <p className="ui-visually-hidden" role="status">
        {isNarrowed ? [words, hidden].filter(Boolean).join('. ') : ''}
      </p>
    </div>
  );
}

/** Frames in which what is shown is drawn at the latest. */
const FRAMES = 30;

/** The focus goes to where Tab would enter the events, once they are drawn; to the head where there is none. */
function focusIn(bar: HTMLElement | null): void {
  const region = bar?.closest('[data-region="timeline"]');
  const isLost = () => document.activeElement === document.body || (bar?.contains(document.activeElement) ?? false);
  const go = (left: number) => {
    const event = region?.querySelector<HTMLElement>('[data-event][tabindex="0"], [data-event] [data-column][tabindex="0"]');
    // Somebody may have gone elsewhere meanwhile.
    if (!isLost()) return;
    if (event) event.focus();
    else if (left > 0) requestAnimationFrame(() => go(left - 1));
    else region?.querySelector<HTMLElement>('.timeline-head button')?.focus();
  };
  requestAnimationFrame(() => go(FRAMES));
}
