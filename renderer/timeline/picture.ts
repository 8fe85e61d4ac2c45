import type { Id } from '../../shared/model/record';
import type { Era } from '../../shared/model/timeline';
import type { Band } from '../../shared/timeline/band';
import type { DensityColumns } from '../../shared/timeline/density';
import type { Shown } from '../../shared/timeline/layout';
import type { Tone } from '../../shared/timeline/lenses/lens';
import type { Mark } from '../../shared/timeline/mark';
import type { TimeScale } from '../../shared/timeline/scale';
import type { Axis } from '../../shared/timeline/ticks';

/** Where things stand in the drawing, in pixels: the air right of time, and the axis' two rows below. The lanes' heads at the left are as wide as the reader wants. */
export const MARGIN = 16;
export const AXIS_HEIGHT = 32;

/** What a drag is about to make: bars where they would come to stand, a line where the pointer snapped, and what it says there. */
export interface Editing {
  readonly ghosts: readonly { readonly mark: Mark; readonly top: number; readonly bar: number; readonly tone: Tone }[];
  /** In pixels of the scale. */
  readonly guide: number | null;
  readonly words?: string;
}

/** The two marks of an event on two clocks, in pixels of the scale and of the drawing. One of them may be out of view. */
export interface Join {
  readonly event: Id;
  readonly tone: Tone;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Everything one frame paints. */
export interface Picture {
  readonly scale: TimeScale;
  readonly axis: Axis;
  readonly bands: readonly Band[];
  readonly shown: readonly Shown[];
  readonly width: number;
  /** How wide the lanes' heads are at the left; time begins there. */
  readonly gutter: number;
  /** Of the lanes' part, without the axis. */
  readonly height: number;
  /** How far the lanes are scrolled. */
  readonly scrolled: number;
  readonly selected: Id | null;
  readonly pointed: Id | null;
  readonly highlighted: ReadonlySet<Id>;
  /** Chosen together, beside the selected one. */
  readonly chosen: ReadonlySet<Id>;
  readonly eras: readonly Era[];
  /** Now, in floating local time. */
  readonly now: number;
  /** What has no row of its own, counted. */
  readonly densities: readonly { readonly band: Band; readonly density: DensityColumns }[];
  readonly joins: readonly Join[];
  readonly editing: Editing | null;
}

/** Rows lower than this have no room for words or signs. */
export const isThin = ({ bar }: Shown): boolean => bar < 10;

/** The event whose mark or label is at a point of the drawing, or null; the last painted wins. Marks are given 3 px of grace. */
export function eventAt(shown: readonly Shown[], x: number, y: number): Shown | null {
  for (let i = shown.length - 1; i >= 0; i--) {
    const one = shown[i]!;
    const { mark, label, entry, top, bar } = one;
    if (y < top - 3 || y >= top + bar + 3) continue;
    const onMark = x >= mark.x0 - 3 && x < mark.x1 + 3;
    const onLabel = label !== null && x >= label.x && x < label.x + entry.width;
    if (onMark || onLabel) return one;
  }
  return null;
}
