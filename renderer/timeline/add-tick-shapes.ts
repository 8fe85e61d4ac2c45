import type { Shown } from '../../shared/timeline/layout';
import { TICK_WIDTH } from '../../shared/timeline/mark';
import { pathOf, type Shapes } from './mark-shapes';

/** The gap in a tick that is in doubt. */
const BREAK = 4;

/**
 * A tick is too narrow for dashes or a hatch: it is broken in two where approximate, ends in a dot as a question mark does where uncertain,
 * is cut into slants where digits are unspecified, and wavers where an end is unknown. Drafts are narrower, hidden ones hollow.
 */
export function addTick(shapes: Shapes, { mark, top, bar, entry }: Shown): void {
  const path = pathOf(shapes, 'tick');
  const { state } = entry.event;
  const width = state === 'ready' ? TICK_WIDTH : TICK_WIDTH - 1;
  const x = mark.x0 + (TICK_WIDTH - width) / 2;
  if (state === 'hidden') return hollow(path, mark.x0, top, bar);
  if (mark.raggedStart || mark.raggedEnd) return addZigzag(path, mark.x0, top, bar);
  if (mark.hatch) return addSlants(path, mark.x0, top, bar);
  const gap = Math.min(BREAK, bar / 6);
  const round = Math.min(TICK_WIDTH, bar / 4);
  if (mark.question) path.roundRect(mark.x0, top + bar - round, TICK_WIDTH, round, round / 2);
  const tall = mark.question ? bar - round - gap : bar;
  // Corners cost more than they show on thousands of low strokes.
  if (!mark.dashed) return bar < 10 ? path.rect(x, top, width, tall) : path.roundRect(x, top, width, tall, 1);
  const piece = (tall - gap) / 2;
  path.rect(x, top, width, piece);
  path.rect(x, top + piece + gap, width, piece);
}

function hollow(path: Path2D, x: number, top: number, bar: number): void {
  path.rect(x, top, 1, bar);
  path.rect(x + TICK_WIDTH - 1, top, 1, bar);
  path.rect(x, top, TICK_WIDTH, 1);
  path.rect(x, top + bar - 1, TICK_WIDTH, 1);
}

/** Short strokes that lean, one above the other: what hatching leaves of a stroke. */
function addSlants(path: Path2D, x: number, top: number, bar: number): void {
  const slants = Math.max(2, Math.round(bar / 4.5));
  const each = bar / slants;
  for (let i = 0; i < slants; i++) {
    const y = top + i * each;
    path.moveTo(x - 0.5, y + each);
    path.lineTo(x + TICK_WIDTH + 0.5, y + each * 0.45);
    path.lineTo(x + TICK_WIDTH + 0.5, y);
    path.lineTo(x - 0.5, y + each * 0.55);
    path.closePath();
  }
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
