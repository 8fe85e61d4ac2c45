import { compareSpans } from '../dates/compare';
import type { DateSpan } from '../dates/date-span';
import { extentOf, type Extent } from '../dates/extent';
import type { Kind } from '../model/annotation';
import { looksOf } from '../model/needs-look';
import type { DatedEvent } from '../model/timeline';
import { clocks, type ClockId } from './clocks';
import { kindOf } from './evidence';
import { outerOf } from './outer';
import { labelOf } from './label';
import type { Lens, LensContext, Tone } from './lenses/lens';

/** A dated event ready to draw: its date on a clock and its extent, kind, colour, label, and the label's width in pixels. */
export interface Entry {
  readonly event: DatedEvent;
  /** The clock it stands on; where two are shown at once an event may have an entry on each. */
  readonly clock: ClockId;
  readonly kind: Kind | null;
  readonly tone: Tone;
  readonly span: DateSpan;
  readonly extent: Extent;
  /** The bounds it is drawn within, half-open; infinite where open. */
  readonly from: number;
  readonly to: number;
  readonly label: string;
  /** How many of the passages it rests on wait for a person. */
  readonly looks: number;
  readonly width: number;
}

export type Measure = (text: string) => number;

/** The entry of an event, or null where it has no date that a place could be given to: then it is undated. */
export function entryOf(event: DatedEvent, clock: ClockId, context: LensContext, measure: Measure, toneOf?: Lens['toneOf']): Entry | null {
  const span = clocks[clock].spanOf(event, context);
  if (!span) return null;
  const extent = extentOf(span);
  const { from, to } = outerOf(extent);
  if (!Number.isFinite(from) && !Number.isFinite(to)) return null;
  const looks = looksOf(event, context.annotations);
  const label = labelOf(event.title, extent.uncertain, looks > 0);
  const kind = kindOf(event, context.annotations);
  const tone = toneOf ? toneOf(event, context) : (kind ?? 'none');
  return { event, clock, kind, tone, span, extent, from, to, label, looks, width: measure(label) };
}

/** Time order: by date, then by the order set by hand, then by id. */
export function inOrderOfTime(a: Entry, b: Entry): number {
  return compareSpans(a.span, b.span) || a.event.order - b.event.order || (a.event.id < b.event.id ? -1 : 1);
}

/** The instant that an entry is found at by someone walking through time. */
export const placeInTime = (entry: Entry): number => (Number.isFinite(entry.from) ? entry.from : entry.to);
