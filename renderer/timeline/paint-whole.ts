import { columnsIn, densityOf } from '../../shared/timeline/density';
import { millisecondsPerPixel, type TimeScale } from '../../shared/timeline/scale';
import { erasIn } from '../../shared/timeline/eras';
import type { Model } from './model';
import type { Palette } from './palette';
import { wholeScale } from './whole-scale';

const HEIGHT = 12;
/** How dark a column with events is at least. */
const FAINTEST = 0.45;

/** Where events are, in their colours: the more there are at one place, the darker. */
export function paintWhole(canvas: HTMLCanvasElement, model: Model, palette: Palette, width: number): void {
  canvas.width = Math.round(width * devicePixelRatio);
  canvas.height = Math.round(HEIGHT * devicePixelRatio);
  const context = canvas.getContext('2d');
  if (!context) return;
  context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
  const scale = wholeScale(model, width);
  paintEras(context, model, palette, scale);
  for (const lane of model.sides[0].lanes) {
    const density = densityOf(lane.columns, lane.packable().tones(), null, 1.5 * millisecondsPerPixel(scale));
    const { start, column, most, tones, counts } = columnsIn(density, scale);
    tones.forEach((tone, i) => {
      context.fillStyle = palette.tones[tone].ink;
      counts[i]!.forEach((count, at) => {
        if (count === 0) return;
        context.globalAlpha = FAINTEST + (1 - FAINTEST) * Math.sqrt(count / most);
        context.fillRect(start + at * column, 4, column, HEIGHT - 8);
      });
    });
  }
}

/** The eras as bands behind the events. */
function paintEras(context: CanvasRenderingContext2D, model: Model, palette: Palette, scale: TimeScale): void {
  for (const { mark, tint } of erasIn(model.input.eras ?? [], scale)) {
    const x0 = Math.max(0, mark.x0);
    context.fillStyle = palette.eras[tint];
    context.fillRect(x0, 0, Math.min(scale.width, mark.x1) - x0, HEIGHT);
  }
}
