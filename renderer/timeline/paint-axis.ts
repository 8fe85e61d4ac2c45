import { xOf } from '../../shared/timeline/scale';
import type { Palette } from './palette';
import { AXIS_HEIGHT, GUTTER, MARGIN, type Picture } from './picture';

/** Crisp one-pixel lines stand on half pixels. */
const crisp = (x: number): number => Math.round(x) + 0.5;

/** Lines down from the ticks, and a dotted one between lanes. */
export function paintGrid(context: CanvasRenderingContext2D, picture: Picture, palette: Palette): void {
  context.lineWidth = 1;
  context.strokeStyle = palette.line;
  for (const major of [true, false]) {
    context.setLineDash(major ? [] : [1, 3]);
    context.beginPath();
    for (const tick of picture.axis.ticks) {
      if (tick.major !== major) continue;
      const x = crisp(GUTTER + xOf(picture.scale, tick.at));
      context.moveTo(x, 0);
      context.lineTo(x, picture.height);
    }
    context.stroke();
  }
  context.setLineDash([2, 4]);
  context.beginPath();
  for (const band of picture.bands.slice(1)) {
    const y = crisp(band.top - picture.scrolled);
    if (y > picture.height) break;
    context.moveTo(0, y);
    context.lineTo(picture.width, y);
  }
  context.stroke();
  context.setLineDash([]);
}

const LABEL_SPACE = 10;

/** Labels of the ticks, each only where it has room: majors, then the larger unit that the window begins in, at the left, then the others. */
export function paintAxis(context: CanvasRenderingContext2D, picture: Picture, palette: Palette): void {
  const { axis, scale, height, width } = picture;
  const y = height + AXIS_HEIGHT / 2 + 1;
  const taken: [number, number][] = [];
  const write = (text: string, middle: number, half: number) => {
    const from = middle - half - LABEL_SPACE / 2;
    const to = middle + half + LABEL_SPACE / 2;
    if (to > width || taken.some(([start, end]) => from < end && to > start)) return;
    taken.push([from, to]);
    context.fillText(text, middle, y);
  };
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const half = (text: string) => context.measureText(text).width / 2;
  const writeTicks = (major: boolean) => {
    for (const tick of axis.ticks) if (tick.major === major) write(tick.label, GUTTER + xOf(scale, tick.at), half(tick.label));
  };
  context.font = palette.axisStrongFont;
  context.fillStyle = palette.inkSoft;
  writeTicks(true);
  if (axis.context) write(axis.context, MARGIN + half(axis.context), half(axis.context));
  context.font = palette.axisFont;
  context.fillStyle = palette.inkFaint;
  writeTicks(false);
}
