import type { Id } from '../../shared/model/record';
import { placeInTime, type Entry } from '../../shared/timeline/entry';
import type { Band } from '../../shared/timeline/layout';
import type { TimeWindow } from '../../shared/timeline/scale';

/** A note at an edge of a lane: the event it names, and how many more lie beyond. */
export interface EdgeNote {
  readonly side: 'before' | 'after';
  readonly band: Band;
  readonly entry: Entry;
  readonly more: number;
}

/**
 * A note for each lane and side with events out of view. It names the nearest one, or the one that matters now (just arrived, or
 * selected), so that nothing lands where nobody sees it.
 */
export function edgeNotes(bands: readonly Band[], window: TimeWindow, matters: ReadonlySet<Id>): EdgeNote[] {
  return bands.flatMap((band) => {
    const before = band.entries.filter((entry) => entry.to <= window.from);
    const after = band.entries.filter((entry) => entry.from >= window.to);
    return [...note('before', band, before, matters), ...note('after', band, after, matters)];
  });
}

function note(side: EdgeNote['side'], band: Band, beyond: readonly Entry[], matters: ReadonlySet<Id>): EdgeNote[] {
  if (beyond.length === 0) return [];
  const nearest = beyond.reduce((best, entry) => (isNearer(side, entry, best) ? entry : best));
  const entry = beyond.find((own) => matters.has(own.event.id)) ?? nearest;
  return [{ side, band, entry, more: beyond.length - 1 }];
}

const isNearer = (side: EdgeNote['side'], a: Entry, b: Entry): boolean =>
  side === 'before' ? a.to > b.to : placeInTime(a) < placeInTime(b);
