import { fromDayNumber } from '../../../dates/calendar';
import type { Reference } from '../../../dates/reference';
import type { Mention } from '../mention';
import { isAtMost, type Grain, type Place } from './place';

/** A mention that was placed. */
export interface Named {
  readonly place: Place;
  readonly sentence: number;
  readonly paragraph: number;
  /** Whether its year was written out, or taken from one that was. */
  readonly isWritten: boolean;
  /** The end of it ("the end of the year"): what follows is of the next. */
  readonly isLate: boolean;
}

/** What the resolver knows as it goes through a text. */
export interface State {
  readonly published: Reference | null;
  /** A history rather than news: dates count from each other, not from the publication. */
  readonly isNarrative: boolean;
  /** The last mention of each grain, and the last of all. */
  readonly last: Partial<Record<Grain, Named>>;
  latest: Named | null;
  /** The last day named that is not after the publication: what "later the day" is of. */
  toldDay: Named | null;
  /** The date that what is told now belongs to: a year mentioned in passing does not move it. */
  story: Named | null;
}

export const newState = (published: Reference | null, isNarrative: boolean): State => ({
  published,
  isNarrative,
  last: {},
  latest: null,
  toldDay: null,
  story: null,
});

export function remember(state: State, named: Named, mention: Mention): void {
  if (mention.isAside && state.latest) return;
  state.last[named.place.grain] = named;
  state.latest = named;
  if (named.place.grain === 'day' && (!state.published || named.place.first <= state.published.last)) state.toldDay = named;
  if (movesStory(state, named, mention)) state.story = named;
}

/** How far ahead of the story a date may lie that is told on the way, in days. */
const farAhead = 7_300;

/** A date moves the story on, unless it is mentioned in passing: one that lies before it, or far ahead, and does not open its sentence. */
function movesStory({ story }: State, { place, paragraph, isLate }: Named, mention: Mention): boolean {
  const { sense } = mention;
  if (sense.is === 'count' && sense.by < 0) return false;
  if (sense.is === 'clock' || place.grain === 'decade' || place.grain === 'century') return false;
  if (mention.leads || !story || story.paragraph !== paragraph) return true;
  if (place.grain === 'year') return isLate || story.place.grain === 'year';
  return place.last >= story.place.first && place.first - story.place.last < farAhead;
}

/** The last mention that is at least as fine as `grain`. */
export function lastWithin(state: State, grain: Grain): Named | null {
  let found: Named | null = null;
  for (const [each, named] of Object.entries(state.last) as [Grain, Named][]) {
    if (isAtMost(each, grain) && (!found || named.sentence > found.sentence || named === state.latest)) found = named;
  }
  return found;
}

/** What "that year" or "two days later" counts from: what was just named; in a history that has moved on since, the story. */
export function anchorWithin(state: State, grain: Grain, mention: Mention): Named | null {
  const finest = lastWithin(state, grain);
  const same = state.last[grain];
  const named = same && finest && distance(same, mention) === 0 ? same : finest;
  if (!state.isNarrative || (named && distance(named, mention) <= 1)) return named;
  const { story } = state;
  return story && isAtMost(story.place.grain, grain) ? story : named;
}

/** Whether what was just named is coarser than what counts from it: "in 2010 … three months later". */
export const isTooCoarse = ({ latest }: State, grain: Grain, mention: Mention): boolean =>
  latest !== null && !isAtMost(latest.place.grain, grain) && distance(latest, mention) <= 1;

/** The mention that gives a date its year. */
export const storyYear = (state: State): Named | null => state.story ?? lastWithin(state, 'year');

export const yearOf = ({ first }: Pick<Place, 'first'>) => fromDayNumber(first).year;

/** How many sentences back a mention stands. */
export const distance = (named: Named, mention: Mention) => mention.sentence - named.sentence;
