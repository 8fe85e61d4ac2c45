import type { Id } from '../../shared/model/record';
import { placeInTime, type Entry, type Measure } from '../../shared/timeline/entry';
import { ROW_GAP } from '../../shared/timeline/label';
import { leftEdge, rightEdge, rowInClip, rowTop, type Band, type Shown } from '../../shared/timeline/layout';
import type { View } from './view';

export type Side = 'before' | 'after';

/** A note at an edge of a lane: the event it names, how many more lie beyond, and where it stands. */
export interface EdgeNote {
  readonly side: Side;
  readonly band: Band;
  readonly entry: Entry;
  readonly more: number;
  readonly top: number;
  /** The row has no room for the title: only the date is shown. */
  readonly short: boolean;
}

/** What else a note shows beside its words: the arrow and padding. */
const TRIMMINGS = 24;

/**
 * A note for each lane and side with events out of view. It names the nearest one, or the one that matters now (just arrived, or
 * selected here or in the Reader), so that nothing lands where nobody sees it. It stands in a row that is free at that edge.
 */
export function edgeNotes(view: View, matters: ReadonlySet<Id>, dateWords: (entry: Entry) => string, measure: Measure): EdgeNote[] {
  const { from, to } = view.scale;
  return view.bands.flatMap((band) => {
    const beyond = {
      before: band.entries.filter((entry) => entry.to <= from),
      after: band.entries.filter((entry) => entry.from >= to),
    };
    return (['before', 'after'] as const).flatMap((side) => {
      const own = beyond[side];
      if (own.length === 0) return [];
      const entry = own.find((one) => matters.has(one.event.id)) ?? own.reduce((best, one) => (isNearer(side, one, best) ? one : best));
      const more = own.length - 1;
      const needed = TRIMMINGS + measure(`${dateWords(entry)} ${entry.label}${more > 0 ? ` · ${more} more` : ''}`);
      return [{ side, band, entry, more, ...placed(view, band, side, needed) }];
    });
  });
}

const isNearer = (side: Side, a: Entry, b: Entry): boolean => (side === 'before' ? a.to > b.to : placeInTime(a) < placeInTime(b));

/** The first row in sight with room for all of the note, else the one with most room, where it is short. */
function placed(view: View, band: Band, side: Side, needed: number): { top: number; short: boolean } {
  const free = freeAtEdge(view, band, side);
  const roomy = free.findIndex((room) => room >= needed);
  const best = free.reduce((most, room, row) => (room > free[most]! ? row : most), 0);
  const row = roomy >= 0 ? roomy : best;
  return { top: rowTop(band, row), short: roomy < 0 };
}

/** How many pixels each row of a band has free at an edge of the view. */
function freeAtEdge({ shown, scale, clip }: View, band: Band, side: Side): number[] {
  const free = Array.from({ length: Math.max(1, band.count) }, (_, row) => (rowInClip(band, row, clip) ? scale.width * 0.6 : 0));
  for (const one of shown) {
    if (one.band !== band) continue;
    const row = rowOf(one);
    const room = (side === 'before' ? leftEdge(one) : scale.width - rightEdge(one)) - ROW_GAP;
    free[row] = Math.min(free[row]!, room);
  }
  return free;
}

const rowOf = ({ top, band }: Shown): number => Math.round((top - rowTop(band, 0)) / band.style.pitch);
