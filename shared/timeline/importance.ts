import type { DatedEvent, EventState } from '../model/timeline';

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
