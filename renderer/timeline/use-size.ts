import { useLayoutEffect, useState } from 'react';
import type { Size } from './view';

/** The size of an element, told by the browser when it changes and never asked for in a frame. Null until known. */
export function useSize(element: HTMLElement | null): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    if (!element) return;
    const watch = new ResizeObserver(([entry]) => {
      const { width, height } = entry!.contentRect;
      setSize((known) => (known?.width === width && known.height === height ? known : { width, height }));
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [element]);
  return size;
}
