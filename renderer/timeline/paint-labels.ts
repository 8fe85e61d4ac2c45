import type { Palette } from './palette';
import type { Picture } from './picture';

/** Writes the labels that have a place, colour by colour. */
export function paintLabels(context: CanvasRenderingContext2D, { shown, scrolled, height }: Picture, palette: Palette): void {
  context.font = palette.labelFont;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  let colour = '';
  for (const { entry, label, top, band } of shown) {
    if (!label || top + band.style.pitch < scrolled || top > scrolled + height) continue;
    const ink = palette.kinds[entry.kind ?? 'none'].ink;
    if (ink !== colour) context.fillStyle = colour = ink;
    context.fillText(entry.label, label.x, top + band.style.bar / 2 + 0.5);
  }
}
