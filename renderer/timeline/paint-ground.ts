import { erasIn, ERA_ROW, eraStrip, type ShownEra } from '../../shared/timeline/eras';
import { xOf } from '../../shared/timeline/scale';
import { writeOnHalo } from './paint-signs';
import type { Palette } from './palette';
import type { Picture } from './picture';

/** Crisp one-pixel lines stand on half pixels. */
export const crisp = (x: number): number => Math.round(x) + 0.5;

/** What lies behind everything, over time: nights and weekends, then the eras. */
export function paintGround(context: CanvasRenderingContext2D, picture: Picture, palette: Palette): void {
  const { axis, scale, height } = picture;
  context.fillStyle = palette.quiet;
  for (const { from, to } of axis.quiet) {
    const [x0, x1] = across(picture, xOf(scale, from), xOf(scale, to));
    context.fillRect(x0, 0, x1 - x0, height);
  }
  for (const era of erasIn(picture.eras, scale)) paintEra(context, era, picture, palette);
}

/** The part of a stretch of time that is in the drawing: what goes on beyond the scale goes on to the drawing's edge. */
const across = ({ scale, gutter, width }: Picture, x0: number, x1: number): readonly [number, number] => [
  gutter + Math.max(0, x0),
  x1 >= scale.width ? width : gutter + x1,
];

/** A band true to its bounds: full where the era is certain, fading to where it may reach, with a dashed edge where approximate. */
function paintEra(context: CanvasRenderingContext2D, { mark, tint }: ShownEra, picture: Picture, palette: Palette): void {
  const { scale, height, gutter } = picture;
  const [x0, x1] = across(picture, mark.x0, mark.x1);
  if (x1 <= x0) return;
  context.fillStyle = fading(context, mark, x0, x1, gutter, palette.eras[tint], palette);
  context.fillRect(x0, 0, x1 - x0, height);
  if (palette.forced || mark.dashed) {
    context.strokeStyle = palette.lineStrong;
    context.lineWidth = 1;
    context.setLineDash(mark.dashed ? [4, 3] : []);
    context.beginPath();
    for (const x of [mark.x0, mark.x1])
      if (x >= 0 && x <= scale.width) {
        context.moveTo(crisp(gutter + x), 0);
        context.lineTo(crisp(gutter + x), height);
      }
    context.stroke();
    context.setLineDash([]);
  }
}

/** How far an end that is unknown takes to fade, in pixels. */
const FADE = 36;

function fading(
  context: CanvasRenderingContext2D,
  mark: ShownEra['mark'],
  x0: number,
  x1: number,
  gutter: number,
  tint: string,
  palette: Palette,
): string | CanvasGradient {
  const certain = mark.s0 < mark.s1;
  const from = mark.raggedStart ? mark.x0 + FADE : certain ? mark.s0 : mark.x0;
  const to = mark.raggedEnd ? mark.x1 - FADE : certain ? mark.s1 : mark.x1;
  if (from <= mark.x0 + 1 && to >= mark.x1 - 1) return tint;
  const gradient = context.createLinearGradient(x0, 0, x1, 0);
  const stop = (x: number) => Math.min(1, Math.max(0, (gutter + x - x0) / (x1 - x0)));
  const clear = palette.faded(tint, 0.15);
  gradient.addColorStop(0, from > mark.x0 + 1 && mark.x0 >= 0 ? clear : tint);
  gradient.addColorStop(stop(from), tint);
  gradient.addColorStop(Math.max(stop(from), stop(to)), tint);
  gradient.addColorStop(1, to < mark.x1 - 1 && gutter + mark.x1 <= x1 ? clear : tint);
  return gradient;
}

const PAD = 6;

/** The eras' titles in their strip at the top, held at the left edge while their era is in view; what scrolls passes beneath them. */
export function paintEraTitles(context: CanvasRenderingContext2D, picture: Picture, palette: Palette): void {
  const { eras, scale, gutter, width, height, scrolled } = picture;
  const strip = Math.min(height, eraStrip(eras));
  if (strip === 0) return;
  if (scrolled > 0) {
    context.fillStyle = palette.paper;
    context.fillRect(gutter, 0, width - gutter, strip);
  }
  context.font = palette.smallFont;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  const takenTo: number[] = [];
  for (const shown of erasIn(eras, scale)) {
    const { era, mark, row, tint } = shown;
    const [x0, x1] = across(picture, mark.x0, mark.x1);
    if (scrolled > 0) {
      context.fillStyle = palette.eras[tint];
      context.fillRect(x0, 0, x1 - x0, strip);
    }
    if ((row + 1) * ERA_ROW > height) continue;
    const text = `${era.title}${mark.question ? ' ?' : ''}`;
    const space = palette.measureSmall(text);
    const x = Math.max(x0 + PAD, takenTo[row] ?? 0);
    if (x + space + PAD > x1) continue;
    takenTo[row] = x + space + PAD;
    writeOnHalo(context, text, x, row * ERA_ROW + ERA_ROW / 2 + 2, palette.inkFaint, palette.eras[tint]);
  }
}
