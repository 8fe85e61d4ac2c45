import type { EventState } from '../../shared/model/timeline';
import type { ShapeName, Shapes } from './mark-shapes';
import type { Ink } from './palette';

/** How strongly a state is drawn; hidden has its outline only. */
const looks: Readonly<Record<EventState, { solid: number; reach: number; line: number; width: number; thin: number }>> = {
  draft: { solid: 0.62, reach: 0.3, line: 0.8, width: 1, thin: 0.6 },
  ready: { solid: 1, reach: 0.5, line: 1, width: 1.25, thin: 0.95 },
  hidden: { solid: 0, reach: 0, line: 0.75, width: 1, thin: 0.5 },
};

/** Fills and strokes the shapes of one colour and state, each name once. */
export function paintShapes(context: CanvasRenderingContext2D, { paths }: Shapes, ink: Ink, state: EventState, forced: boolean): void {
  const look = looks[state];
  const fill = (name: ShapeName, style: string | CanvasPattern | null, alpha: number) => {
    const path = paths[name];
    if (!path || style === null || alpha === 0) return;
    context.globalAlpha = alpha;
    context.fillStyle = style;
    context.fill(path);
  };
  const stroke = (name: ShapeName, alpha: number, width: number, dash: readonly number[] = []) => {
    const path = paths[name];
    if (!path) return;
    context.globalAlpha = forced ? 1 : alpha;
    context.lineWidth = width;
    context.setLineDash(dash as number[]);
    context.stroke(path);
  };
  context.save();
  context.lineCap = 'butt';
  context.strokeStyle = ink.ink;
  fill('reach', ink.wash, look.reach);
  fill('solid', ink.wash, look.solid);
  if (state !== 'hidden') fill('hatched', ink.hatch, 1);
  stroke('between', 0.9, 1.5, [1.5, 3]);
  stroke('faint', look.line * 0.6, 1);
  stroke('outline', look.line, look.width);
  stroke('dashed', look.line, look.width + 0.25, [4, 3]);
  stroke('under', 1, 2.5);
  stroke('dashedUnder', 1, 2.5, [4, 3]);
  fill('thinReach', ink.ink, look.thin * 0.55);
  fill('thin', ink.ink, look.thin);
  fill('thinHatched', ink.hatch, 1);
  stroke('thinHollow', 1, 1);
  stroke('thinDashed', look.thin, 6, [7, 3]);
  stroke('thinDotted', look.thin, 6, [2, 2]);
  stroke('thinBoth', look.thin, 6, [7, 2, 2, 2]);
  fill('tick', ink.ink, forced ? 1 : state === 'draft' ? 0.9 : 1);
  context.restore();
}
