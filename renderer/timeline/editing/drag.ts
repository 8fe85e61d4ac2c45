import type { ByHand } from '../../../shared/dates/by-hand';
import { extentOf } from '../../../shared/dates/extent';
import { formatSpan } from '../../../shared/dates/format-span';
import { isFiner, ownStep, type StepUnit } from '../../../shared/dates/own-unit';
import { movedFiner, resized } from '../../../shared/dates/resize';
import { shifted, type ShiftBy } from '../../../shared/dates/shift';
import { nearestShift } from '../../../shared/dates/units-between';
import type { DatedEvent } from '../../../shared/model/timeline';
import { locale } from '../../../shared/text/counted';
import type { Shown } from '../../../shared/timeline/layout';
import { markOf } from '../../../shared/timeline/mark';
import { outerOf } from '../../../shared/timeline/outer';
import { xOf, type TimeScale } from '../../../shared/timeline/scale';
import { snapped, unitAt } from '../../../shared/timeline/snap';
import type { Editing } from '../picture';

/** What of an event is held: all of it, or one edge. */
export type Part = 'move' | 'start' | 'end';

/** How near a pointer must come to an edge, and how wide a mark must be for its edges to be held, in pixels. */
const EDGE = 5;
const NARROWEST = 12;

/** What a press on an event holds: an edge only where the mark is wide enough, and where that end is known. */
export function partAt({ mark, entry }: Shown, x: number): Part {
  const { start, end } = entry.extent;
  if (mark.x1 - mark.x0 < NARROWEST) return 'move';
  if (end === 'known' && Math.abs(x - mark.x1) <= EDGE) return 'end';
  return start === 'known' && Math.abs(x - mark.x0) <= EDGE ? 'start' : 'move';
}

/** How the keys held change a drag: no snapping, or a finer unit than the date's own. */
export interface DragKeys {
  readonly free: boolean;
  readonly finer: boolean;
}

/** What a drag has come to: the date, how far it moves others, and the instant it snapped to. */
export interface Dragged {
  readonly made: ByHand;
  readonly by: ShiftBy | null;
  readonly guide: number | null;
}

/** The date of an event whose part is dragged by `delta` ms. */
export function draggedBy({ entry }: Shown, part: Part, delta: number, edges: Float64Array, scale: TimeScale, keys: DragKeys): Dragged {
  const own = part === 'move' ? [entry.from, entry.to] : [part === 'start' ? entry.from : entry.to];
  const snap = keys.free ? { delta, guide: null } : snapped(own, delta, edges, scale);
  const span = entry.event.when ?? entry.span;
  const finer = keys.finer ? finerUnit(entry.event, scale) : null;
  if (part !== 'move') return met(resized(span, part, { at: own[0]! + snap.delta, ...(finer && { unit: finer }) }), null, snap.guide);
  const step = ownStep(span);
  if (finer && step && isFiner(finer, step.unit)) {
    const there = { from: entry.from + snap.delta, to: entry.to + snap.delta };
    return met(movedFiner(span, there, finer), null, snap.guide);
  }
  const by = nearestShift(span, snap.delta);
  const made: ByHand = by ? shifted(span, by) : { ok: false, message: `${formatSpan(span, locale)} cannot be moved.` };
  return met(made, by, snap.guide);
}

/** The unit that a date is told to where a finer one is asked for: not minutes beside a time of day, which tells them already. */
function finerUnit({ time }: DatedEvent, scale: TimeScale): StepUnit | null {
  const unit = unitAt(scale);
  return unit === 'decades' || (unit === 'minutes' && time) ? null : unit;
}

/** The guide stands only where the date truly comes to it: a year that snaps to a day within it does not. */
function met(made: ByHand, by: ShiftBy | null, guide: number | null): Dragged {
  if (!made.ok || guide === null) return { made, by, guide: null };
  const { from, to } = outerOf(extentOf(made.span));
  return { made, by, guide: from === guide || to === guide ? guide : null };
}

/** What the pointer says of a drag: EDTF and words, or why not. */
export const dragWords = ({ made }: Dragged): string => (made.ok ? `${made.span.edtf} · ${formatSpan(made.span, locale)}` : made.message);

/** The picture of a drag: bars where the events would come to stand, and the line they snapped to. */
export function pictureOf(held: Shown, { made, by, guide }: Dragged, others: readonly Shown[], scale: TimeScale): Editing {
  const along =
    by === null ? [] : others.flatMap((other) => ghostOf(other, other.entry.event.when && shifted(other.entry.event.when, by), scale));
  return { ghosts: [...ghostOf(held, made, scale), ...along], guide: guide === null ? null : xOf(scale, guide) };
}

function ghostOf({ entry, top, bar }: Shown, made: ByHand | null, scale: TimeScale): Editing['ghosts'] {
  return made?.ok ? [{ mark: markOf(extentOf(made.span), scale), top, bar, tone: entry.tone }] : [];
}
