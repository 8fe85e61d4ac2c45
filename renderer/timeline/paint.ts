import { paintAxis, paintGrid } from './paint-axis';
import { paintMarks } from './paint-marks';
import { paintLabels } from './paint-labels';
import { paintRings } from './paint-rings';
import type { Palette } from './palette';
import { AXIS_HEIGHT, GUTTER, type Picture } from './picture';

/** Paints a frame: grid, marks by colour, labels, rings, axis. The context is already scaled to CSS pixels. */
export function paint(context: CanvasRenderingContext2D, picture: Picture, palette: Palette): void {
  context.clearRect(0, 0, picture.width, picture.height + AXIS_HEIGHT);
  paintGrid(context, picture, palette);
  context.save();
  context.beginPath();
  context.rect(GUTTER, 0, picture.width - GUTTER, picture.height);
  context.clip();
  context.translate(GUTTER, -picture.scrolled);
  paintMarks(context, picture, palette);
  paintLabels(context, picture, palette);
  paintRings(context, picture, palette);
  context.restore();
  paintAxis(context, picture, palette);
}
