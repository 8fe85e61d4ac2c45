import { useLayoutEffect, useState } from 'react';
import type { Size } from './view';

/** The size of an element, told by the browser when it changes and never asked for in a frame. Null until known. */
export function useSize(element: HTMLElement | null): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    if (!element) return;
    const take = ({ width, height }: Size) =>
      setSize((known) => (known?.width === width && known.height === height ? known : { width, height }));
    // Asked for once: a window that is not shown yet tells its observers nothing, and what stands on the timeline must be there all the same.
    take(element.getBoundingClientRect());
    const watch = new ResizeObserver(([entry]) => take(entry!.contentRect));
    watch.observe(element);
    return () => watch.disconnect();
  }, [element]);
  return size;
}
