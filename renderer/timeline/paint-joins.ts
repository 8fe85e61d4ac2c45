import { clocks, type ClockId } from '../../shared/timeline/clocks';
import type { Tone } from '../../shared/timeline/lenses/lens';
import type { Palette } from './palette';
import { MARGIN, type Join, type Picture } from './picture';

/** More joins than these and each is fainter: the whole is what is to be seen then. */
const faintness: readonly (readonly [most: number, alpha: number])[] = [
  [24, 0.55],
  [80, 0.35],
  [Infinity, 0.18],
];

/** Thin curves between an event's two marks on two clocks, in its colour; those of the selected and the pointed event strong. */
export function paintJoins(context: CanvasRenderingContext2D, { joins, selected, pointed, chosen }: Picture, palette: Palette): void {
  if (joins.length === 0) return;
  const byTone = new Map<Tone, Path2D>();
  const strong: Join[] = [];
  for (const join of joins) {
    if (join.event === selected || join.event === pointed || chosen.has(join.event)) strong.push(join);
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

/** Says at the far left, along the lanes of each clock, which clock it is, where two are shown. */
export function paintClocks(context: CanvasRenderingContext2D, { bands, scrolled, height }: Picture, palette: Palette): void {
  const groups = new Map<ClockId, { top: number; bottom: number }>();
  for (const { clock, top, height: own } of bands) groups.set(clock, { top: groups.get(clock)?.top ?? top, bottom: top + own });
  if (groups.size < 2) return;
  context.font = palette.smallFont;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineWidth = 1;
  for (const [clock, group] of groups) {
    const [top, bottom] = [Math.max(0, group.top - scrolled), Math.min(height, group.bottom - scrolled)];
    const words = clocks[clock].label;
    if (bottom - top < palette.measureSmall(words) + 8) continue;
    context.strokeStyle = palette.lineStrong;
    context.strokeRect(MARGIN - 1.5, top + 4, 0, bottom - top - 8);
    context.save();
    context.translate(MARGIN / 2 - 0.5, (top + bottom) / 2);
    context.rotate(-Math.PI / 2);
    context.fillStyle = palette.inkFaint;
    context.fillText(words, 0, 0);
    context.restore();
  }
}
