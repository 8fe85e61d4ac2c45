import { useRef, useState, type DragEvent } from 'react';

/** The data type under which an annotation's id travels while its passage is dragged. */
const PASSAGE = 'application/x-dateline-annotation';

/** Begins to drag a passage: its annotation's id for this window, its words for any other. */
export function dragPassage(event: DragEvent, annotation: string, words: string): void {
  event.dataTransfer.setData(PASSAGE, annotation);
  event.dataTransfer.setData('text/plain', words);
  event.dataTransfer.effectAllowed = 'link';
}

/** Makes an element take passages: its handlers, and whether one is held over it. */
export function usePassageDrop(onDrop: (annotation: string) => void) {
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
      // Passages may only be linked; with any other effect the browser drops nothing.
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
