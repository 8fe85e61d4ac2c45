import type { Kind } from '../model/annotation';
import type { DatedEvent } from '../model/timeline';
import { clocks, type ClockId } from './clocks';
import { kindOf } from './evidence';
import { extentOf, type Extent } from './extent';
import { labelOf } from './label';
import type { LensContext } from './lenses/lens';

/** A dated event ready to draw: its extent, kind, label, and the label's width in pixels. */
export interface Entry {
  readonly event: DatedEvent;
  readonly kind: Kind | null;
  readonly extent: Extent;
  /** The extent's outer bounds, half-open; infinite where open. */
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly width: number;
}

export type Measure = (text: string) => number;

/** The entry of an event, or null where it has no date that a place could be given to: then it is undated. */
export function entryOf(event: DatedEvent, clock: ClockId, context: LensContext, measure: Measure): Entry | null {
  const span = clocks[clock].spanOf(event);
  if (!span) return null;
  const extent = extentOf(span);
  if (!Number.isFinite(extent.from) && !Number.isFinite(extent.to)) return null;
  const label = labelOf(event.title, extent.uncertain);
  return { event, kind: kindOf(event, context.annotations), extent, from: extent.from, to: extent.to, label, width: measure(label) };
}

/** Time order: by start (an open start by its end), then end, then the order set by hand, then id. */
export function inOrderOfTime(a: Entry, b: Entry): number {
  return placeInTime(a) - placeInTime(b) || compare(a.to, b.to) || a.event.order - b.event.order || (a.event.id < b.event.id ? -1 : 1);
}

/** The instant that an entry is found at by someone walking through time. */
export const placeInTime = (entry: Entry): number => (Number.isFinite(entry.from) ? entry.from : entry.to);

/** Subtraction would give NaN for two infinities. */
const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
