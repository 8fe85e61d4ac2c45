import type { Band } from '../../shared/timeline/band';
import type { Shown } from '../../shared/timeline/layout';
import type { SeriesValue } from '../../shared/timeline/lenses/lens';
import { valueY } from '../../shared/timeline/rows';
import { valueTicks, valueWords } from '../../shared/timeline/value-ticks';
import { locale } from '../../shared/text/counted';
import { crisp } from './paint-ground';
import { writeOnHalo } from './paint-signs';
import type { Palette } from './palette';
import type { Picture } from './picture';

type Valued = Shown & { readonly value: SeriesValue };
const isValued = (one: Shown): one is Valued => one.value !== null && one.value !== undefined;

/** Lanes drawn as values over time: their axis, the line from value to value, each value as its source compares it, and its words. */
export function paintSeries(context: CanvasRenderingContext2D, { shown, bands, scale }: Picture, palette: Palette): void {
  const byBand = new Map<Band, Valued[]>();
  for (const one of shown) {
    if (!isValued(one)) continue;
    const own = byBand.get(one.band);
    if (own) own.push(one);
    else byBand.set(one.band, [one]);
  }
  for (const band of bands) {
    if (!band.series) continue;
    const values = byBand.get(band) ?? [];
    paintRules(context, band, scale.width, palette);
    paintSteps(context, values, palette);
    for (const one of values) paintValue(context, one, palette);
    paintWords(context, values, scale.width, palette);
  }
}

function paintRules(context: CanvasRenderingContext2D, band: Band, width: number, palette: Palette): void {
  context.strokeStyle = palette.line;
  context.lineWidth = 1;
  context.setLineDash([1, 3]);
  context.beginPath();
  for (const value of valueTicks(band.series!.low, band.series!.high)) {
    context.moveTo(0, crisp(valueY(band, value)));
    context.lineTo(width, crisp(valueY(band, value)));
  }
  context.stroke();
  context.setLineDash([]);
}

/** The values that the rules stand for, in the column of the lanes' heads, so that none lies among the events. */
export function paintValueAxes(context: CanvasRenderingContext2D, { bands, gutter, scrolled, height }: Picture, palette: Palette): void {
  context.save();
  context.beginPath();
  context.rect(0, 0, gutter, height);
  context.clip();
  context.font = palette.smallFont;
  context.textAlign = 'right';
  context.textBaseline = 'middle';
  context.fillStyle = palette.inkFaint;
  for (const band of bands)
    for (const value of band.series ? valueTicks(band.series.low, band.series.high) : [])
      context.fillText(valueWords(value, locale), gutter - 6, valueY(band, value) - scrolled + 0.5);
  context.restore();
}

const middleOf = ({ mark, top, bar }: Shown) => ({ x: (mark.x0 + mark.x1) / 2, y: top + bar / 2 });

/** A step from value to value: what was said holds until something else is. Conflicting values are told apart, so the line leaves them out. */
function paintSteps(context: CanvasRenderingContext2D, values: readonly Valued[], palette: Palette): void {
  if (values.length === 0) return;
  context.strokeStyle = palette.tones[values[0]!.entry.tone].ink;
  context.lineWidth = 1.5;
  context.globalAlpha = 0.7;
  context.beginPath();
  let last: number | null = null;
  for (const one of values) {
    if (one.value.conflicts) continue;
    const { x, y } = middleOf(one);
    if (last === null) context.moveTo(x, y);
    else context.lineTo(x, last);
    context.lineTo(x, y);
    last = y;
  }
  context.stroke();
  context.globalAlpha = 1;
}

const POINT = 3.5;
const WHISKER = 13;

/** A value: a bar as long as its date, a point at its middle (open where the source says about or an unnamed more), and whiskers to where it may reach. */
function paintValue(context: CanvasRenderingContext2D, one: Valued, palette: Palette): void {
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
  if (comparator === 'at least' || comparator === 'more than') whisker(context, x, y, -1, ink);
  if (comparator === 'at most' || comparator === 'less than') whisker(context, x, y, 1, ink);
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

interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** The values' own words, above their points or below, only where they touch nothing. */
function paintWords(context: CanvasRenderingContext2D, values: readonly Valued[], width: number, palette: Palette): void {
  const taken: Box[] = values.map((one) => {
    const { x, y } = middleOf(one);
    const off = POINT + (one.value.conflicts ? 4 : 1);
    return { x0: x - off, x1: x + off, y0: y - off, y1: y + off };
  });
  context.font = palette.labelFont;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  for (const one of values) {
    const space = palette.measureLabel(one.value.words);
    const place = placesOf(one, space).find(
      (box) => box.x0 >= 2 && box.x1 <= width && fits(one.band, box) && taken.every((other) => apart(box, other)),
    );
    if (!place) continue;
    taken.push(place);
    writeOnHalo(context, one.value.words, place.x0, (place.y0 + place.y1) / 2, palette.tones[one.entry.tone].ink, palette.paper);
  }
}

const TALL = 14;

function placesOf(one: Valued, space: number): Box[] {
  const { x, y } = middleOf(one);
  const rises = one.value.comparator === 'at least' || one.value.comparator === 'more than';
  const at = (x0: number, y0: number): Box => ({ x0, x1: x0 + space, y0, y1: y0 + TALL });
  const [above, below] = [at(x - space / 2, y - POINT - 3 - TALL), at(x - space / 2, y + POINT + 3)];
  const right = at(x + POINT + (one.value.conflicts ? 14 : 6), y - TALL / 2);
  const left = at(x - POINT - 6 - space, y - TALL / 2);
  return rises ? [right, below, left] : [above, right, below, left];
}

const fits = ({ top, height }: Band, { y0, y1 }: Box): boolean => y0 >= top + 1 && y1 <= top + height - 1;
const apart = (a: Box, b: Box): boolean => a.x1 + 2 < b.x0 || b.x1 + 2 < a.x0 || a.y1 < b.y0 || b.y1 < a.y0;
