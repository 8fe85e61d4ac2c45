import { extentOf } from '../../shared/dates/extent';
import type { Shown } from '../../shared/timeline/layout';
import { markOf, type Mark } from '../../shared/timeline/mark';
import type { TimeScale } from '../../shared/timeline/scale';
import { barPath } from './bar-path';
import type { Palette } from './palette';
import { isThin, type Picture } from './picture';

/** The other dates stand in the gap below the bar, this tall and this far from it. */
const TALL = 4;
const OFF = 1.5;

/** Other datings of an event: thin hollow bars in its row, each joined to the mark it does not agree with. */
export function paintGhosts(context: CanvasRenderingContext2D, { shown, scale }: Picture, palette: Palette): void {
  for (const one of shown) {
    if (!one.band.index.columns.hasDatings) continue;
    const { datings, when } = one.entry.event;
    if (!datings || one.value || isThin(one) || one.entry.clock !== 'event') continue;
    const { ink } = palette.tones[one.entry.tone];
    for (const dating of datings)
      if (dating.when.edtf !== when?.edtf) paintGhost(context, one, markOf(extentOf(dating.when), scale), ink, palette, scale);
  }
}

function paintGhost(context: CanvasRenderingContext2D, one: Shown, ghost: Mark, ink: string, palette: Palette, scale: TimeScale): void {
  const within = (x: number) => Math.min(scale.width + 20, Math.max(-20, x));
  const y = one.top + one.bar + OFF;
  const [x0, x1] = [within(ghost.x0), within(ghost.x1)];
  const middle = y + TALL / 2;
  context.strokeStyle = ink;
  context.lineWidth = 1;
  // From the nearer end of the mark down to the row of its other dates, and along to the ghost.
  const after = x0 > one.mark.x0;
  const from = within(after ? Math.max(one.mark.x0 + 1.5, Math.min(one.mark.x1 - 1.5, x0)) : one.mark.x0 + 1.5);
  const to = after ? x0 : x1;
  context.setLineDash([1, 2]);
  context.beginPath();
  context.moveTo(from, one.top + one.bar);
  context.lineTo(from, middle);
  context.lineTo(to, middle);
  context.stroke();
  context.setLineDash(ghost.dashed ? [3, 2] : []);
  if (ghost.tick) {
    context.setLineDash([]);
    context.fillStyle = ink;
    context.fillRect(x0 + 0.5, y - 1, 2, TALL + 2);
    return;
  }
  const path = barPath(x0 + 0.5, x1 - 0.5, y, TALL, ghost);
  context.fillStyle = palette.paper;
  context.fill(path);
  context.stroke(path);
  context.setLineDash([]);
}
