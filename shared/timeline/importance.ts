import type { DatedEvent, EventState } from '../model/timeline';
import type { Columns } from './columns';
import { sortByNumber } from './sort-by-number';

const ofState: Readonly<Record<EventState, number>> = { ready: 2, draft: 1, hidden: 0 };

/** More evidence than this makes nothing more important. */
const MUCH = 31;
/** Above the binary logarithm of the longest time in milliseconds. */
const LONGEST = 128;

/** How much an event of a length in milliseconds deserves a row and a label before others, at least 0: by its evidence, then ready before draft, then by its length. */
export function importanceOf(event: DatedEvent, length: number): number {
  const size = Math.min(LONGEST - 1, Math.log2(Math.max(1, length)));
  return (Math.min(MUCH, event.evidence.length) * 3 + ofState[event.state]) * LONGEST + size;
}

/** The indices of events by importance, the first one first; of equal ones the earlier. */
export function byImportance({ events, from, to }: Columns): Int32Array {
  const keys = new Float64Array(events.length);
  for (let i = 0; i < keys.length; i++) keys[i] = -importanceOf(events[i]!, to[i]! - from[i]!);
  return sortByNumber(keys);
}
