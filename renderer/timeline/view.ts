import { clamp, fit, millisecondsPerPixel, YEAR, type TimeScale, type TimeWindow } from '../../shared/timeline/scale';
import { placeInTime, type Entry } from '../../shared/timeline/entry';
import { shownIn, stack, type Band, type Clip, type Shown } from '../../shared/timeline/layout';
import { zoomStep } from '../../shared/timeline/packing';
import type { Model } from './model';
import { AXIS_HEIGHT, GUTTER, MARGIN } from './picture';

/** The drawing's box in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The space time itself has, across. */
export const timeWidth = (size: Size): number => Math.max(1, size.width - GUTTER - MARGIN);

/** The space the lanes have, down. */
export const lanesHeight = (size: Size): number => Math.max(1, size.height - AXIS_HEIGHT);

export const scaleOf = (window: TimeWindow, size: Size): TimeScale => ({ ...window, width: timeWidth(size) });

/** Space between the first and last events and the drawing's edges when everything is fitted. */
const FIT_PADDING = 16;

/** Where nothing is dated the axis still stands somewhere: on the two years about 1 January 2000. */
export const NOWHERE: TimeWindow = { from: 946_684_800_000 - YEAR, to: 946_684_800_000 + YEAR };

/** How much of the whole is added at a side where something has no end, so that its arrow is seen to run on. */
const OPEN_SHARE = 0.06;

/** The window that shows every event. */
export function fitted({ whole, entries }: Model, size: Size): TimeWindow {
  const { from, to } = whole ?? NOWHERE;
  const air = (to - from) * OPEN_SHARE;
  const openStart = entries.some((entry) => entry.from === -Infinity);
  const openEnd = entries.some((entry) => entry.to === Infinity);
  return fit({ from: openStart ? from - air : from, to: openEnd ? to + air : to }, timeWidth(size), FIT_PADDING);
}

/** The window kept near what there is to see. */
export const kept = (window: TimeWindow, model: Model): TimeWindow => (model.whole ? clamp(window, model.whole) : window);

/** The lanes as they stand at a scale. */
export const bandsAt = (model: Model, scale: TimeScale, size: Size): Band[] =>
  stack(model.packed(zoomStep(millisecondsPerPixel(scale))), lanesHeight(size));

export interface View {
  readonly scale: TimeScale;
  readonly bands: readonly Band[];
  readonly clip: Clip;
  readonly shown: readonly Shown[];
}

/** Everything that a window shows of lanes scrolled by `scrolled`, and of rows up to `margin` beyond. */
export function viewOf(model: Model, window: TimeWindow, size: Size, scrolled: number, margin = 0): View {
  const scale = scaleOf(window, size);
  const bands = model.whole ? bandsAt(model, scale, size) : [];
  const clip = { top: scrolled - margin, bottom: scrolled + lanesHeight(size) + margin };
  return { scale, bands, clip, shown: shownIn(bands, scale, clip) };
}

/** The window moved to where the whole begins or ends, with a little air. */
export function atEnd(end: 'start' | 'end', window: TimeWindow, { whole }: Model): TimeWindow {
  if (!whole) return window;
  const span = window.to - window.from;
  const from = end === 'start' ? whole.from - span * OPEN_SHARE : whole.to - span * (1 - OPEN_SHARE);
  return { from, to: from + span };
}

/** The share of the window, at either edge, where a mark is too near the edge to be seen. */
const EDGE = 0.005;

/** The window as it is where an entry is in view, else moved to have it in the middle. */
export function revealing(entry: Entry, window: TimeWindow): TimeWindow {
  const span = window.to - window.from;
  if (entry.to > window.from + span * EDGE && entry.from < window.to - span * EDGE) return window;
  const from = placeInTime(entry) - span / 2;
  return { from, to: from + span };
}
