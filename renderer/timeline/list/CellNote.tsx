import { useLayoutEffect, useRef } from 'react';

interface CellNoteProps {
  id?: string;
  isWrong: boolean;
  children: string;
}

/** What is said about a cell that is written in: beneath it, or above it where the list ends. */
export function CellNote({ id, isWrong, children }: CellNoteProps) {
  const note = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const own = note.current;
    const list = own?.closest('.timeline-list');
    if (own && list) own.toggleAttribute('data-up', own.getBoundingClientRect().bottom > list.getBoundingClientRect().bottom);
  }, []);
  return (
    <span ref={note} id={id} role={isWrong ? 'alert' : undefined} className={`timeline-cell-note ${isWrong ? 'timeline-cell-wrong' : ''}`}>
      {children}
    </span>
  );
}
