import { EventState } from '../../model/timeline';
import { kindLegend } from '../lenses/kind';
import type { LegendEntry, Lens, Tone } from '../lenses/lens';
import { stanceLegend } from '../lenses/trajectories';
import type { EventFilter } from './event-filter';

/** What the colours of a lens mean. */
export const legendOf = ({ legend }: Pick<Lens, 'legend'>): readonly LegendEntry[] => legend ?? kindLegend;

/** The list of the filter that a lens's colours are chosen by. */
const fieldOf = ({ legend }: Pick<Lens, 'legend'>): 'kinds' | 'stances' => (legend === stanceLegend ? 'stances' : 'kinds');

/** Whether a colour of the legend is shown: a list that asks nothing shows all. */
export function isToneShown(filter: EventFilter, lens: Pick<Lens, 'legend'>, tone: Tone): boolean {
  const chosen: readonly string[] = filter[fieldOf(lens)];
  return chosen.length === 0 || chosen.includes(tone);
}

/**
 * What a list of the filter names once one of all its values was pressed in the legend. Shown, it goes: the list names the others. Hidden, it comes back,
 * and where all are there again the list asks nothing. Where it was the only one shown, the others are shown in its place, since nothing at all would
 * leave nothing to see.
 */
function pressed<T>(all: readonly T[], list: readonly T[], one: T): T[] {
  const isShown = (each: T): boolean => list.length === 0 || list.includes(each);
  const next = all.filter((each) => isShown(each) !== (each === one));
  if (next.length === 0) return all.filter((each) => each !== one);
  return next.length === all.length ? [] : next;
}

/** The filter once a colour of the legend was pressed. */
export function toggledTone(filter: EventFilter, lens: Pick<Lens, 'legend'>, tone: Tone): EventFilter {
  const field = fieldOf(lens);
  const all = legendOf(lens).map((entry) => entry.tone);
  return { ...filter, [field]: pressed<Tone>(all, filter[field], tone) };
}

/** The filter that shows one colour of the legend alone. */
export const onlyTone = (filter: EventFilter, lens: Pick<Lens, 'legend'>, tone: Tone): EventFilter => ({
  ...filter,
  [fieldOf(lens)]: [tone],
});

/** The filter once a state of the legend was pressed. */
export const toggledState = (filter: EventFilter, state: EventState): EventFilter => ({
  ...filter,
  states: pressed(EventState.options, filter.states, state),
});

/** The filter that shows one state alone. */
export const onlyState = (filter: EventFilter, state: EventState): EventFilter => ({ ...filter, states: [state] });
