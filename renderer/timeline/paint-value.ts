import type { Shown } from '../../shared/timeline/layout';
import type { SeriesValue } from '../../shared/timeline/lenses/lens';
import { valueY } from '../../shared/timeline/rows';
import { writeOnHalo } from './paint-signs';
import type { Palette } from './palette';

/** An event in a lane that is drawn as values. */
export type Valued = Shown & { readonly value: SeriesValue };
export const isValued = (one: Shown): one is Valued => one.value !== null && one.value !== undefined;

export const middleOf = ({ mark, top, bar }: Shown) => ({ x: (mark.x0 + mark.x1) / 2, y: top + bar / 2 });

/** Whether it is said to be at least this, or more. */
export const mayRise = ({ comparator }: SeriesValue): boolean => comparator === 'at least' || comparator === 'more than';

/** Whether it is said to be at most this, or less. */
export const mayFall = ({ comparator }: SeriesValue): boolean => comparator === 'at most' || comparator === 'less than';

/** How large a value's point is, in pixels. */
export const POINT = 3.5;
const WHISKER = 13;

/** A value: a bar as long as its date, a point at its middle (open where the source says about or an unnamed more), and whiskers to where it may reach. */
export function paintValue(context: CanvasRenderingContext2D, one: Valued, palette: Palette): void {
  const { mark, value, band, entry } = one;
  const { ink, wash } = palette.tones[entry.tone];
  const { x, y } = middleOf(one);
  context.strokeStyle = context.fillStyle = ink;
  if (value.low < value.high) paintRange(context, one, ink, wash, valueY(band, value.low), valueY(band, value.high));
  else if (!mark.tick) {
    context.lineWidth = 3;
    context.setLineDash(mark.dashed ? [4, 3] : []);
    context.beginPath();
    context.moveTo(mark.x0, y);
    context.lineTo(mark.x1, y);
    context.stroke();
    context.setLineDash([]);
  }
  const { comparator } = value;
  if (mayRise(value)) whisker(context, x, y, -1, ink);
  if (mayFall(value)) whisker(context, x, y, 1, ink);
  const open = comparator === 'more than' || comparator === 'less than' || comparator === 'about';
  context.beginPath();
  context.arc(x, y, POINT, 0, 2 * Math.PI);
  context.fillStyle = open ? palette.paper : ink;
  context.fill();
  context.lineWidth = 1.5;
  context.setLineDash(comparator === 'about' ? [2, 1.7] : []);
  context.stroke();
  context.setLineDash([]);
  if (value.conflicts) paintConflict(context, x, y, palette);
}

function paintRange(context: CanvasRenderingContext2D, { mark }: Valued, ink: string, wash: string, low: number, high: number): void {
  const x0 = Math.min(mark.x0, (mark.x0 + mark.x1) / 2 - 3);
  const width = Math.max(mark.x1 - mark.x0, 6);
  context.fillStyle = wash;
  context.fillRect(x0, high, width, low - high);
  context.strokeStyle = ink;
  context.lineWidth = 1;
  context.beginPath();
  for (const y of [low, high]) {
    context.moveTo(x0, y);
    context.lineTo(x0 + width, y);
  }
  context.moveTo(x0 + width / 2, low);
  context.lineTo(x0 + width / 2, high);
  context.stroke();
}

/** A line with an arrow: the value may lie farther that way. */
function whisker(context: CanvasRenderingContext2D, x: number, y: number, direction: 1 | -1, ink: string): void {
  const end = y + direction * WHISKER;
  context.lineWidth = 1.5;
  context.strokeStyle = ink;
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x, end);
  context.moveTo(x - 3, end - direction * 4);
  context.lineTo(x, end);
  context.lineTo(x + 3, end - direction * 4);
  context.stroke();
}

/** A ring and a sign: not all of these can be true. */
function paintConflict(context: CanvasRenderingContext2D, x: number, y: number, palette: Palette): void {
  context.strokeStyle = palette.danger;
  context.lineWidth = 1.5;
  context.beginPath();
  context.arc(x, y, POINT + 3.5, 0, 2 * Math.PI);
  context.stroke();
  context.font = palette.signFont;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  writeOnHalo(context, '≠', x + POINT + 8, y - POINT - 4, palette.danger, palette.paper);
}
