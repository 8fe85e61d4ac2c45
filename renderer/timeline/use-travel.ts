import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { Id } from '../../shared/model/record';
import { placeInTime, type Entry } from '../../shared/timeline/entry';
import { panBy, xOf, zoomAt, type TimeScale, type TimeWindow } from '../../shared/timeline/scale';
import { createCamera, type Camera } from './camera';
import type { Model } from './model';
import { fitted, kept, NOWHERE, revealing, scaleOf, type Size } from './view';

/** The ways to move through time, for buttons, keys and commands. */
export interface Travel {
  readonly camera: Camera;
  /** Where the camera rests, or is about to: what focusable elements are placed for. */
  readonly rest: TimeWindow;
  /** The event that keys zoom about, where it is in view. */
  readonly anchor: RefObject<Id | null>;
  zoomIn(): void;
  zoomOut(): void;
  fitAll(): void;
  /** Moves by parts of the window: 0.5 is half a window later. */
  pan(part: number): void;
  /** Brings an event into view, at the zoom there is. */
  reveal(entry: Entry): void;
  /** Takes the keys that move the window; true where it did. */
  onKey(event: KeyboardEvent): boolean;
}

const KEY_ZOOM = 1.6;
const KEY_PAN = 0.2;

/** The camera over a timeline: everything in view at first, and as long as nobody moves it. */
export function useTravel(timeline: Id | null, model: Model, size: Size | null): Travel {
  const [camera] = useState(() => createCamera(NOWHERE));
  const [rest, setRest] = useState<TimeWindow>(NOWHERE);
  useEffect(() => camera.onRest(() => setRest(camera.target)), [camera]);
  const anchor = useRef<Id | null>(null);
  const moves = useMoves(camera, model, size, anchor);
  useKeepFitted(camera, timeline, model, size, moves.fitted);
  return useMemo(() => ({ camera, rest, anchor, ...moves }), [camera, rest, moves]);
}

function useMoves(camera: Camera, model: Model, size: Size | null, anchor: RefObject<Id | null>) {
  const fitted_ = useRef<TimeWindow | null>(null);
  const glide = useCallback((window: TimeWindow) => camera.glide(kept(window, model)), [camera, model]);
  return useMemo(() => {
    const scale = () => (size ? scaleOf(camera.target, size) : null);
    const zoom = (factor: number) => {
      const now = scale();
      if (now) glide(zoomAt(now, anchorIn(now, anchor.current === null ? undefined : model.byId.get(anchor.current)), factor));
    };
    const pan = (part: number) => {
      const now = scale();
      if (now) glide(panBy(now, -part * now.width));
    };
    const fitAll = () => {
      if (!size) return;
      fitted_.current = fitted(model, size);
      camera.glide(fitted_.current);
    };
    const zoomIn = () => zoom(KEY_ZOOM);
    const zoomOut = () => zoom(1 / KEY_ZOOM);
    return {
      fitted: fitted_,
      zoomIn,
      zoomOut,
      fitAll,
      pan,
      reveal: (entry: Entry) => glide(revealing(placeInTime(entry), camera.target)),
      onKey: (event: KeyboardEvent): boolean => {
        const move = moveOf(event);
        if (!move) return false;
        ({ in: zoomIn, out: zoomOut, earlier: () => pan(-KEY_PAN), later: () => pan(KEY_PAN) })[move]();
        return true;
      },
    };
  }, [camera, model, size, glide, anchor]);
}

/** The pixel to zoom about: the anchor's where it is in view, else the middle. */
function anchorIn(scale: TimeScale, entry: Entry | undefined): number {
  const x = entry ? xOf(scale, placeInTime(entry)) : -1;
  return x >= 0 && x <= scale.width ? x : scale.width / 2;
}

/** The keys that are not commands: brackets zoom, Alt or Shift with an arrow pans. */
function moveOf(event: KeyboardEvent): 'in' | 'out' | 'earlier' | 'later' | null {
  if (event.ctrlKey || event.metaKey || (event.target as Element).closest('input, textarea, select')) return null;
  if (event.key === ']') return 'in';
  if (event.key === '[') return 'out';
  if (!event.altKey && !event.shiftKey) return null;
  if (event.key === 'ArrowLeft') return 'earlier';
  return event.key === 'ArrowRight' ? 'later' : null;
}

/** Fits a timeline when it is first shown, and again at every change until the reader moves the window. */
function useKeepFitted(camera: Camera, timeline: Id | null, model: Model, size: Size | null, last: { current: TimeWindow | null }): void {
  const shownFor = useRef<Id | null | undefined>(undefined);
  useEffect(() => {
    if (!size || size.width === 0) return;
    const isFirst = shownFor.current !== timeline || last.current === null;
    if (!isFirst && camera.target !== last.current) return;
    if (model.whole) shownFor.current = timeline;
    const next = fitted(model, size);
    if (!isFirst && next.from === camera.target.from && next.to === camera.target.to) return;
    last.current = next;
    if (isFirst) camera.jump(next);
    else camera.glide(next);
  }, [camera, timeline, model, size, last]);
}
