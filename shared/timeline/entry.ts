import type { DateSpan } from '../dates/date-span';
import type { Extent } from '../dates/extent';
import type { Kind } from '../model/annotation';
import { looksOf } from '../model/needs-look';
import type { DatedEvent } from '../model/timeline';
import { boundsOf } from './bounds';
import { clocks, type ClockId } from './clocks';
import { kindOf } from './evidence';
import { labelOf } from './label';
import type { Lens, LensContext, Tone } from './lenses/lens';
import { spanExtent } from './span-extent';
import { toneSigns } from './tone-signs';

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

/**
 * The entry of an event, or null where it has no date that a place could be given to: then it is undated. `lane`: the lane it stands in,
 * for lenses where it has a colour in each; a lens's own colours are told by a sign before the label too.
 */
export function entryOf(
  event: DatedEvent,
  clock: ClockId,
  context: LensContext,
  measure: Measure,
  toneOf?: Lens['toneOf'],
  lane?: string,
): Entry | null {
  const bounds = boundsOf(event, clock, context);
  if (!bounds) return null;
  const span = clocks[clock].spanOf(event, context)!;
  const extent = spanExtent(span);
  const looks = looksOf(event, context.annotations);
  const kind = kindOf(event, context.annotations);
  const tone = toneOf ? toneOf(event, context, lane) : (kind ?? 'none');
  const title = labelOf(event.title, extent.uncertain, looks > 0);
  const label = toneOf && tone !== 'none' ? `${toneSigns[tone]} ${title}` : title;
  return { event, clock, kind, tone, span, extent, ...bounds, label, looks, width: measure(label) };
}

/** Something in time: an event with its bounds on a clock. */
export interface InTime {
  readonly event: DatedEvent;
  readonly from: number;
  readonly to: number;
}

/** Time order: by start, then end, then the order set by hand, then id. */
export function inOrderOfTime(a: InTime, b: InTime): number {
  return byNumber(a.from, b.from) || byNumber(a.to, b.to) || inOrderOfHand(a.event, b.event);
}

/** The order of events with the same bounds. */
export const inOrderOfHand = (a: DatedEvent, b: DatedEvent): number => a.order - b.order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const byNumber = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/** The instant that something is found at by someone walking through time. */
export const placeInTime = ({ from, to }: Pick<InTime, 'from' | 'to'>): number => (Number.isFinite(from) ? from : to);
