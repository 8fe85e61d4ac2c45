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
}

/** What the resolver knows as it goes through a text. */
export interface State {
  readonly published: Reference | null;
  /** A history rather than news: dates count from each other, not from the publication. */
  readonly isNarrative: boolean;
  /** The last mention of each grain, and the last of all. */
  readonly last: Partial<Record<Grain, Named>>;
  latest: Named | null;
}

export function remember(state: State, named: Named): void {
  state.last[named.place.grain] = named;
  state.latest = named;
}

/** The last mention that is at least as fine as `grain`. */
export function lastWithin(state: State, grain: Grain): Named | null {
  let found: Named | null = null;
  for (const [each, named] of Object.entries(state.last) as [Grain, Named][]) {
    if (isAtMost(each, grain) && (!found || named.sentence > found.sentence || named === state.latest)) found = named;
  }
  return found;
}

export const yearOf = ({ first }: Place) => fromDayNumber(first).year;

/** How many sentences back a mention stands. */
export const distance = (named: Named, mention: Mention) => mention.sentence - named.sentence;
