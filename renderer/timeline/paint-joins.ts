import { clocks } from '../../shared/timeline/clocks';
import type { Tone } from '../../shared/timeline/lenses/lens';
import type { Palette } from './palette';
import { MARGIN, type Join, type Picture } from './picture';

/** More joins than these and each is fainter: the whole is what is to be seen then. */
const faintness: readonly (readonly [most: number, alpha: number])[] = [
  [24, 0.55],
  [80, 0.35],
  [300, 0.18],
  [Infinity, 0.09],
];

/** Thin curves between an event's two marks on two clocks, in its colour; those of the selected and the pointed event strong. */
export function paintJoins(context: CanvasRenderingContext2D, { joins, selected, pointed, chosen }: Picture, palette: Palette): void {
  if (!joins || joins.length === 0) return;
  const byTone = new Map<Tone, Path2D>();
  const strong: Join[] = [];
  for (const join of joins) {
    if (join.event === selected || join.event === pointed || chosen?.has(join.event)) strong.push(join);
    let path = byTone.get(join.tone);
    if (!path) byTone.set(join.tone, (path = new Path2D()));
    addCurve(path, join);
  }
  context.lineWidth = 1;
  context.globalAlpha = faintness.find(([most]) => joins.length <= most)![1];
  for (const [tone, path] of byTone) {
    context.strokeStyle = palette.tones[tone].ink;
    context.stroke(path);
  }
  context.globalAlpha = 1;
  context.lineWidth = 2;
  for (const join of strong) {
    const path = new Path2D();
    addCurve(path, join);
    context.strokeStyle = palette.tones[join.tone].ink;
    context.stroke(path);
  }
}

function addCurve(path: Path2D, { x0, y0, x1, y1 }: Join): void {
  const middle = (y0 + y1) / 2;
  path.moveTo(x0, y0);
  path.bezierCurveTo(x0, middle, x1, middle, x1, y1);
}

/** Says of each lane which clock it stands on, below its name, where two are shown. */
export function paintClocks(context: CanvasRenderingContext2D, { bands, scrolled, height }: Picture, palette: Palette): void {
  const first = bands[0]?.clock;
  if (bands.every(({ clock }) => clock === first)) return;
  context.font = palette.smallFont;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.fillStyle = palette.inkFaint;
  for (const band of bands) {
    const y = band.top - scrolled + band.height - 9;
    if (y > 6 && y < height) context.fillText(clocks[band.clock].label, MARGIN, y);
  }
}
