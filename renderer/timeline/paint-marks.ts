import type { Kind } from '../../shared/model/annotation';
import type { Shown } from '../../shared/timeline/layout';
import { TICK_WIDTH, type Mark } from '../../shared/timeline/mark';
import { addBar } from './bar-path';
import type { Ink, Palette } from './palette';
import type { Picture } from './picture';

/** Canvas loses precision far outside its edges: bars are cut there, well out of sight. */
const BEYOND = 60;
/** The gap in an approximate tick. */
const BREAK = 4;

/** One colour's shapes, filled and stroked once each whatever their number. */
const shapeNames = ['zones', 'solids', 'hatched', 'outlines', 'faintOutlines', 'dashes', 'ticks'] as const;
type Shapes = Readonly<Record<(typeof shapeNames)[number], Path2D>>;

/** Paints every mark, colour by colour. */
export function paintMarks(context: CanvasRenderingContext2D, { shown, scale }: Picture, palette: Palette): void {
  const byKind = new Map<Kind | 'none', Shapes>();
  for (const one of shown) {
    const kind = one.entry.kind ?? 'none';
    let shapes = byKind.get(kind);
    if (!shapes) byKind.set(kind, (shapes = emptyShapes()));
    addMark(shapes, one, scale.width);
  }
  for (const [kind, shapes] of byKind) paintShapes(context, shapes, palette.kinds[kind]);
}

const emptyShapes = (): Shapes => Object.fromEntries(shapeNames.map((name) => [name, new Path2D()])) as Shapes;

function addMark(shapes: Shapes, shown: Shown, width: number): void {
  const { mark, top } = shown;
  const { bar } = shown.band.style;
  if (mark.tick) return addTick(shapes.ticks, shown);
  const within = (x: number) => Math.min(width + BEYOND, Math.max(-BEYOND, x));
  const [x0, x1] = [within(mark.x0 + 0.5), within(mark.x1 - 0.5)];
  const spread = mark.s0 > mark.x0 + 1 || mark.s1 < mark.x1 - 1;
  const add = (path: Path2D) => addBar(path, x0, x1, top + 0.5, bar - 1, mark);
  add(mark.dashed ? shapes.dashes : spread ? shapes.faintOutlines : shapes.outlines);
  add(spread ? shapes.zones : shapes.solids);
  if (mark.hatch && !spread) add(shapes.hatched);
  if (spread) addParts(shapes, mark, [x0, within(mark.s0), within(mark.s1), x1], top + 0.5, bar - 1);
}

/** A bar of several certainties: the certain part filled between lines of its own, the rest hatched where digits are unspecified. */
function addParts(shapes: Shapes, mark: Mark, [x0, s0, s1, x1]: readonly [number, number, number, number], y: number, tall: number): void {
  if (s1 <= s0) {
    if (mark.hatch) addBar(shapes.hatched, x0, x1, y, tall, mark);
    return;
  }
  shapes.solids.rect(s0, y, s1 - s0, tall);
  if (mark.hatch) {
    shapes.hatched.rect(x0, y, Math.max(0, s0 - x0), tall);
    shapes.hatched.rect(s1, y, Math.max(0, x1 - s1), tall);
  }
  for (const edge of [s0, s1]) {
    if (edge - x0 < 1 || x1 - edge < 1) continue;
    shapes.outlines.moveTo(edge, y);
    shapes.outlines.lineTo(edge, y + tall);
  }
}

/** A tick is a filled stroke: broken in two where approximate, since dashes would not be seen at 3 px, and a zigzag where an end is unknown. */
function addTick(path: Path2D, { mark, top, band }: Shown): void {
  const { bar } = band.style;
  if (mark.raggedStart || mark.raggedEnd) addZigzag(path, mark.x0, top, bar);
  else if (mark.dashed) {
    const piece = (bar - BREAK) / 2;
    path.rect(mark.x0, top, TICK_WIDTH, piece);
    path.rect(mark.x0, top + piece + BREAK, TICK_WIDTH, piece);
  } else path.roundRect(mark.x0, top, TICK_WIDTH, bar, 1);
}

/** A stroke of constant width that wavers between the tick's edges. */
function addZigzag(path: Path2D, x: number, top: number, bar: number): void {
  const turns = Math.max(2, Math.round(bar / 4));
  const side = (i: number) => x + (i % 2 === 0 ? 0 : TICK_WIDTH);
  path.moveTo(side(0) - 0.75, top);
  for (let i = 1; i <= turns; i++) path.lineTo(side(i) - 0.75, top + (i / turns) * bar);
  for (let i = turns; i >= 0; i--) path.lineTo(side(i) + 0.75, top + (i / turns) * bar);
  path.closePath();
}

function paintShapes(context: CanvasRenderingContext2D, shapes: Shapes, ink: Ink): void {
  context.fillStyle = ink.wash;
  context.globalAlpha = 0.45;
  context.fill(shapes.zones);
  context.globalAlpha = 1;
  context.fill(shapes.solids);
  if (ink.hatch) {
    context.fillStyle = ink.hatch;
    context.fill(shapes.hatched);
  }
  context.strokeStyle = ink.ink;
  context.lineWidth = 1.25;
  context.stroke(shapes.outlines);
  context.globalAlpha = 0.7;
  context.stroke(shapes.faintOutlines);
  context.globalAlpha = 1;
  context.setLineDash([4, 3]);
  context.stroke(shapes.dashes);
  context.setLineDash([]);
  context.fillStyle = ink.ink;
  context.fill(shapes.ticks);
}
