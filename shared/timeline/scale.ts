/** A stretch of time [from, to) in floating milliseconds since 1970, as shared/dates counts them. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** A window laid over `width` pixels. Plain doubles: from minutes to billions of years, with no Date in between. */
export interface TimeScale extends TimeWindow {
  readonly width: number;
}

export const MINUTE = 60_000;
export const DAY = 86_400_000;
export const YEAR = 365.2425 * DAY;

/** The closest and the farthest view: five minutes, and four billion years. */
export const SHORTEST_WINDOW = 5 * MINUTE;
export const LONGEST_WINDOW = 4e9 * YEAR;

/** Milliseconds that one pixel stands for. */
export const millisecondsPerPixel = (scale: TimeScale): number => (scale.to - scale.from) / scale.width;

/** The pixel of an instant; infinite where the instant is. */
export const xOf = (scale: TimeScale, instant: number): number => ((instant - scale.from) / (scale.to - scale.from)) * scale.width;

/** Whether an instant is in a window. */
export const isIn = ({ from, to }: TimeWindow, instant: number): boolean => instant >= from && instant < to;

/** The instant under a pixel: the inverse of `xOf`. */
export const instantAt = (scale: TimeScale, x: number): number => scale.from + (x / scale.width) * (scale.to - scale.from);

/** The window moved so that the picture follows a drag of `pixels` to the right. */
export function panBy(scale: TimeScale, pixels: number): TimeWindow {
  const shift = pixels * millisecondsPerPixel(scale);
  return { from: scale.from - shift, to: scale.to - shift };
}

/** The window narrowed (`factor` above 1) or widened about the instant under `x`, which stays where it is. */
export function zoomAt(scale: TimeScale, x: number, factor: number): TimeWindow {
  const span = scale.to - scale.from;
  const wanted = Math.min(LONGEST_WINDOW, Math.max(SHORTEST_WINDOW, span / factor));
  const from = instantAt(scale, x) - (x / scale.width) * wanted;
  return { from, to: from + wanted };
}

/** The window that shows all of `whole` with `padding` pixels free at each side. */
export function fit(whole: TimeWindow, width: number, padding: number): TimeWindow {
  const perPixel = (whole.to - whole.from) / Math.max(1, width - 2 * padding);
  const middle = (whole.from + whole.to) / 2;
  const half = Math.min(LONGEST_WINDOW, Math.max(SHORTEST_WINDOW, width * perPixel)) / 2;
  return { from: middle - half, to: middle + half };
}

/** The window that holds two others and what lies between them. */
export const hullOf = (a: TimeWindow, b: TimeWindow): TimeWindow => ({ from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) });

/** The window moved, never resized, so that it does not leave `whole` behind: at least a tenth of it stays over the whole, which may have no end. */
export function clamp(window: TimeWindow, whole: TimeWindow): TimeWindow {
  const span = window.to - window.from;
  const first = whole.from - span * 0.9;
  const last = whole.to - span * 0.1;
  const from = Math.min(last, Math.max(first, window.from));
  return from === window.from ? window : { from, to: from + span };
}

/** The window between two others, `progress` from 0 to 1; spans change by ratio, so that a zoom feels even. */
export function between(start: TimeWindow, end: TimeWindow, progress: number): TimeWindow {
  const startSpan = start.to - start.from;
  const span = startSpan * Math.pow((end.to - end.from) / startSpan, progress);
  const startMiddle = (start.from + start.to) / 2;
  const middle = startMiddle + ((end.from + end.to) / 2 - startMiddle) * progress;
  return { from: middle - span / 2, to: middle + span / 2 };
}
