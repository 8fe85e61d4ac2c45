import { useEffect } from 'react';
import { isIn, MINUTE, millisecondsPerPixel } from '../../shared/timeline/scale';
import type { Camera } from './camera';
import { scaleOf, type Size } from './view';

/** Now as the clock here shows it, in the floating milliseconds of the axis. */
export function floatingNow(): number {
  const now = new Date();
  return now.getTime() - now.getTimezoneOffset() * MINUTE;
}

/** The longest that a timer can wait. */
const LONGEST = 2_147_483_647;

/** Asks for a repaint when now, being in view, has moved by a pixel; at other times nothing is painted for it. */
export function useNow(camera: Camera, size: Size | null): void {
  useEffect(() => {
    if (!size) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      clearTimeout(timer);
      const scale = scaleOf(camera.window, size);
      if (!isIn(scale, floatingNow())) return;
      timer = setTimeout(
        () => {
          camera.repaint();
          wait();
        },
        Math.min(LONGEST, Math.max(1_000, millisecondsPerPixel(scale))),
      );
    };
    wait();
    const stop = camera.onRest(wait);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [camera, size]);
}
