import type { PackedLane } from './band';
import type { Entry } from './entry';
import { LABEL_GAP, ROW_GAP, fitsInside, placeLabel, type LabelPlace } from './label';
import { markOf, type Mark } from './mark';
import type { TimeScale } from './scale';
import { visibleSlice } from './visible';

/** A packed lane with its place in the drawing: pixels from the top of the first lane. */
export interface Band extends PackedLane {
  readonly top: number;
  readonly height: number;
}

/** An entry in view: where its bar stands (pixels of the scale across, of the drawing down), its mark and its label. */
export interface Shown {
  readonly entry: Entry;
  readonly band: Band;
  readonly top: number;
  readonly mark: Mark;
  readonly label: LabelPlace | null;
}

/** Space above and below a lane's rows; with the gap under the last bar, the space below holds one line of small text. */
const ABOVE_ROWS = 8;
const BELOW_ROWS = 12;

/** The lanes one under the other; where they leave some of `height` free they share it. */
export function stack(lanes: readonly PackedLane[], height: number): Band[] {
  const needed = lanes.map((lane) => Math.max(1, lane.count) * lane.style.pitch + ABOVE_ROWS + BELOW_ROWS);
  const free = Math.max(0, height - needed.reduce((sum, own) => sum + own, 0)) / Math.max(1, lanes.length);
  let top = 0;
  return lanes.map((lane, i) => {
    const band = { ...lane, top, height: Math.floor(needed[i]! + free) };
    top += band.height;
    return band;
  });
}

/** Everything in view, lane by lane and in time order within each: work grows with what is visible, not with what there is. */
export const shownIn = (bands: readonly Band[], scale: TimeScale): Shown[] => bands.flatMap((band) => shownInBand(band, scale));

/** The last of a row so far: its label waits until the next one's place tells how much room there is. */
interface Waiting {
  readonly at: number;
  /** The right edge of what stands before it in the row. */
  readonly leftLimit: number;
}

function shownInBand(band: Band, scale: TimeScale): Shown[] {
  const { first, end } = visibleSlice(band.spans, scale.from, scale.to);
  const shown: Shown[] = [];
  const waiting: (Waiting | undefined)[] = new Array(band.count);
  const preferLeft: boolean[] = [];
  const settle = (last: Waiting, rightLimit: number): number => {
    const settled = labelled(shown[last.at]!, scale, last.leftLimit, rightLimit, preferLeft[last.at]!);
    shown[last.at] = settled;
    return rightEdge(settled);
  };
  for (let i = first; i < end; i++) {
    if (band.spans.ends[i]! <= scale.from) continue;
    const entry = band.entries[i]!;
    const row = band.rows[i]!;
    const mark = markOf(entry.extent, scale, entry);
    const left = band.leftward[i] === 1;
    const last = waiting[row];
    const own = mark.x0 - ROW_GAP - (left && !fitsInside(mark.x1 - mark.x0, entry.width) ? entry.width + LABEL_GAP : 0);
    waiting[row] = { at: shown.length, leftLimit: last ? settle(last, own) + ROW_GAP : 0 };
    preferLeft.push(left);
    shown.push({ entry, band, mark, label: null, top: band.top + ABOVE_ROWS + row * band.style.pitch });
  }
  for (const last of waiting) if (last) settle(last, scale.width);
  return shown;
}

function labelled(shown: Shown, scale: TimeScale, leftLimit: number, rightLimit: number, preferLeft: boolean): Shown {
  const { mark, entry, band } = shown;
  if (!band.style.labelled) return shown;
  const label = placeLabel({
    x0: Math.max(0, mark.x0),
    x1: Math.min(scale.width, mark.x1),
    width: entry.width,
    leftLimit: Math.max(0, leftLimit),
    rightLimit: Math.min(scale.width, rightLimit),
    prefer: preferLeft ? 'left' : 'right',
  });
  return { ...shown, label };
}

/** Where an entry's drawing ends, its label included. */
export function rightEdge({ mark, label, entry }: Shown): number {
  return label?.side === 'right' ? label.x + entry.width : mark.x1;
}

/** Where an entry's drawing begins, its label included. */
export function leftEdge({ mark, label }: Shown): number {
  return label?.side === 'left' ? label.x : mark.x0;
}
