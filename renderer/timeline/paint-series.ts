import type { Band } from '../../shared/timeline/band';
import { valueY } from '../../shared/timeline/rows';
import { valueTicks, valueWords } from '../../shared/timeline/value-ticks';
import { locale } from '../../shared/text/counted';
import { crisp } from './paint-ground';
import { isValued, middleOf, paintValue, type Valued } from './paint-value';
import { paintValueWords } from './paint-value-words';
import type { Palette } from './palette';
import type { Picture } from './picture';

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
    paintValueWords(context, values, scale.width, palette);
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
