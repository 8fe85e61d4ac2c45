import { piecesOf } from '../../shared/timeline/form';
import { fitsInside, LABEL_GAP, type LabelPlace } from '../../shared/timeline/label';
import type { Shown } from '../../shared/timeline/layout';
import { xOf, type TimeScale } from '../../shared/timeline/scale';
import type { Palette } from './palette';
import type { Picture } from './picture';

/** How much of what lies behind a label its halo takes away: eras keep their tint. */
const HALO = 0.8;

/** Writes the labels that have a place, face by face; on hatching, between pieces and on the grid they stand on a halo, to be read. */
export function paintLabels(context: CanvasRenderingContext2D, { shown, scale }: Picture, palette: Palette): void {
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  for (const ready of [false, true]) {
    context.font = ready ? palette.labelFont : palette.draftFont;
    for (const one of shown)
      if (one.label && !one.value && (one.entry.event.state === 'ready') === ready) write(context, one, placeOf(one, scale), palette);
  }
}

/** A label among several pieces stands in one of them, or between two, where it has room; else where it would stand in a whole bar. */
function placeOf({ entry, label, mark }: Shown, scale: TimeScale): LabelPlace {
  const pieces = label!.side === 'inside' && !mark.tick ? piecesOf(entry.span.edtf) : null;
  if (!pieces || pieces.windows.length < 2) return label!;
  const edges = pieces.windows.flatMap(({ from, to }) => [xOf(scale, from), xOf(scale, to)]);
  const rooms = edges.slice(1).map((to, i) => ({ x0: Math.max(0, edges[i]!), x1: Math.min(scale.width, to), piece: i % 2 === 0 }));
  const fitting = rooms.filter(({ x0, x1 }) => fitsInside(x1 - x0, entry.width));
  const room = fitting.find(({ piece }) => piece) ?? fitting[0];
  return room ? { side: room.piece ? 'inside' : 'right', x: room.x0 + LABEL_GAP } : { side: 'right', x: label!.x };
}

function write(context: CanvasRenderingContext2D, { entry, top, bar, mark }: Shown, label: LabelPlace, palette: Palette): void {
  const { ink, wash } = palette.tones[entry.tone];
  const inside = label.side === 'inside';
  const hidden = entry.event.state === 'hidden';
  // A label left of its mark ends at it: the lighter face is narrower than what was measured.
  const left = label.side === 'left';
  context.textAlign = left ? 'right' : 'left';
  const x = left ? label.x + entry.width : label.x;
  const y = top + bar / 2 + 0.5;
  if (!inside || mark.hatch || hidden) {
    context.strokeStyle = inside && !hidden ? wash : palette.paper;
    context.globalAlpha = inside ? 1 : HALO;
    context.strokeText(entry.label, x, y);
    context.globalAlpha = 1;
  }
  context.fillStyle = hidden ? palette.inkFaint : ink;
  context.fillText(entry.label, x, y);
}
