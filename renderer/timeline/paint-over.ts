import { isIn, xOf } from '../../shared/timeline/scale';
import { barPath } from './bar-path';
import { crisp } from './paint-ground';
import { writeOnHalo } from './paint-signs';
import type { Palette } from './palette';
import type { Picture } from './picture';

/** A line where now is, in view, down to its name on the axis. */
export function paintNow(context: CanvasRenderingContext2D, { now, scale, height, gutter }: Picture, palette: Palette): void {
  if (!isIn(scale, now)) return;
  const x = crisp(gutter + xOf(scale, now));
  context.strokeStyle = context.fillStyle = palette.danger;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(x, 0);
  context.lineTo(x, height);
  context.stroke();
  context.beginPath();
  context.moveTo(x - 4, height);
  context.lineTo(x + 4, height);
  context.lineTo(x, height - 5);
  context.closePath();
  context.fill();
}

/** What a drag is about to make, over everything: bars where they would come to stand, and the line they snapped to. */
export function paintEditing(context: CanvasRenderingContext2D, { editing, scale, scrolled, height }: Picture, palette: Palette): void {
  if (!editing) return;
  for (const { mark, top, bar, tone } of editing.ghosts) {
    const path = barPath(Math.max(-60, mark.x0), Math.min(scale.width + 60, mark.x1), top + 0.5, bar - 1, mark);
    context.globalAlpha = 0.85;
    context.fillStyle = palette.tones[tone].wash;
    context.fill(path);
    context.globalAlpha = 1;
    context.lineWidth = 2;
    context.strokeStyle = palette.tones[tone].ink;
    context.stroke(path);
  }
  if (editing.guide === null) return;
  const x = crisp(editing.guide);
  context.strokeStyle = palette.accent;
  context.lineWidth = 1;
  context.setLineDash([4, 3]);
  context.beginPath();
  context.moveTo(x, scrolled);
  context.lineTo(x, scrolled + height);
  context.stroke();
  context.setLineDash([]);
  if (!editing.words) return;
  context.font = palette.smallFont;
  context.textBaseline = 'middle';
  const right = x + 8 + palette.measureSmall(editing.words) < scale.width;
  context.textAlign = right ? 'left' : 'right';
  writeOnHalo(context, editing.words, x + (right ? 6 : -6), scrolled + 9, palette.accent, palette.paper);
}
