import { Kind } from '../../../shared/model/annotation';
import { kindOf } from '../../../shared/timeline/evidence';
import { EventState, type DatedEvent } from '../../../shared/model/timeline';
import type { EventFilter } from '../../../shared/timeline/filter/event-filter';
import { stateWords } from '../../../shared/timeline/filter/facet';
import { isToneShown, legendOf } from '../../../shared/timeline/filter/legend';
import type { Lens, LensContext, Tone } from '../../../shared/timeline/lenses/lens';

/** An entry of the legend: what it stands for, and how many events of the timeline are so. */
export interface LegendRow<K extends string> {
  readonly key: K;
  readonly label: string;
  readonly letter: string | null;
  readonly count: number;
  readonly isShown: boolean;
}

const kinds: readonly Tone[] = Kind.options;

/** How many events have each colour of a lens; one that has several, in several lanes, counts for each. */
export function toneCounts(events: readonly DatedEvent[], lens: Lens, context: LensContext): ReadonlyMap<Tone, number> {
  const { toneOf } = lens;
  if (!toneOf) return counts(events, (event) => [kindOf(event, context.annotations) ?? 'none']);
  return counts(events, (event) => new Set(lens.lanesOf(event, context).map((lane) => toneOf(event, context, lane))));
}

export const stateCounts = (events: readonly DatedEvent[]): ReadonlyMap<EventState, number> => counts(events, ({ state }) => [state]);

function counts<K>(events: readonly DatedEvent[], keysOf: (event: DatedEvent) => Iterable<K>): Map<K, number> {
  const found = new Map<K, number>();
  for (const event of events) for (const key of keysOf(event)) found.set(key, (found.get(key) ?? 0) + 1);
  return found;
}

/** What the colours of a lens mean; those that no event has are left out, but for the three kinds. */
export function toneRows(lens: Lens, filter: EventFilter, count: ReadonlyMap<Tone, number>): LegendRow<Tone>[] {
  return legendOf(lens)
    .map(({ tone, label, letter }) => ({
      key: tone,
      label,
      letter,
      count: count.get(tone) ?? 0,
      isShown: isToneShown(filter, lens, tone),
    }))
    .filter(({ key, count: own, isShown }) => own > 0 || !isShown || kinds.includes(key));
}

/** The states that events are in; none where all are in the same one and none is asked for. */
export function stateRows(filter: EventFilter, count: ReadonlyMap<EventState, number>): LegendRow<EventState>[] {
  if (count.size < 2 && filter.states.length === 0) return [];
  const there = EventState.options.filter((state) => count.has(state) || filter.states.includes(state));
  return there.map((state) => ({
    key: state,
    label: stateWords[state],
    letter: null,
    count: count.get(state) ?? 0,
    isShown: filter.states.length === 0 || filter.states.includes(state),
  }));
}
