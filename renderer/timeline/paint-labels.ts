import { piecesOf } from '../../shared/timeline/form';
import type { Shown } from '../../shared/timeline/layout';
import type { Palette } from './palette';
import type { Picture } from './picture';

/** Writes the labels that have a place, face by face; on hatching, between pieces and on the grid they stand on a halo, to be read. */
export function paintLabels(context: CanvasRenderingContext2D, { shown }: Picture, palette: Palette): void {
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  for (const ready of [false, true]) {
    context.font = ready ? palette.labelFont : palette.draftFont;
    for (const one of shown) if (one.label && !one.value && (one.entry.event.state === 'ready') === ready) write(context, one, palette);
  }
}

function write(context: CanvasRenderingContext2D, { entry, label, top, bar, mark }: Shown, palette: Palette): void {
  const { ink, wash } = palette.tones[entry.tone];
  const inside = label!.side === 'inside';
  const hidden = entry.event.state === 'hidden';
  // A label left of its mark ends at it: the lighter face is narrower than what was measured.
  const left = label!.side === 'left';
  context.textAlign = left ? 'right' : 'left';
  const x = left ? label!.x + entry.width : label!.x;
  const y = top + bar / 2 + 0.5;
  if (!inside || mark.hatch || hidden || piecesOf(entry.span.edtf)) {
    context.strokeStyle = inside && !hidden ? wash : palette.paper;
    context.strokeText(entry.label, x, y);
  }
  context.fillStyle = hidden ? palette.inkFaint : ink;
  context.fillText(entry.label, x, y);
}
