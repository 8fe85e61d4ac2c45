import { clamp, fit, hullOf, millisecondsPerPixel, YEAR, type TimeScale, type TimeWindow } from '../../shared/timeline/scale';
import { placeInTime, type Entry } from '../../shared/timeline/entry';
import { stack, type Band, type PackedLane } from '../../shared/timeline/band';
import { columnsIn, type DensityColumns } from '../../shared/timeline/density';
import { eraStrip, wholeOfEras } from '../../shared/timeline/eras';
import { shownAlone, shownIn, type Shown } from '../../shared/timeline/layout';
import { zoomStep } from '../../shared/timeline/packing';
import type { Clip } from '../../shared/timeline/rows';
import type { Id } from '../../shared/model/record';
import { joinsOf } from './joins';
import type { Model } from './model';
import { AXIS_HEIGHT, MARGIN, type Join } from './picture';

/** The drawing's box in CSS pixels, and the part of its width that the lanes' heads take at the left. */
export interface Size {
  readonly width: number;
  readonly height: number;
  readonly gutter: number;
}

/** The space time itself has, across. */
export const timeWidth = (size: Size): number => Math.max(1, size.width - size.gutter - MARGIN);

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
export function fitted({ whole, openStart, openEnd }: Model, size: Size): TimeWindow {
  const { from, to } = whole ?? NOWHERE;
  const air = (to - from) * OPEN_SHARE;
  return fit({ from: openStart ? from - air : from, to: openEnd ? to + air : to }, timeWidth(size), FIT_PADDING);
}

/**
 * The window kept near what there is to see: the events, the eras, and what was `visited`. Past these there are no bounds on a side that a
 * person went out to by name: from there they may look on.
 */
export function kept(window: TimeWindow, model: Model, visited: TimeWindow | null = null): TimeWindow {
  if (!model.whole) return window;
  const eras = wholeOfEras(model.input.eras);
  const known = eras ? hullOf(model.whole, eras) : model.whole;
  if (!visited) return clamp(window, known);
  return clamp(window, { from: visited.from < known.from ? -Infinity : known.from, to: visited.to > known.to ? Infinity : known.to });
}

const stacked = new WeakMap<readonly PackedLane[], { readonly height: number; readonly top: number; readonly bands: readonly Band[] }>();

/** The lanes as they stand at a scale: the very same as long as neither the zoom step nor the height changes. */
export function bandsAt(model: Model, scale: TimeScale, size: Size): readonly Band[] {
  const lanes = model.packed(zoomStep(millisecondsPerPixel(scale)));
  const [height, top] = [lanesHeight(size), eraStrip(model.input.eras)];
  const known = stacked.get(lanes);
  if (known?.height === height && known.top === top) return known.bands;
  const bands = stack(lanes, height, top);
  stacked.set(lanes, { height, top, bands });
  return bands;
}

export interface View {
  readonly scale: TimeScale;
  readonly bands: readonly Band[];
  readonly clip: Clip;
  readonly shown: readonly Shown[];
  /** What has no row, counted, of the bands in view. */
  readonly densities: readonly { readonly band: Band; readonly density: DensityColumns }[];
  /** The marks of an event on two clocks. */
  readonly joins: readonly Join[];
}

const nobody: ReadonlySet<Id> = new Set();

/**
 * Everything that a window shows of lanes scrolled by `scrolled`, and of rows up to `margin` beyond. Events that are `marked` are shown
 * though they have no row, and joined though there are too many to join all.
 */
export function viewOf(model: Model, window: TimeWindow, size: Size, scrolled: number, margin = 0, marked = nobody): View {
  const scale = scaleOf(window, size);
  const bands = model.whole ? bandsAt(model, scale, size) : [];
  const clip = { top: scrolled - margin, bottom: scrolled + lanesHeight(size) + margin };
  const shown = shownIn(bands, scale, clip);
  shown.push(...withoutRow(model, bands, scale, marked));
  return { scale, bands, clip, shown, densities: densitiesIn(bands, scale, clip), joins: joinsOf(model, bands, shown, scale, marked) };
}

function withoutRow(model: Model, bands: readonly Band[], scale: TimeScale, marked: ReadonlySet<Id>): Shown[] {
  return [...marked].flatMap((id) => {
    const event = model.ids.get(id);
    return event ? shownAlone(bands, event, scale).filter(({ row, mark }) => row < 0 && mark.x1 > 0 && mark.x0 < scale.width) : [];
  });
}

/** Of all bands as high as the fullest of them needs: their heights can be compared. */
function densitiesIn(bands: readonly Band[], scale: TimeScale, clip: Clip): View['densities'] {
  const most = bands.reduce((peak, { density }) => Math.max(peak, density?.peak ?? 0), 0);
  return bands.flatMap((band) =>
    band.density && band.top < clip.bottom && band.top + band.height > clip.top
      ? [{ band, density: columnsIn(band.density, scale, most) }]
      : [],
  );
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
