import type { Band } from '../../shared/timeline/band';
import type { Shown } from '../../shared/timeline/layout';
import { NO_LANE } from '../../shared/timeline/lenses/lens';
import type { Palette } from './palette';
import { isThin, type Picture } from './picture';

/** The lines of trajectories: from each position to the next one of its lane, in the colour that it leaves. */
export function paintTrajectories(context: CanvasRenderingContext2D, { shown }: Picture, palette: Palette): void {
  const lastOf = new Map<Band, Shown>();
  context.lineWidth = 1.5;
  for (const one of shown) {
    if (!one.band.turns || one.band.lane.id === NO_LANE || one.band.folded) continue;
    const last = lastOf.get(one.band);
    lastOf.set(one.band, one);
    if (!last) continue;
    context.strokeStyle = palette.tones[last.entry.tone].ink;
    context.globalAlpha = 0.6;
    context.beginPath();
    step(context, last, one);
    context.stroke();
  }
  context.globalAlpha = 1;
}

function step(context: CanvasRenderingContext2D, last: Shown, next: Shown): void {
  const [y0, y1] = [last.top + last.bar / 2, next.top + next.bar / 2];
  const x0 = Math.max(last.mark.x0 + 1.5, Math.min(last.mark.x1, next.mark.x0 - 1));
  const x1 = Math.max(x0, next.mark.x0);
  context.moveTo(x0, y0);
  if (y0 === y1) return context.lineTo(x1, y1);
  const bend = Math.min(14, Math.max(0, (x1 - x0) / 2));
  context.lineTo(x1 - bend, y0);
  context.bezierCurveTo(x1 - bend / 3, y0, x1 - bend / 1.5, y1, x1, y1);
}

/** Half the width of the sign of a turn, and how far it stands off its mark. */
const R = 5;
const OFF = 5;

/** Where a holder turns: an arrow that turns back on itself, before the mark or, where its label stands there, after it. */
export function paintTurns(context: CanvasRenderingContext2D, { shown }: Picture, palette: Palette): void {
  context.lineCap = 'round';
  for (const one of shown) {
    if (isThin(one) || !one.band.turns?.has(one.entry.event.id)) continue;
    const x = one.label?.side === 'left' ? one.mark.x1 + R + OFF : one.mark.x0 - R - OFF;
    const sign = turnAt(x, one.top + one.bar / 2);
    context.lineWidth = 5;
    context.strokeStyle = palette.paper;
    context.stroke(sign);
    context.lineWidth = 1.75;
    context.strokeStyle = palette.tones[one.entry.tone].ink;
    context.stroke(sign);
  }
  context.lineCap = 'butt';
}

function turnAt(x: number, y: number): Path2D {
  const path = new Path2D();
  path.moveTo(x - R + 1, y - 3);
  path.lineTo(x + 1, y - 3);
  path.arc(x + 1, y, 3, -Math.PI / 2, Math.PI / 2);
  path.lineTo(x - R, y + 3);
  path.moveTo(x - R + 3, y);
  path.lineTo(x - R, y + 3);
  path.lineTo(x - R + 3, y + 6);
  return path;
}
