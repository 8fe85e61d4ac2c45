import type { Palette } from './palette';
import type { Picture } from './picture';

/** Writes the labels that have a place; on hatching and on the grid they stand on a halo, to be read. */
export function paintLabels(context: CanvasRenderingContext2D, { shown }: Picture, palette: Palette): void {
  context.font = palette.labelFont;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  let colour = '';
  for (const { entry, label, top, band, mark } of shown) {
    if (!label) continue;
    const { ink, wash } = palette.kinds[entry.kind ?? 'none'];
    const y = top + band.style.bar / 2 + 0.5;
    if (label.side !== 'inside' || mark.hatch) {
      context.strokeStyle = label.side === 'inside' ? wash : palette.paper;
      context.strokeText(entry.label, label.x, y);
    }
    if (ink !== colour) context.fillStyle = colour = ink;
    context.fillText(entry.label, label.x, y);
  }
}
