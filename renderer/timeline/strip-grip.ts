import { SHORTEST_WINDOW, type TimeWindow } from '../../shared/timeline/scale';

/** What a pointer has hold of: the window, so many milliseconds after its start, or one of its edges. */
export type Grip = { readonly of: 'window'; readonly after: number } | { readonly of: 'start' } | { readonly of: 'end' };

/** A press this near an edge of the window, in pixels, takes the edge. */
const EDGE = 5;
/** A window narrower than this in the strip has no edges to take hold of. */
const LEAST_WITH_EDGES = 24;

interface Press {
  /** Pixels of the strip, and the time there. */
  readonly x: number;
  readonly instant: number;
  readonly window: TimeWindow;
  /** Where the window begins and ends in the strip. */
  readonly x0: number;
  readonly x1: number;
}

/** What a press takes hold of; beside the window, its middle comes to the pointer. */
export function grabbed({ x, instant, window: { from, to }, x0, x1 }: Press): Grip {
  if (x1 - x0 >= LEAST_WITH_EDGES) {
    if (Math.abs(x - x0) <= EDGE) return { of: 'start' };
    if (Math.abs(x - x1) <= EDGE) return { of: 'end' };
  }
  return { of: 'window', after: instant >= from && instant < to ? instant - from : (to - from) / 2 };
}

/** The window once what is held has come to an instant. Edges do not pass each other. */
export function moved({ from, to }: TimeWindow, grip: Grip, instant: number): TimeWindow {
  if (grip.of === 'start') return { from: Math.min(instant, to - SHORTEST_WINDOW), to };
  if (grip.of === 'end') return { from, to: Math.max(instant, from + SHORTEST_WINDOW) };
  return { from: instant - grip.after, to: instant - grip.after + (to - from) };
}
