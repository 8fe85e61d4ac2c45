import { useLayoutEffect, useMemo, useState } from 'react';
import { useLaneWidth } from './lane-width';
import type { Size } from './view';

type Box = Pick<Size, 'width' | 'height'>;

/** The size of an element, told by the browser when it changes and never asked for in a frame. Null until known. */
export function useSize(element: HTMLElement | null): Box | null {
  const [size, setSize] = useState<Box | null>(null);
  useLayoutEffect(() => {
    if (!element) return;
    const take = ({ width, height }: Box) =>
      setSize((known) => (known?.width === width && known.height === height ? known : { width, height }));
    // Asked for once: a window that is not shown yet tells its observers nothing, and what stands on the timeline must be there all the same.
    take(element.getBoundingClientRect());
    const watch = new ResizeObserver(([entry]) => take(entry!.contentRect));
    watch.observe(element);
    return () => watch.disconnect();
  }, [element]);
  return size;
}

/** How much of a narrow drawing the lanes' heads may take. */
const MOST_OF_WIDTH = 0.3;

/** The size of the drawing, with the part that the lanes' heads take of it. */
export function useStageSize(stage: HTMLElement | null): Size | null {
  const box = useSize(stage);
  const wanted = useLaneWidth();
  return useMemo(() => box && { ...box, gutter: Math.round(Math.min(wanted, Math.max(64, box.width * MOST_OF_WIDTH))) }, [box, wanted]);
}
