import { useRef, useState, type DragEvent } from 'react';
import type { Id } from '../../shared/model/record';

/** What the Reader puts on a passage that is dragged. */
const PASSAGE = 'application/x-dateline-annotation';

/** Makes an element take passages: its handlers, and whether one is held over it. */
export function useDrop(onDrop: (annotation: Id) => void) {
  const [isOver, setIsOver] = useState(false);
  const depth = useRef(0);
  const carries = (event: DragEvent) => event.dataTransfer.types.includes(PASSAGE);
  const leave = (to: number) => {
    depth.current = to;
    setIsOver(to > 0);
  };
  const handlers = {
    onDragEnter: (event: DragEvent) => carries(event) && leave(depth.current + 1),
    onDragLeave: (event: DragEvent) => carries(event) && leave(Math.max(0, depth.current - 1)),
    onDragOver: (event: DragEvent) => {
      if (!carries(event)) return;
      event.preventDefault();
      // The Reader allows only this one; with any other the browser drops nothing.
      event.dataTransfer.dropEffect = 'link';
    },
    onDrop: (event: DragEvent) => {
      if (!carries(event)) return;
      event.preventDefault();
      leave(0);
      onDrop(event.dataTransfer.getData(PASSAGE));
    },
  };
  return { isOver, handlers };
}
