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
 * The filter once a colour of the legend was clicked. Shown, it goes: the list names the others. Hidden, it comes back, and where all are there again the
 * list asks nothing. Where it was the only one shown, the others are shown in its place, since nothing at all would leave nothing to click on.
 */
export function toggledTone(filter: EventFilter, lens: Pick<Lens, 'legend'>, tone: Tone): EventFilter {
  const all = legendOf(lens).map((entry) => entry.tone);
  const isShown = (each: Tone): boolean => isToneShown(filter, lens, each);
  const next = all.filter((each) => (each === tone ? !isShown(each) : isShown(each)));
  const list = next.length === 0 ? all.filter((each) => each !== tone) : next.length === all.length ? [] : next;
  return { ...filter, [fieldOf(lens)]: list };
}

/** The filter that shows one colour of the legend alone. */
export const onlyTone = (filter: EventFilter, lens: Pick<Lens, 'legend'>, tone: Tone): EventFilter => ({
  ...filter,
  [fieldOf(lens)]: [tone],
});
