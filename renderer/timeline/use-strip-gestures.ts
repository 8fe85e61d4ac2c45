import { useEffect, useRef, type PointerEvent } from 'react';
import { instantAt, panBy, xOf, zoomAt } from '../../shared/timeline/scale';
import type { Camera } from './camera';
import type { Model } from './model';
import { grabbed, moved, type Grip } from './strip-grip';
import { kept } from './view';
import { readWheel } from './wheel';
import { wholeScale } from './whole-scale';

interface StripInput {
  strip: HTMLElement | null;
  width: number;
  model: Model;
  camera: Camera;
}

/** The window in the strip is dragged, widened at its edges, brought where the strip is pressed, and zoomed by the wheel about its middle; a sideways wheel moves it. */
export function useStripGestures({ strip, width, model, camera }: StripInput) {
  const grip = useRef<Grip | null>(null);
  useEffect(() => {
    if (!strip) return;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const scale = { ...camera.target, width: Math.max(1, width) };
      const wheel = readWheel(event);
      const window = 'pan' in wheel ? panBy(scale, -wheel.pan) : zoomAt(scale, scale.width / 2, wheel.zoom);
      camera.jump(kept(window, model, camera.visited));
    };
    strip.addEventListener('wheel', onWheel, { passive: false });
    return () => strip.removeEventListener('wheel', onWheel);
  }, [strip, width, model, camera]);

  const at = (event: PointerEvent<HTMLElement>) => {
    const scale = wholeScale(model, width);
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    return { scale, x, instant: instantAt(scale, x) };
  };
  const follow = (event: PointerEvent<HTMLElement>) => {
    if (grip.current) camera.jump(kept(moved(camera.target, grip.current, at(event).instant), model, camera.visited));
  };
  const release = () => {
    grip.current = null;
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const { scale, x, instant } = at(event);
      const { from, to } = camera.target;
      grip.current = grabbed({ x, instant, window: { from, to }, x0: xOf(scale, from), x1: xOf(scale, to) });
      follow(event);
    },
    onPointerMove: follow,
    onPointerUp: release,
    onPointerCancel: release,
  };
}
