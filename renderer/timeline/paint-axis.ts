import { placeAxisLabels, type AxisLabel } from '../../shared/timeline/axis-labels';
import { xOf } from '../../shared/timeline/scale';
import { crisp } from './paint-ground';
import type { Palette } from './palette';
import { AXIS_HEIGHT, MARGIN, type Picture } from './picture';

/** Lines down from the ticks, stronger where a larger unit begins, and a dotted one between lanes. */
export function paintGrid(context: CanvasRenderingContext2D, picture: Picture, palette: Palette): void {
  context.lineWidth = 1;
  for (const major of [false, true]) {
    context.strokeStyle = palette.line;
    context.setLineDash(major ? [] : [1, 3]);
    context.beginPath();
    for (const tick of picture.axis.ticks) {
      if (tick.major !== major) continue;
      const x = crisp(picture.gutter + xOf(picture.scale, tick.at));
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

/** The middles of the axis' two rows, below the lanes. */
const UPPER = 9;
const LOWER = 23;

/** The axis: a line with a notch at each tick, the larger units above, the ticks' own labels and now below. */
export function paintAxis(context: CanvasRenderingContext2D, picture: Picture, palette: Palette): void {
  const { axis, scale, height, width, gutter } = picture;
  const { measureAxis, inkSoft, inkFaint, danger } = palette;
  const labels = placeAxisLabels(axis, scale, measureAxis, { left: MARGIN - gutter, right: width - gutter - 4, now: picture.now });
  paintNotches(context, picture, palette);
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  const write = (row: readonly AxisLabel[], y: number) => {
    for (const { text, x, face } of row) {
      context.font = face === 'plain' ? palette.axisFont : palette.axisStrongFont;
      context.fillStyle = { plain: inkFaint, strong: inkSoft, now: danger }[face];
      context.fillText(text, gutter + x, height + y);
    }
  };
  // Where no larger unit has a name the ticks' labels have both rows to themselves.
  write(labels.ticks, axis.larger.length > 0 ? LOWER : AXIS_HEIGHT / 2 + 1);
  context.save();
  context.beginPath();
  context.rect(gutter, height, width - gutter, AXIS_HEIGHT);
  context.clip();
  write(labels.larger, UPPER);
  context.restore();
}

function paintNotches(context: CanvasRenderingContext2D, { axis, scale, height, width, gutter }: Picture, palette: Palette): void {
  if (axis.ticks.length === 0) return;
  const y = crisp(height);
  context.lineWidth = 1;
  context.strokeStyle = palette.lineStrong;
  context.beginPath();
  context.moveTo(gutter, y);
  context.lineTo(width, y);
  for (const { at, major } of axis.ticks) {
    const x = crisp(gutter + xOf(scale, at));
    context.moveTo(x, y);
    context.lineTo(x, y + (major ? 5 : 3));
  }
  for (const { from } of axis.larger) {
    if (from < scale.from) continue;
    const x = crisp(gutter + xOf(scale, from));
    context.moveTo(x, y);
    context.lineTo(x, y + UPPER + 6);
  }
  context.stroke();
}
