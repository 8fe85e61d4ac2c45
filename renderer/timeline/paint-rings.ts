import type { Shown } from '../../shared/timeline/layout';
import type { Palette } from './palette';
import type { Picture } from './picture';

/** How far a ring stands off its mark. */
const OFF = 2.5;

/**
 * Rings about the selected event and those chosen with it, those resting on the passage selected in the Reader (dotted), and the one pointed
 * at (thin).
 */
export function paintRings(context: CanvasRenderingContext2D, picture: Picture, palette: Palette): void {
  const { selected, pointed, highlighted, chosen } = picture;
  if (selected === null && pointed === null && highlighted.size === 0 && chosen.size === 0) return;
  for (const one of picture.shown) {
    const { id } = one.entry.event;
    const strong = id === selected || chosen.has(id);
    if (!strong && id !== pointed && !highlighted.has(id)) continue;
    context.strokeStyle = palette.tones[one.entry.tone].ink;
    context.lineWidth = strong ? 2 : 1.25;
    context.setLineDash(!strong && highlighted.has(id) ? [2, 2] : []);
    ring(context, one, picture.scale.width);
  }
  context.setLineDash([]);
}

function ring(context: CanvasRenderingContext2D, { mark, top, bar, value }: Shown, width: number): void {
  const grow = value && mark.x1 - mark.x0 < 10 ? (10 - (mark.x1 - mark.x0)) / 2 : 0;
  const x0 = Math.max(-2 * OFF, mark.x0 - grow - OFF);
  const x1 = Math.min(width + 2 * OFF, mark.x1 + grow + OFF);
  context.beginPath();
  context.roundRect(x0, top - OFF, x1 - x0, bar + 2 * OFF, 6);
  context.stroke();
}
