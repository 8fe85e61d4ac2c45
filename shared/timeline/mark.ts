import type { Extent } from '../dates/extent';
import { outerOf, solidOf } from './outer';
import { xOf, type TimeScale, type TimeWindow } from './scale';

/** What to draw for a date, in pixels of the scale. Width means duration and nothing else. */
export interface Mark {
  /** The outer bounds; an open end is the edge of the view. */
  readonly x0: number;
  readonly x1: number;
  /** What is certain to lie inside, [s0, s1); empty (s0 >= s1) where nothing is. */
  readonly s0: number;
  readonly s1: number;
  readonly dashed: boolean;
  readonly question: boolean;
  readonly hatch: boolean;
  readonly arrowStart: boolean;
  readonly arrowEnd: boolean;
  readonly raggedStart: boolean;
  readonly raggedEnd: boolean;
  /** Too short to show its duration: a stroke of `TICK_WIDTH` about its true middle. */
  readonly tick: boolean;
}

/** A mark narrower than this is drawn as a tick of this width, so its edges are never 2 px from the truth. */
export const TICK_WIDTH = 3;

/** The mark of an extent under a scale; `outer` is what `outerOf` gives for it. */
export function markOf(extent: Extent, scale: TimeScale, outer: TimeWindow = outerOf(extent)): Mark {
  const arrowStart = outer.from === -Infinity;
  const arrowEnd = outer.to === Infinity;
  const solid = solidOf(extent);
  const x0 = arrowStart ? Math.min(0, xOf(scale, outer.to)) : xOf(scale, outer.from);
  const x1 = arrowEnd ? Math.max(scale.width, xOf(scale, outer.from)) : xOf(scale, outer.to);
  const tick = x1 - x0 < TICK_WIDTH;
  const middle = (x0 + x1) / 2;
  return {
    x0: tick ? middle - TICK_WIDTH / 2 : x0,
    x1: tick ? middle + TICK_WIDTH / 2 : x1,
    s0: Math.max(x0, xOf(scale, solid.from)),
    s1: Math.min(x1, xOf(scale, solid.to)),
    dashed: extent.approximate,
    question: extent.uncertain,
    hatch: extent.unspecified,
    arrowStart,
    arrowEnd,
    raggedStart: extent.start === 'unknown',
    raggedEnd: extent.end === 'unknown',
    tick,
  };
}
