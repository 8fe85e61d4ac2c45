import type { Id } from '../../../shared/model/record';
import { actedOn, useChosen } from '../chosen';

/** The event that holds focus in the drawing or the list. */
export const focusedEvent = (): Id | null =>
  document.activeElement?.closest<HTMLElement>('[data-region="timeline"] [data-event]')?.dataset['event'] ?? null;

/** What a key acts on: the events chosen together, else the one with the focus, else the selected one. */
export function subjects(selected: Id | null): readonly Id[] {
  const focused = focusedEvent();
  return useChosen.getState().ids.size === 0 && focused !== null ? [focused] : actedOn(selected);
}
