import type { DragEvent } from 'react';
import type { Mark } from './placements';

/** The data type under which an annotation's id travels when its passage is dragged onto the timeline. */
export const DRAGGED_ANNOTATION = 'application/x-dateline-annotation';

/** Lets the selected annotation be dragged, by its words or its grip; nothing else in the text is. */
export function startDrag(event: DragEvent, text: string, mark: Mark | null): void {
  if (!mark) return event.preventDefault();
  event.dataTransfer.setData(DRAGGED_ANNOTATION, mark.id);
  event.dataTransfer.setData('text/plain', text.slice(mark.start, mark.end));
  event.dataTransfer.effectAllowed = 'link';
}
