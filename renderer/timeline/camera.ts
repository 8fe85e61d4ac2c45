import { between, hullOf, type TimeWindow } from '../../shared/timeline/scale';

/** The window onto time, outside React so that panning repaints a canvas and renders nothing. */
export interface Camera {
  /** Where it is now. */
  readonly window: TimeWindow;
  /** Where it is going: the same, unless it glides. */
  readonly target: TimeWindow;
  /** All that was gone to by its name, events there or none, since the events were last fitted; null where nothing was. */
  readonly visited: TimeWindow | null;
  /** Goes there at the next frame. */
  jump(window: TimeWindow): void;
  /** Goes there over a few frames, or at once where the reader asked for less motion. */
  glide(window: TimeWindow): void;
  /**
   * Runs on after a flick, ever slower: `velocity` in milliseconds of time per millisecond on the clock, later being positive. `within` keeps
   * the window near what there is to see. Any other move ends it; there is none where the reader asked for less motion.
   */
  fling(velocity: number, within: (window: TimeWindow) => TimeWindow): void;
  /** Glides to a place gone to by its name. */
  visit(window: TimeWindow): void;
  /** Forgets what was gone to. */
  forget(): void;
  /** Ends a fling or a glide where it is. */
  stop(): void;
  /** Asks for a repaint of the same window. */
  repaint(): void;
  /** Calls at every frame in which something is to be painted. */
  onFrame(listener: () => void): () => void;
  /** Calls when the window has been still for a moment, or a new target is known. */
  onRest(listener: () => void): () => void;
}

const GLIDE_MS = 150;
/** A fling keeps this share of its speed after a millisecond, as lists on touch screens do. */
const KEPT_SPEED = 0.9965;
/** No flick is faster than so many windows a second, and one slower than this is none. */
const FASTEST_FLING = 4;
const SLOWEST_FLING = 0.02;
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
  let flung: Fling | null = null;
  let visited: TimeWindow | null = null;

  const tell = (listeners: Set<() => void>) => listeners.forEach((listener) => listener());
  const step = (now: number) => {
    frame = 0;
    if (flung) return runOn(now, flung);
    begun ||= now;
    const progress = window === target ? 1 : Math.min(1, (now - begun) / GLIDE_MS);
    window = progress === 1 ? target : between(origin, target, 1 - Math.pow(1 - progress, 3));
    tell(frames);
    if (window !== target) request();
  };
  const runOn = (now: number, fling: Fling) => {
    const passed = fling.at === null ? 16 : Math.min(64, now - fling.at);
    const velocity = fling.velocity * Math.pow(KEPT_SPEED, passed);
    const shift = velocity * passed;
    const next = fling.within({ from: window.from + shift, to: window.to + shift });
    const isOver = Math.abs(velocity) < slowest(window) || next.from === window.from;
    flung = isOver ? null : { ...fling, velocity, at: now };
    window = target = next;
    tell(frames);
    settle();
    if (flung) request();
  };
  const request = () => {
    frame ||= requestAnimationFrame(step);
  };
  const settle = () => {
    clearTimeout(rest);
    rest = setTimeout(() => tell(rests), REST_MS);
  };

  const glide = (next: TimeWindow) => {
    flung = null;
    if (lessMotion()) window = next;
    origin = window;
    target = next;
    begun = 0;
    request();
    clearTimeout(rest);
    tell(rests);
  };

  return {
    get window() {
      return window;
    },
    get target() {
      return target;
    },
    get visited() {
      return visited;
    },
    jump(next) {
      flung = null;
      window = target = next;
      request();
      settle();
    },
    glide,
    visit(next) {
      visited = visited ? hullOf(visited, next) : next;
      glide(next);
    },
    forget() {
      visited = null;
    },
    fling(velocity, within) {
      const most = (FASTEST_FLING * (window.to - window.from)) / 1_000;
      const capped = Math.max(-most, Math.min(most, velocity));
      if (lessMotion() || !(Math.abs(capped) >= slowest(window))) return;
      flung = { velocity: capped, within, at: null };
      request();
    },
    stop() {
      if (!flung && window === target) return;
      flung = null;
      target = window;
      settle();
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

/** A window that runs on. `at`: when it was painted last. */
interface Fling {
  readonly velocity: number;
  readonly within: (window: TimeWindow) => TimeWindow;
  readonly at: number | null;
}

const slowest = ({ from, to }: TimeWindow): number => (SLOWEST_FLING * (to - from)) / 1_000;

const lessMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
