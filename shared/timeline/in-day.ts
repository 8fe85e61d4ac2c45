import type { DatedEvent } from '../model/timeline';
import { inOrderOfHand } from './entry';

/** The order of events of the very same date: by the time of day (none is the day's beginning), then the order set by hand, then id. */
export function inDay(a: DatedEvent, b: DatedEvent): number {
  const [from, other] = [a.time?.from ?? '', b.time?.from ?? ''];
  return from < other ? -1 : from > other ? 1 : inOrderOfHand(a, b);
}
