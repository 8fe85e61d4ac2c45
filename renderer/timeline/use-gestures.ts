import { useEffect, useRef, type RefObject } from 'react';
import { millisecondsPerPixel, panBy, zoomAt } from '../../shared/timeline/scale';
import type { Camera } from './camera';
import type { Grip } from './editing/use-grab';
import type { Model } from './model';
import { kept, scaleOf, type Size } from './view';
import { readWheel } from './wheel';

/** Pointer travel below this is a click. */
const SLIP = 4;

export interface GestureInput {
  readonly stage: HTMLElement | null;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly camera: Camera;
  readonly model: Model;
  readonly size: Size | null;
  /** A drag or a wheel has begun to move the picture. */
  readonly onMove: () => void;
  /** What a press takes hold of; null where it pans. */
  readonly grab: (press: PointerEvent) => Grip | null;
}

/** A pointer that has been still for this long before it lets go does not fling. */
const STILL_MS = 60;

/**
 * Wheel and pinch zoom at the cursor, Shift or a sideways wheel pans, a drag moves what it takes hold of, else pans both ways and flings.
 * Gives whether the last press was a drag.
 */
export function useGestures({ stage, scroller, camera, model, size, onMove, grab }: GestureInput): RefObject<boolean> {
  const dragged = useRef(false);
  const latestGrab = useRef(grab);
  useEffect(() => {
    latestGrab.current = grab;
  });
  useEffect(() => {
    if (!stage || !size) return;
    const pan = (pixels: number) => camera.jump(kept(panBy(scaleOf(camera.target, size), pixels), model, camera.visited));
    const onWheel = (event: WheelEvent) => {
      const x = event.clientX - stage.getBoundingClientRect().left - size.gutter;
      if (x < 0) return;
      event.preventDefault();
      onMove();
      const wheel = readWheel(event);
      if ('pan' in wheel) return pan(-wheel.pan);
      camera.jump(kept(zoomAt(scaleOf(camera.target, size), x, wheel.zoom), model, camera.visited));
    };
    const panning = (press: PointerEvent): Grip => {
      let last = { x: press.clientX, y: press.clientY, at: press.timeStamp, speed: 0 };
      return {
        move: ({ clientX: x, clientY: y, timeStamp: at }) => {
          if (x !== last.x) pan(x - last.x);
          if (y !== last.y) scroller.current?.scrollBy(0, last.y - y);
          last = { x, y, at, speed: at > last.at ? (x - last.x) / (at - last.at) : last.speed };
        },
        drop: () => {
          const speed = performance.now() - last.at < STILL_MS ? last.speed : 0;
          camera.fling(-speed * millisecondsPerPixel(scaleOf(camera.target, size)), (window) => kept(window, model, camera.visited));
        },
        cancel: () => undefined,
      };
    };
    const stopDragging = watchDrag(stage, dragged, {
      onPress: () => camera.stop(),
      onStart: onMove,
      gripOf: (press) => latestGrab.current(press) ?? panning(press),
    });
    stage.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      stage.removeEventListener('wheel', onWheel);
      stopDragging();
    };
  }, [stage, scroller, camera, model, size, onMove]);
  return dragged;
}

interface Watcher {
  readonly onPress: () => void;
  readonly onStart: () => void;
  readonly gripOf: (press: PointerEvent) => Grip;
}

/** Follows a pressed pointer once it has travelled; buttons and fields keep their presses, and Esc lets go of what was held. Gives what stops it. */
function watchDrag(element: HTMLElement, dragged: RefObject<boolean>, { onPress, onStart, gripOf }: Watcher): () => void {
  let press: PointerEvent | null = null;
  let grip: Grip | null = null;
  const onDown = (event: PointerEvent) => {
    dragged.current = false;
    if (event.button !== 0 || (event.target as Element).closest('button, form')) return;
    press = event;
    onPress();
  };
  const onMove = (event: PointerEvent) => {
    if (!press || event.pointerId !== press.pointerId) return;
    if (!dragged.current) {
      if (Math.hypot(event.clientX - press.clientX, event.clientY - press.clientY) < SLIP) return;
      dragged.current = true;
      grip = gripOf(press);
      element.setPointerCapture(event.pointerId);
      onStart();
    }
    grip?.move(event);
  };
  const finish = (how: 'drop' | 'cancel') => {
    grip?.[how]();
    press = grip = null;
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !grip) return;
    event.stopPropagation();
    event.preventDefault();
    finish('cancel');
  };
  const listeners = {
    pointerdown: onDown,
    pointermove: onMove,
    pointerup: () => finish('drop'),
    pointercancel: () => finish('cancel'),
  } as const;
  for (const [name, listener] of Object.entries(listeners)) element.addEventListener(name, listener as EventListener);
  document.addEventListener('keydown', onKey, true);
  return () => {
    finish('cancel');
    for (const [name, listener] of Object.entries(listeners)) element.removeEventListener(name, listener as EventListener);
    document.removeEventListener('keydown', onKey, true);
  };
}
