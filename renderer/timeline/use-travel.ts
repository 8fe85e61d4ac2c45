import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Id } from '../../shared/model/record';
import { placeInTime, type Entry } from '../../shared/timeline/entry';
import { DAY, fit, panBy, xOf, zoomAt, type TimeScale, type TimeWindow } from '../../shared/timeline/scale';
import { createCamera, type Camera } from './camera';
import type { Model } from './model';
import { moved } from './strip-grip';
import { atEnd, fitted, kept, NOWHERE, revealing, scaleOf, timeWidth, type Size } from './view';

/** The ways to move through time, for buttons, keys and commands. */
export interface Travel {
  readonly camera: Camera;
  /** Where the camera rests, or is about to: what focusable elements are placed for. */
  readonly rest: TimeWindow;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fitAll: () => void;
  /** Names the event that keys zoom about, where it is in view. */
  readonly zoomAbout: (event: Id | null) => void;
  /** Moves by parts of the window: 0.5 is half a window later. */
  readonly pan: (part: number) => void;
  /** Moves one edge of the window by a part of it; the other stays. */
  readonly moveEdge: (edge: 'start' | 'end', part: number) => void;
  /** Moves to where the events begin or end. */
  readonly toEnd: (end: 'start' | 'end') => void;
  /** Brings an event into view, at the zoom there is. */
  readonly reveal: (entry: Entry) => void;
  /** Goes to a window, wherever it lies; from there the person may look on, until everything is fitted again. */
  readonly show: (window: TimeWindow) => void;
  /** Zooms to events, all of them in view with air. */
  readonly fitTo: (events: readonly Id[]) => void;
  /** Takes the keys that move the window; true where it did. */
  readonly onKey: (event: KeyboardEvent) => boolean;
}

const KEY_ZOOM = 1.6;
const KEY_PAN = 0.2;
const PAGE = 0.9;

/** The camera over a timeline: everything in view at first, and as long as nobody moves it. */
export function useTravel(timeline: Id | null, model: Model, size: Size | null): Travel {
  const [camera] = useState(() => createCamera(NOWHERE));
  const [rest, setRest] = useState<TimeWindow>(NOWHERE);
  useEffect(() => camera.onRest(() => setRest(camera.target)), [camera]);
  const fitAll = useFitting(camera, timeline, model, size);
  const moves = useMoves(camera, model, size);
  return useMemo(() => ({ camera, rest, fitAll, ...moves }), [camera, rest, fitAll, moves]);
}

function useMoves(camera: Camera, model: Model, size: Size | null) {
  const anchor = useRef<Id | null>(null);
  return useMemo(() => {
    const glide = (window: TimeWindow) => camera.glide(kept(window, model, camera.visited));
    const zoom = (factor: number) => {
      if (!size) return;
      const scale = scaleOf(camera.target, size);
      glide(zoomAt(scale, anchorIn(scale, model.byId.get(anchor.current ?? '')), factor));
    };
    const pan = (part: number) => {
      if (size) glide(panBy(scaleOf(camera.target, size), -part * timeWidth(size)));
    };
    const zoomIn = () => zoom(KEY_ZOOM);
    const zoomOut = () => zoom(1 / KEY_ZOOM);
    const moves = {
      in: zoomIn,
      out: zoomOut,
      earlier: () => pan(-KEY_PAN),
      later: () => pan(KEY_PAN),
      pageBack: () => pan(-PAGE),
      pageOn: () => pan(PAGE),
    };
    return {
      zoomIn,
      zoomOut,
      pan,
      zoomAbout: (event: Id | null) => {
        anchor.current = event;
      },
      moveEdge: (edge: 'start' | 'end', part: number) => {
        const { from, to } = camera.target;
        glide(moved({ from, to }, { of: edge }, (edge === 'start' ? from : to) + part * (to - from)));
      },
      toEnd: (end: 'start' | 'end') => glide(atEnd(end, camera.target, model)),
      show: (window: TimeWindow) => camera.visit(window),
      fitTo: (events: readonly Id[]) => {
        const window = around(events.flatMap((id) => model.byId.get(id) ?? []));
        if (window && size) glide(fit(window, timeWidth(size), SELECTION_AIR * timeWidth(size)));
      },
      reveal: (entry: Entry) => glide(revealing(entry, camera.target)),
      onKey: (event: KeyboardEvent): boolean => {
        const move = moveOf(event);
        if (move) moves[move]();
        return move !== null;
      },
    };
  }, [camera, model, size]);
}

/** The pixel to zoom about: the anchor's where it is in view, else the middle. */
function anchorIn(scale: TimeScale, entry: Entry | undefined): number {
  const x = entry ? xOf(scale, placeInTime(entry)) : -1;
  return x >= 0 && x <= scale.width ? x : scale.width / 2;
}

/** The part of the width that stays free at each side of what is zoomed to. */
const SELECTION_AIR = 0.12;

/** What holds events: their finite bounds, a moment with a day about it; null where they have none. */
function around(entries: readonly Entry[]): TimeWindow | null {
  let [from, to] = [Infinity, -Infinity];
  for (const bound of entries.flatMap((entry) => [entry.from, entry.to])) {
    if (!Number.isFinite(bound)) continue;
    from = Math.min(from, bound);
    to = Math.max(to, bound);
  }
  if (from > to) return null;
  const air = Math.max(0, (3 * DAY - (to - from)) / 2);
  return { from: from - air, to: to + air };
}

type Move = 'in' | 'out' | 'earlier' | 'later' | 'pageBack' | 'pageOn';

/** The keys that are not commands: brackets zoom, Alt or Shift with an arrow pans, Page Up and Page Down go a window back and on. */
function moveOf(event: KeyboardEvent): Move | null {
  if (event.isDefaultPrevented() || event.ctrlKey || event.metaKey || (event.target as Element).closest('input, textarea, select'))
    return null;
  if (event.key === ']') return 'in';
  if (event.key === '[') return 'out';
  if (!event.altKey && !event.shiftKey) return event.key === 'PageUp' ? 'pageBack' : event.key === 'PageDown' ? 'pageOn' : null;
  if (event.key === 'ArrowLeft') return 'earlier';
  return event.key === 'ArrowRight' ? 'later' : null;
}

/** Fits a timeline when it is first shown, and again at every change until the reader moves the window. Gives the way to fit it again. */
function useFitting(camera: Camera, timeline: Id | null, model: Model, size: Size | null): () => void {
  const shownFor = useRef<Id | null | undefined>(undefined);
  const last = useRef<TimeWindow | null>(null);
  useEffect(() => {
    if (!size || size.width === 0) return;
    const isFirst = shownFor.current !== timeline || last.current === null;
    if (!isFirst && camera.target !== last.current) return;
    if (model.whole) shownFor.current = timeline;
    const next = fitted(model, size);
    if (!isFirst && last.current && next.from === last.current.from && next.to === last.current.to) return;
    last.current = next;
    camera.forget();
    if (isFirst) camera.jump(next);
    else camera.glide(next);
  }, [camera, timeline, model, size]);
  return useCallback(() => {
    if (!size) return;
    last.current = fitted(model, size);
    camera.forget();
    camera.glide(last.current);
  }, [camera, model, size]);
}
