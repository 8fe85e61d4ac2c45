import type { DateSpan } from '../dates/date-span';
import { extentOf } from '../dates/extent';
import type { DatedEvent } from '../model/timeline';
import { clocks, type ClockId } from './clocks';
import type { LensContext } from './lenses/lens';
import { outerOf } from './outer';
import type { TimeWindow } from './scale';
import { spanExtent } from './span-extent';
import { timeBounds } from './time-of-day';

/** The bounds an event is drawn within on a clock, half-open, infinite where open; null where it has no date that a place could be given to. */
export function boundsOf(event: DatedEvent, clock: ClockId, context: LensContext): TimeWindow | null {
  const span = clocks[clock].spanOf(event, context);
  if (!span) return null;
  const bounds = (clock === 'event' && event.time && timeBounds(event, spanExtent(span))) || spanBounds(span);
  return Number.isFinite(bounds.from) || Number.isFinite(bounds.to) ? bounds : null;
}

/** `outerOf` its extent; where both ends are known or open the span tells it by itself, and no EDTF is read. */
export function spanBounds(span: DateSpan): TimeWindow {
  const { start, end, earliest, latest } = span;
  if (start === 'unknown' || end === 'unknown') return outerOf(extentOf(span));
  return { from: earliest ?? -Infinity, to: latest === null ? Infinity : latest + 1 };
}

/** The bounds of an event with those of its other datings, which are drawn beside it on the clock of events: what its row keeps free. */
export function roomOf(event: DatedEvent, clock: ClockId, own: TimeWindow): TimeWindow {
  if (clock !== 'event' || !event.datings || event.datings.length === 0) return own;
  const all = [own, ...event.datings.map(({ when }) => spanBounds(when))];
  return { from: Math.min(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)) };
}
