import { useEffect, useRef, type RefObject } from 'react';
import { panBy, zoomAt } from '../../shared/timeline/scale';
import type { Camera } from './camera';
import type { Model } from './model';
import { GUTTER } from './picture';
import { kept, scaleOf, type Size } from './view';

const WHEEL_ZOOM = 0.002;
/** A pinch arrives as a wheel with Ctrl and small steps. */
const PINCH_ZOOM = 0.01;
/** Pointer travel below this is a click. */
const SLIP = 4;
/** Pixels in a wheel step that is counted in lines. */
const LINE = 16;

export interface GestureInput {
  readonly stage: HTMLElement | null;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly camera: Camera;
  readonly model: Model;
  readonly size: Size | null;
  /** A drag or a wheel has begun to move the picture. */
  readonly onMove: () => void;
}

/** Wheel and pinch zoom at the cursor, Shift or a sideways wheel pans, a drag pans both ways. Gives whether the last press was a drag. */
export function useGestures({ stage, scroller, camera, model, size, onMove }: GestureInput): RefObject<boolean> {
  const dragged = useRef(false);
  useEffect(() => {
    if (!stage || !size) return;
    const pan = (pixels: number) => camera.jump(kept(panBy(scaleOf(camera.target, size), pixels), model));
    const onWheel = (event: WheelEvent) => {
      const x = event.clientX - stage.getBoundingClientRect().left - GUTTER;
      if (x < 0) return;
      event.preventDefault();
      onMove();
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
      const [dx, dy] = [event.deltaX * unit, event.deltaY * unit];
      if (!event.ctrlKey && (event.shiftKey || Math.abs(dx) > Math.abs(dy))) return pan(-(dx || dy));
      const factor = Math.exp(-dy * (event.ctrlKey ? PINCH_ZOOM : WHEEL_ZOOM));
      camera.jump(kept(zoomAt(scaleOf(camera.target, size), x, factor), model));
    };
    const stopDragging = watchDrag(stage, dragged, onMove, (dx, dy) => {
      if (dx !== 0) pan(dx);
      if (dy !== 0) scroller.current?.scrollBy(0, -dy);
    });
    stage.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      stage.removeEventListener('wheel', onWheel);
      stopDragging();
    };
  }, [stage, scroller, camera, model, size, onMove]);
  return dragged;
}

/** Tells how far a captured pointer travels; buttons keep their presses. Gives what stops it. */
function watchDrag(
  element: HTMLElement,
  dragged: RefObject<boolean>,
  onStart: () => void,
  onTravel: (dx: number, dy: number) => void,
): () => void {
  let pressed: { id: number; x: number; y: number } | null = null;
  const onDown = (event: PointerEvent) => {
    dragged.current = false;
    if (event.button !== 0 || (event.target as Element).closest('button')) return;
    pressed = { id: event.pointerId, x: event.clientX, y: event.clientY };
  };
  const onMove = (event: PointerEvent) => {
    if (!pressed || event.pointerId !== pressed.id) return;
    const [dx, dy] = [event.clientX - pressed.x, event.clientY - pressed.y];
    if (!dragged.current) {
      if (Math.hypot(dx, dy) < SLIP) return;
      dragged.current = true;
      element.setPointerCapture(event.pointerId);
      onStart();
    }
    pressed = { ...pressed, x: event.clientX, y: event.clientY };
    onTravel(dx, dy);
  };
  const onUp = () => {
    pressed = null;
  };
  const listeners = { pointerdown: onDown, pointermove: onMove, pointerup: onUp, pointercancel: onUp } as const;
  for (const [name, listener] of Object.entries(listeners)) element.addEventListener(name, listener as EventListener);
  return () => {
    for (const [name, listener] of Object.entries(listeners)) element.removeEventListener(name, listener as EventListener);
  };
}
