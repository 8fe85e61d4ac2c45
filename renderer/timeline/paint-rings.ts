import type { Shown } from '../../shared/timeline/layout';
import type { Palette } from './palette';
import type { Picture } from './picture';

/** How far a ring stands off its mark. */
const OFF = 2.5;

/** Rings about the selected event, those resting on the passage selected in the Reader (dotted), and the one pointed at (thin). */
export function paintRings(context: CanvasRenderingContext2D, picture: Picture, palette: Palette): void {
  const { selected, pointed, highlighted } = picture;
  if (selected === null && pointed === null && highlighted.size === 0) return;
  for (const one of picture.shown) {
    const { id } = one.entry.event;
    if (id !== selected && id !== pointed && !highlighted.has(id)) continue;
    context.strokeStyle = palette.kinds[one.entry.kind ?? 'none'].ink;
    context.lineWidth = id === selected ? 2 : 1.25;
    context.setLineDash(id !== selected && highlighted.has(id) ? [2, 2] : []);
    ring(context, one, picture.scale.width);
  }
  context.setLineDash([]);
}

function ring(context: CanvasRenderingContext2D, { mark, top, band }: Shown, width: number): void {
  const x0 = Math.max(-2 * OFF, mark.x0 - OFF);
  const x1 = Math.min(width + 2 * OFF, mark.x1 + OFF);
  context.beginPath();
  context.roundRect(x0, top - OFF, x1 - x0, band.style.bar + 2 * OFF, 6);
  context.stroke();
}
