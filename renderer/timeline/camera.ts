import { between, type TimeWindow } from '../../shared/timeline/scale';

/** The window onto time, outside React so that panning repaints a canvas and renders nothing. */
export interface Camera {
  /** Where it is now. */
  readonly window: TimeWindow;
  /** Where it is going: the same, unless it glides. */
  readonly target: TimeWindow;
  /** Goes there at the next frame. */
  jump(window: TimeWindow): void;
  /** Goes there over a few frames, or at once where the reader asked for less motion. */
  glide(window: TimeWindow): void;
  /** Asks for a repaint of the same window. */
  repaint(): void;
  /** Calls at every frame in which something is to be painted. */
  onFrame(listener: () => void): () => void;
  /** Calls when the window has been still for a moment, or a new target is known. */
  onRest(listener: () => void): () => void;
}

const GLIDE_MS = 150;
/** How long a window must be still before the focusable elements follow it. */
const REST_MS = 90;

/** A camera on `start`. */
export function createCamera(start: TimeWindow): Camera {
  const frames = new Set<() => void>();
  const rests = new Set<() => void>();
  let window = start;
  let target = start;
  let origin = start;
  let begun = 0;
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const tell = (listeners: Set<() => void>) => listeners.forEach((listener) => listener());
  const step = (now: number) => {
    frame = 0;
    begun ||= now;
    const progress = window === target ? 1 : Math.min(1, (now - begun) / GLIDE_MS);
    window = progress === 1 ? target : between(origin, target, 1 - Math.pow(1 - progress, 3));
    tell(frames);
    if (window !== target) request();
  };
  const request = () => {
    frame ||= requestAnimationFrame(step);
  };
  const settle = () => {
    clearTimeout(rest);
    rest = setTimeout(() => tell(rests), REST_MS);
  };

  return {
    get window() {
      return window;
    },
    get target() {
      return target;
    },
    jump(next) {
      window = target = next;
      request();
      settle();
    },
    glide(next) {
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) window = next;
      origin = window;
      target = next;
      begun = 0;
      request();
      clearTimeout(rest);
      tell(rests);
    },
    repaint: request,
    onFrame: (listener) => listen(frames, listener),
    onRest: (listener) => listen(rests, listener),
  };
}

function listen(listeners: Set<() => void>, listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
