import { useEffect, useRef, useState } from 'react';
import type { PageDocument } from './open-pages';
import type { Drawing } from './page-size';

/** In ms: a page that takes longer is left undrawn. */
const DRAW_LIMIT = 15_000;

interface PageViewProps {
  document: PageDocument;
  index: number;
  /** Null while its size is not known. */
  drawing: Drawing | null;
  label: string;
}

/** One page, drawn as long as it is there; what is scrolled away is not drawn on. */
export function PageView({ document, index, drawing, label }: PageViewProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const { current } = canvas;
    if (!current || !drawing) return;
    const task = document.draw(index, current, drawing);
    const timer = setTimeout(() => {
      task.cancel();
      setProblem('This page takes too long to draw.');
    }, DRAW_LIMIT);
    task.done
      .then(() => current.setAttribute('data-drawn', ''))
      .catch(() => setProblem('This page cannot be drawn.'))
      .finally(() => clearTimeout(timer));
    return () => {
      clearTimeout(timer);
      task.cancel();
    };
  }, [document, index, drawing]);
  return (
    <>
      {/* A canvas that was drawn on cannot be drawn on twice at a time: a new size gets a new one. */}
      <canvas
        key={drawing ? `${drawing.width} ${drawing.pixels}` : 'unknown'}
        ref={canvas}
        className="pages-canvas"
        role="img"
        aria-label={label}
        style={drawing ? { width: drawing.width, height: drawing.height } : undefined}
      />
      {problem && <p className="pages-problem">{problem}</p>}
    </>
  );
}
