import { create } from 'zustand';
import type { Order, Show } from '../../shared/search/results';

/** What was last looked for, so that a person comes back to it from a text. `at` names the hit that was gone to. */
interface SearchView {
  typed: string;
  order: Order;
  show: Show;
  at: HitPlace;
  scrolled: number;
  helpOpen: boolean;
}

/** A hit by the place of its group and its own in that. */
export interface HitPlace {
  readonly group: number;
  readonly hit: number;
}

export const useSearchView = create<SearchView>(() => ({
  typed: '',
  order: 'relevance',
  show: null,
  at: { group: 0, hit: 0 },
  scrolled: 0,
  helpOpen: false,
}));

/** Looks for something else: the list begins again at its top. */
export const lookFor = (change: Partial<Pick<SearchView, 'typed' | 'order' | 'show'>>): void =>
  useSearchView.setState({ ...change, at: { group: 0, hit: 0 }, scrolled: 0 });
