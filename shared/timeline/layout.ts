import type { Id } from '../model/record';
import type { PackedLane } from './band';
import type { Entry } from './entry';
import { LABEL_GAP, ROW_GAP, fitsInside, placeLabel, type LabelPlace } from './label';
import { markOf, type Mark } from './mark';
import type { TimeScale } from './scale';
import { visibleSlice } from './visible';

/** How a lane's rows look, in pixels: from row to row, the bar's own height, and the air above and below them all. */
export interface RowStyle {
  readonly pitch: number;
  readonly bar: number;
  readonly above: number;
  readonly below: number;
  readonly labelled: boolean;
}

const ROOMY: RowStyle = { pitch: 24, bar: 18, above: 8, below: 4, labelled: true };
/** For a low window, before anything has to be scrolled. */
const COMPACT: RowStyle = { pitch: 20, bar: 16, above: 6, below: 4, labelled: true };
const DENSE: RowStyle = { pitch: 8, bar: 6, above: 8, below: 8, labelled: false };

/** A packed lane with its rows' style and its place in the drawing: pixels from the top of the first lane. */
export interface Band extends PackedLane {
  readonly style: RowStyle;
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

/** The lanes one under the other; where they leave some of `height` free they share it. */
export function stack(lanes: readonly PackedLane[], height: number): Band[] {
  const roomy = styled(lanes, ROOMY);
  const bands = total(roomy) <= height ? roomy : styled(lanes, COMPACT);
  const share = Math.floor(Math.max(0, height - total(bands)) / Math.max(1, lanes.length));
  let top = 0;
  return bands.map((band) => {
    const placed = { ...band, top, height: band.height + share };
    top += placed.height;
    return placed;
  });
}

function styled(lanes: readonly PackedLane[], usual: RowStyle): Band[] {
  return lanes.map((lane) => {
    const style = lane.dense ? DENSE : usual;
    return { ...lane, style, top: 0, height: style.above + Math.max(1, lane.count) * style.pitch + style.below };
  });
}

const total = (bands: readonly Band[]): number => bands.reduce((sum, band) => sum + band.height, 0);

/** The part of the drawing's height that is looked at. */
export interface Clip {
  readonly top: number;
  readonly bottom: number;
}

const everything: Clip = { top: -Infinity, bottom: Infinity };

/** Whether some of a row's bars lie in the clip. */
export function rowInClip(band: Band, row: number, clip: Clip): boolean {
  const top = rowTop(band, row);
  return top < clip.bottom && top + band.style.bar > clip.top;
}

/** Everything in view, lane by lane and in time order within each: work grows with what is visible, not with what there is. */
export const shownIn = (bands: readonly Band[], scale: TimeScale, clip: Clip = everything): Shown[] =>
  bands.flatMap((band) => (band.top < clip.bottom && band.top + band.height > clip.top ? shownInBand(band, scale, clip) : []));

/** An entry whose label is not decided until the next one in its row tells how much room there is. */
interface Pending extends Omit<Shown, 'label'> {
  label: LabelPlace | null;
  readonly prefer: 'left' | 'right';
  /** The right edge of what stands before it in the row. */
  leftLimit: number;
}

function shownInBand(band: Band, scale: TimeScale, clip: Clip): Shown[] {
  const { first, end } = visibleSlice(band.spans, scale.from, scale.to);
  const shown: Pending[] = [];
  const lastOfRow: (Pending | undefined)[] = [];
  for (let i = first; i < end; i++) {
    const row = band.rows[i]!;
    if (band.spans.ends[i]! <= scale.from || !rowInClip(band, row, clip)) continue;
    const entry = band.entries[i]!;
    const prefer = band.leftward[i] === 1 ? 'left' : 'right';
    const one: Pending = {
      entry,
      band,
      prefer,
      mark: markOf(entry.extent, scale, entry),
      label: null,
      leftLimit: 0,
      top: rowTop(band, row),
    };
    shown.push(one);
    if (!band.style.labelled) continue;
    const last = lastOfRow[row];
    if (last) {
      last.label = labelled(last, scale, ownStart(one) - ROW_GAP);
      one.leftLimit = rightEdge(last) + ROW_GAP;
    }
    lastOfRow[row] = one;
  }
  for (const last of lastOfRow) if (last) last.label = labelled(last, scale, scale.width);
  return shown;
}

/** Where an entry's drawing begins if its label gets the side it prefers. */
function ownStart({ mark, entry, prefer }: Pending): number {
  const goesLeft = prefer === 'left' && !fitsInside(mark.x1 - mark.x0, entry.width);
  return mark.x0 - (goesLeft ? entry.width + LABEL_GAP : 0);
}

function labelled({ mark, entry, leftLimit, prefer }: Pending, scale: TimeScale, rightLimit: number): LabelPlace | null {
  return placeLabel({
    x0: Math.max(0, mark.x0),
    x1: Math.min(scale.width, mark.x1),
    width: entry.width,
    leftLimit: Math.max(0, leftLimit),
    rightLimit: Math.min(scale.width, rightLimit),
    prefer,
  });
}

/** An event by itself, in view or not, without its label; null where no lane has it. */
export function shownAlone(bands: readonly Band[], id: Id, scale: TimeScale): Shown | null {
  for (const band of bands) {
    const at = band.entries.findIndex((entry) => entry.event.id === id);
    const entry = band.entries[at];
    if (entry) return { entry, band, mark: markOf(entry.extent, scale, entry), label: null, top: rowTop(band, band.rows[at]!) };
  }
  return null;
}

/** Where the bars of a row begin, down from the top of the drawing. */
export const rowTop = (band: Band, row: number): number => band.top + band.style.above + row * band.style.pitch;

/** Where an entry's drawing ends, its label included. */
export function rightEdge({ mark, label, entry }: Shown): number {
  return label?.side === 'right' ? label.x + entry.width : mark.x1;
}

/** Where an entry's drawing begins, its label included. */
export function leftEdge({ mark, label }: Shown): number {
  return label?.side === 'left' ? label.x : mark.x0;
}
