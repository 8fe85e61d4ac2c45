import type { Id } from '../../shared/model/record';
import type { Band, Shown } from '../../shared/timeline/layout';
import type { TimeScale } from '../../shared/timeline/scale';
import type { Axis } from '../../shared/timeline/ticks';

/** Where things stand in the drawing, in pixels: the lanes' names at the left, time, and the axis below. */
export const GUTTER = 96;
export const MARGIN = 16;
export const AXIS_HEIGHT = 22;

/** Everything one frame paints. */
export interface Picture {
  readonly scale: TimeScale;
  readonly axis: Axis;
  readonly bands: readonly Band[];
  readonly shown: readonly Shown[];
  readonly width: number;
  /** Of the lanes' part, without the axis. */
  readonly height: number;
  /** How far the lanes are scrolled. */
  readonly scrolled: number;
  readonly selected: Id | null;
  readonly pointed: Id | null;
  readonly highlighted: ReadonlySet<Id>;
}

/** The event whose mark or label is at a point of the drawing, or null; the last painted wins. Marks are given 3 px of grace. */
export function eventAt(shown: readonly Shown[], x: number, y: number): Shown | null {
  for (let i = shown.length - 1; i >= 0; i--) {
    const one = shown[i]!;
    const { mark, label, entry, top, band } = one;
    if (y < top - 3 || y >= top + band.style.bar + 3) continue;
    const onMark = x >= mark.x0 - 3 && x < mark.x1 + 3;
    const onLabel = label !== null && x >= label.x && x < label.x + entry.width;
    if (onMark || onLabel) return one;
  }
  return null;
}
