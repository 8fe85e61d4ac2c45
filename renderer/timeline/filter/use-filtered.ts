import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { DatedEvent } from '../../../shared/model/timeline';
import type { EventFilter } from '../../../shared/timeline/filter/event-filter';
import { prepareWords } from '../../../shared/timeline/filter/prepare-words';
import { eventFilter, type EventTest } from '../../../shared/timeline/filter/test-event';
import type { LensContext } from '../../../shared/timeline/lenses/lens';
import { stepTo } from '../../store/event-lists';
import { useFilterBar } from './filter-bar';
import { passingAfter } from './passing-after';

/** What passed last. */
interface Passed {
  readonly events: readonly DatedEvent[];
  readonly passes: EventTest | null;
  readonly passing: readonly DatedEvent[];
}

/**
 * The events that a filter lets pass, in their order; the very same array while the same events pass. What is typed goes before what is drawn. After an
 * edit only the events it changed are asked.
 */
export function useFiltered(events: readonly DatedEvent[], context: LensContext, filter: EventFilter): readonly DatedEvent[] {
  const asked = useDeferredValue(filter);
  const passes = useMemo(() => eventFilter(asked, context), [asked, context]);
  const last = useRef<Passed>({ events, passes: null, passing: events });
  const passing = useMemo(() => {
    const before = last.current;
    const now = passes ? (followed(before, events, passes) ?? events.filter(passes)) : events;
    last.current = { events, passes, passing: isSame(now, before.passing) ? before.passing : now };
    return last.current.passing;
  }, [events, passes]);
  useReadyWords(events, context);
  return passing;
}

function followed(before: Passed, events: readonly DatedEvent[], passes: EventTest): readonly DatedEvent[] | null {
  const step = stepTo(events);
  return step && step.from === before.events && passes === before.passes ? passingAfter(before.passing, step, passes) : null;
}

const isSame = (a: readonly DatedEvent[], b: readonly DatedEvent[]): boolean =>
  a === b || (a.length === b.length && a.every((event, place) => event === b[place]));

/** So many events between two looks at whether a person wants something. */
const AT_ONCE = 200;
/** ms; on a machine that is never idle the next ones come all the same. */
const LATEST = 500;

/** While the filter is open, what words are looked for in is made ready when nothing else is to be done: the first letter typed finds it. */
function useReadyWords(events: readonly DatedEvent[], context: LensContext): void {
  const isOpen = useFilterBar((bar) => bar.isOpen);
  useEffect(() => {
    if (!isOpen) return undefined;
    let at: number | null = 0;
    const go = (deadline: IdleDeadline): void => {
      do at = at === null ? null : prepareWords(events, context, at, AT_ONCE);
      while (at !== null && deadline.timeRemaining() > 2);
      if (at !== null) due = requestIdleCallback(go, { timeout: LATEST });
    };
    let due = requestIdleCallback(go, { timeout: LATEST });
    return () => cancelIdleCallback(due);
  }, [events, context, isOpen]);
}
