import { stanceMarks, type StanceShape } from '../../shared/ledgers/stance';
import type { Stance } from '../../shared/model/annotation';
import type { Shown } from '../../shared/timeline/layout';
import type { Tone } from '../../shared/timeline/lenses/lens';
import { toneSigns } from '../../shared/timeline/tone-signs';
import type { Palette } from './palette';
import { isThin, type Picture } from './picture';

/** How large a stance's shape is on a tick, and the badge of a hidden event. */
const SHAPE = 4.5;
const BADGE = 4;
/** A bar shorter than this has no room for a sign. */
const ROOM = 13;

/**
 * What tells a mark without its colour and its label: the shape of its stance on a tick, the letter of its stance or kind and "?" inside a bar that lost its
 * label, a struck circle where it is hidden.
 */
export function paintSigns(context: CanvasRenderingContext2D, { shown, scale }: Picture, palette: Palette): void {
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.font = palette.signFont;
  for (const one of shown) {
    if (isThin(one) || one.value) continue;
    const { mark, entry, top, bar } = one;
    const { ink } = palette.tones[entry.tone];
    const y = top + bar / 2 + 0.5;
    const [x0, x1] = [Math.max(0, mark.x0), Math.min(scale.width, mark.x1)];
    if (one.band.turns && entry.tone !== 'none' && mark.tick) paintStance(context, entry.tone, mark.x0 + 1.5, y, ink, palette);
    else if (!one.label && x1 - x0 >= ROOM) {
      const sign = signOf(one);
      if (sign) writeOnHalo(context, sign, (x0 + x1) / 2, y, ink, palette.tones[entry.tone].wash);
    }
    if (entry.event.state === 'hidden') paintHidden(context, one, x1, palette);
  }
}

/** The letter of a stance, and of a kind where the lane has events of several; "?" where the date is uncertain. */
export function signOf({ entry: { tone }, band: { lane, turns }, mark }: Pick<Shown, 'entry' | 'band' | 'mark'>): string {
  const isTold = tone !== 'none' && (turns !== null || lane.kind === undefined);
  return `${isTold ? toneSigns[tone] : ''}${mark.question ? '?' : ''}`;
}

/** A small word on a halo of what lies behind it. */
export function writeOnHalo(context: CanvasRenderingContext2D, text: string, x: number, y: number, ink: string, ground: string): void {
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = ground;
  context.strokeText(text, x, y);
  context.fillStyle = ink;
  context.fillText(text, x, y);
}

function paintStance(context: CanvasRenderingContext2D, tone: Tone, x: number, y: number, ink: string, palette: Palette): void {
  const path = shapePath(stanceMarks[tone as Stance].shape, x, y, SHAPE);
  context.lineWidth = 3;
  context.lineJoin = 'round';
  context.strokeStyle = palette.paper;
  context.stroke(path);
  context.fillStyle = ink;
  context.fill(path);
}

/** The shapes of stances, as the matrix of positions has them, about a point. */
function shapePath(shape: StanceShape, x: number, y: number, r: number): Path2D {
  const path = new Path2D();
  const through = (...points: readonly (readonly [number, number])[]) => {
    points.forEach(([dx, dy], i) => (i === 0 ? path.moveTo(x + dx * r, y + dy * r) : path.lineTo(x + dx * r, y + dy * r)));
    path.closePath();
  };
  if (shape === 'up') through([0, -1.1], [1.1, 0.9], [-1.1, 0.9]);
  else if (shape === 'down') through([0, 1.1], [1.1, -0.9], [-1.1, -0.9]);
  else if (shape === 'diamond') through([0, -1.2], [1.2, 0], [0, 1.2], [-1.2, 0]);
  else if (shape === 'square') through([-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9]);
  else if (shape === 'bar') through([-1.2, -0.4], [1.2, -0.4], [1.2, 0.4], [-1.2, 0.4]);
  else {
    const radius = shape === 'dot' ? r * 0.55 : r;
    path.moveTo(x + radius, y);
    path.arc(x, y, radius, 0, 2 * Math.PI);
  }
  return path;
}

/** A struck circle at the upper right corner of the mark. */
function paintHidden(context: CanvasRenderingContext2D, { top }: Shown, x1: number, palette: Palette): void {
  const [x, y] = [x1, top + 1];
  context.beginPath();
  context.arc(x, y, BADGE, 0, 2 * Math.PI);
  context.fillStyle = palette.paper;
  context.fill();
  context.lineWidth = 1.2;
  context.strokeStyle = palette.inkSoft;
  context.moveTo(x - BADGE * 0.7, y + BADGE * 0.7);
  context.lineTo(x + BADGE * 0.7, y - BADGE * 0.7);
  context.stroke();
}
