import type { Id } from '../../shared/model/record';

/** What is being dragged within the app; the drag itself carries a type only, since its data cannot be read on the way. */
export type Dragged = { readonly sources: readonly Id[]; readonly from: Id | null } | { readonly collection: Id };

export const SOURCES = 'application/x-dateline-sources';
export const COLLECTION = 'application/x-dateline-collection';

let dragged: Dragged | null = null;
export const draggedNow = (): Dragged | null => dragged;

/** Begins a drag of sources or of a collection. `words` say what it is to a program outside. */
export function beginDrag(event: { dataTransfer: DataTransfer }, what: Dragged, words: string): void {
  dragged = what;
  event.dataTransfer.effectAllowed = 'copyMove';
  event.dataTransfer.setData('sources' in what ? SOURCES : COLLECTION, words);
  event.dataTransfer.setData('text/plain', words);
}

export const endDrag = (): void => {
  dragged = null;
};

/** Where in a row of `height` px something would fall: on it, or between it and the next. `sides` is how much of it means beside. */
export function dropAt(event: { clientY: number; currentTarget: Element }, sides: number): 'before' | 'inside' | 'after' {
  const { top, height } = event.currentTarget.getBoundingClientRect();
  const share = (event.clientY - top) / height;
  return share < sides ? 'before' : share > 1 - sides ? 'after' : 'inside';
}
