import { columnsIn, densityOf } from '../../shared/timeline/density';
import { millisecondsPerPixel, type TimeScale } from '../../shared/timeline/scale';
import { erasIn } from '../../shared/timeline/eras';
import type { Tone } from '../../shared/timeline/lenses/lens';
import type { Model } from './model';
import type { Palette } from './palette';
import { wholeScale } from './whole-scale';

const HEIGHT = 12;
/** Free above and below the events. */
const AIR = 3;
/** How dark a column with events is at least. */
const FAINTEST = 0.45;

/** Where events are: the more there are at one place, the darker, shared by their colours. */
export function paintWhole(canvas: HTMLCanvasElement, model: Model, palette: Palette, width: number): void {
  canvas.width = Math.round(width * devicePixelRatio);
  canvas.height = Math.round(HEIGHT * devicePixelRatio);
  const context = canvas.getContext('2d');
  if (!context) return;
  context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
  const scale = wholeScale(model, width);
  paintEras(context, model, palette, scale);
  const { start, tones } = countedIn(model, scale);
  const length = Math.max(0, ...[...tones.values()].map((counts) => counts.length));
  const totals = Array.from({ length }, (_, at) => [...tones.values()].reduce((sum, counts) => sum + counts[at]!, 0));
  const most = Math.max(1, ...totals);
  totals.forEach((total, at) => {
    if (total === 0) return;
    context.globalAlpha = FAINTEST + (1 - FAINTEST) * Math.sqrt(total / most);
    let y = AIR;
    for (const [tone, counts] of tones) {
      const height = ((HEIGHT - 2 * AIR) * counts[at]!) / total;
      context.fillStyle = palette.tones[tone].ink;
      context.fillRect(start + at, y, 1, height);
      y += height;
    }
  });
}

/** How many events of each tone are in each pixel's column, in all lanes. */
function countedIn({ sides: [{ lanes }] }: Model, scale: TimeScale): { start: number; tones: Map<Tone, Uint32Array> } {
  const tones = new Map<Tone, Uint32Array>();
  let start = 0;
  for (const lane of lanes) {
    const density = densityOf(lane.columns, lane.packable().tones(), null, millisecondsPerPixel(scale));
    const columns = columnsIn(density, scale);
    // Whole pixels: columns that share one would show as stripes.
    start = Math.round(columns.start);
    columns.tones.forEach((tone, i) => {
      const counts = columns.counts[i]!;
      const known = tones.get(tone);
      tones.set(tone, known ? known.map((count, at) => count + counts[at]!) : counts);
    });
  }
  return { start, tones };
}

/** The eras as bands behind the events. */
function paintEras(context: CanvasRenderingContext2D, model: Model, palette: Palette, scale: TimeScale): void {
  for (const { mark, tint } of erasIn(model.input.eras ?? [], scale)) {
    const x0 = Math.max(0, mark.x0);
    context.fillStyle = palette.eras[tint];
    context.fillRect(x0, 0, Math.min(scale.width, mark.x1) - x0, HEIGHT);
  }
}
