import { useCallback, useEffect, useRef, useState, type RefObject, type UIEvent } from 'react';
import type { Camera } from './camera';

const REST_MS = 90;

/** How far the lanes are scrolled: at once for the canvas, and, once still, for what React places. */
export function useScroll(camera: Camera): { scrolled: RefObject<number>; restScroll: number; onScroll: (event: UIEvent) => void } {
  const scrolled = useRef(0);
  const [restScroll, setRestScroll] = useState(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const onScroll = useCallback(
    (event: UIEvent) => {
      scrolled.current = event.currentTarget.scrollTop;
      camera.repaint();
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setRestScroll(scrolled.current), REST_MS);
    },
    [camera],
  );
  return { scrolled, restScroll, onScroll };
}
