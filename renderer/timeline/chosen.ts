import { create } from 'zustand';
import type { Id } from '../../shared/model/record';

/**
 * The events chosen together, for what is done to several at once; the drawing and the list share them. Empty while no more than the
 * selected one is meant: ask `actedOn`.
 */
export const useChosen = create<{ ids: ReadonlySet<Id> }>(() => ({ ids: new Set() }));

/** Chooses these and no others. */
export const choose = (ids: Iterable<Id>): void => useChosen.setState({ ids: new Set(ids) });

/** Adds an event to those chosen, the selected one among them, or takes it out. */
export function toggleChosen(id: Id, selected: Id | null): void {
  const { ids } = useChosen.getState();
  const next = new Set(ids.size === 0 && selected !== null ? [selected] : ids);
  if (!next.delete(id)) next.add(id);
  choose(next);
}

/** What an act is done to: those chosen, else the selected one. */
export function actedOn(selected: Id | null): readonly Id[] {
  const { ids } = useChosen.getState();
  return ids.size > 0 ? [...ids] : selected === null ? [] : [selected];
}

/** Adds an event that was walked to from another one, and that one. */
export const extendTo = (from: Id, to: Id): void => choose([...useChosen.getState().ids, from, to]);
