import type { Band } from '../../shared/timeline/band';
import { shownOf, type Shown } from '../../shared/timeline/layout';
import { instantAt } from '../../shared/timeline/scale';
import { visibleSlice } from '../../shared/timeline/visible';
import { eventAt } from './picture';
import type { View } from './view';

/** How near a pointer must come to an event in the density, in pixels. */
const GRACE = 2;

/** The event at a point of the drawing: one whose mark or label is there, else the most important one that the density there counts. */
export function eventIn(view: View, x: number, y: number): Shown | null {
  const hit = eventAt(view.shown, x, y);
  if (hit) return hit;
  const dense = view.densities.find(({ band }) => y >= band.densityTop && y < band.densityTop + band.densityHeight);
  return dense ? eventUnder(view, dense.band, x) : null;
}

function eventUnder({ scale }: View, band: Band, x: number): Shown | null {
  const { columns, spans } = band.index;
  const [from, to] = [instantAt(scale, x - GRACE), instantAt(scale, x + GRACE)];
  const { first, end } = visibleSlice(spans, from, to);
  let best: number | null = null;
  let most = -1;
  for (let i = first; i < end; i++) {
    if (band.rows[i]! >= 0 || columns.to[i]! <= from || columns.from[i]! >= to) continue;
    const weight = columns.weight[i]!;
    if (weight > most) [best, most] = [i, weight];
  }
  return best === null ? null : shownOf(band, best, scale);
}
