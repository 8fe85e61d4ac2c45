import type { DatedEvent } from '../model/timeline';
import type { Band } from './band';
import type { Entry } from './entry';
import { LABEL_GAP, ROW_GAP, fitsInside, placeLabel, type LabelPlace } from './label';
import type { SeriesValue } from './lenses/lens';
import { markOf, type Mark } from './mark';
import { barOf, rowInClip, rowTop, valueY, type Clip } from './rows';
import type { TimeScale } from './scale';
import { visibleSlice } from './visible';

/** An entry in view: where its bar stands (pixels of the scale across, of the drawing down), its mark and its label. */
export interface Shown {
  /** Of its event and lane: an event may be shown in several lanes. */
  readonly key: string;
  readonly entry: Entry;
  readonly band: Band;
  /** -1 where it has no row of its own: it stands over the density, alone. */
  readonly row: number;
  readonly top: number;
  /** The height of its bar. */
  readonly bar: number;
  readonly mark: Mark;
  readonly label: LabelPlace | null;
  /** In a lane drawn as values: its value, whose middle is the middle of the bar. */
  readonly value?: SeriesValue | null;
}

const everything: Clip = { top: -Infinity, bottom: Infinity };

/** All that has a row in view, lane by lane and in time order within each: work grows with what is visible, not with what there is. */
export function shownIn(bands: readonly Band[], scale: TimeScale, clip: Clip = everything): Shown[] {
  const shown: Pending[] = [];
  for (const band of bands) if (band.top < clip.bottom && band.top + band.height > clip.top) addShown(shown, band, scale, clip);
  return shown;
}

/** An entry whose label is not decided until the next one in its row tells how much room there is. */
interface Pending extends Shown {
  label: LabelPlace | null;
}

/** The last of a row so far: the side its label tries first, and the right edge of what stands before it. */
interface RowEnd {
  readonly one: Pending;
  readonly prefer: 'left' | 'right';
  readonly leftLimit: number;
}

function addShown(shown: Pending[], band: Band, scale: TimeScale, clip: Clip): void {
  const { at, spans } = band.drawn;
  const { first, end } = visibleSlice(spans, scale.from, scale.to);
  const lastOfRow: (RowEnd | undefined)[] = [];
  for (let k = first; k < end; k++) {
    const i = at ? at[k]! : k;
    const row = band.rows[i]!;
    if (spans.ends[k]! <= scale.from || !rowInClip(band, row, clip)) continue;
    const one: Pending = shownOf(band, i, scale);
    shown.push(one);
    if (row >= band.tall || band.series) continue;
    const prefer = band.leftward[i] === 1 ? 'left' : 'right';
    const last = lastOfRow[row];
    if (last) last.one.label = labelled(last, scale, ownStart(one, prefer) - ROW_GAP);
    lastOfRow[row] = { one, prefer, leftLimit: last ? rightEdge(last.one) + ROW_GAP : 0 };
  }
  for (const last of lastOfRow) if (last) last.one.label = labelled(last, scale, scale.width);
}

/** The entry of a place in a band's lane, in view or not, without its label. */
export function shownOf(band: Band, i: number, scale: TimeScale): Shown {
  const entry = band.index.entryAt(i);
  const row = band.rows[i]!;
  const mark = markOf(entry.extent, scale, entry);
  const bar = barOf(band, row);
  const value = band.series ? band.index.valueAt(i) : null;
  const top = value ? valueY(band, (value.low + value.high) / 2) - bar / 2 : rowTop(band, row);
  return { key: `${entry.event.id} ${band.key}`, entry, band, row, top, bar, mark, label: null, value };
}

/** An event by itself, in view or not, without its label: in each lane that has it. */
export const shownAlone = (bands: readonly Band[], event: DatedEvent, scale: TimeScale): Shown[] =>
  bands.flatMap((band) => {
    const place = band.index.placeOf(event);
    return place < 0 ? [] : [shownOf(band, place, scale)];
  });

/** Where an entry's drawing begins if its label gets the side it prefers. */
function ownStart({ mark, entry }: Shown, prefer: RowEnd['prefer']): number {
  const goesLeft = prefer === 'left' && !fitsInside(mark.x1 - mark.x0, entry.width);
  return mark.x0 - (goesLeft ? entry.width + LABEL_GAP : 0);
}

function labelled({ one: { mark, entry }, leftLimit, prefer }: RowEnd, scale: TimeScale, rightLimit: number): LabelPlace | null {
  return placeLabel({
    x0: Math.max(0, mark.x0),
    x1: Math.min(scale.width, mark.x1),
    width: entry.width,
    leftLimit: Math.max(0, leftLimit),
    rightLimit: Math.min(scale.width, rightLimit),
    prefer,
  });
}

/** Where an entry's drawing ends, its label included. */
export function rightEdge({ mark, label, entry }: Shown): number {
  return label?.side === 'right' ? label.x + entry.width : mark.x1;
}

/** Where an entry's drawing begins, its label included. */
export function leftEdge({ mark, label }: Shown): number {
  return label?.side === 'left' ? label.x : mark.x0;
}
