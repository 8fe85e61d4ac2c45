import type { Id } from '../../shared/model/record';
import type { DatedEvent } from '../../shared/model/timeline';
import type { Band } from '../../shared/timeline/band';
import type { Entry, Measure } from '../../shared/timeline/entry';
import type { IndexedLane } from '../../shared/timeline/indexed-lane';
import { ROW_GAP } from '../../shared/timeline/label';
import { leftEdge, rightEdge } from '../../shared/timeline/layout';
import { neededHeight, rowInClip, rowTop } from '../../shared/timeline/rows';
import type { TimeWindow } from '../../shared/timeline/scale';
import { countBelow } from '../../shared/timeline/visible';
import type { Lookup } from './model';
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

/** What may matter now, and how events are told. */
export interface NoteWords {
  /** Just arrived, or selected here or in the Reader. */
  readonly matters: ReadonlySet<Id>;
  readonly ids: Lookup<DatedEvent>;
  readonly dateWords: (entry: Entry) => string;
  readonly measure: Measure;
}

/**
 * A note for each lane in sight and each side with events out of view. It names the nearest one, or the one that matters now, so that
 * nothing lands where nobody sees it. It stands in a row that is free at that edge.
 */
export function edgeNotes(view: View, words: NoteWords): EdgeNote[] {
  const { clip } = view;
  const inSight = view.bands.filter((band) => band.top < clip.bottom && band.top + band.height > clip.top);
  return inSight.flatMap((band) =>
    (['before', 'after'] as const).flatMap((side) => {
      const beyond = beyondOf(band.index, side, view.scale);
      if (beyond.count === 0) return [];
      const entry = band.index.entryAt(mattering(band.index, side, view.scale, words) ?? beyond.nearest);
      const more = beyond.count - 1;
      const needed = TRIMMINGS + words.measure(`${words.dateWords(entry)} ${entry.label}${more > 0 ? ` · ${more} more` : ''}`);
      return [{ side, band, entry, more, ...placed(view, band, side, needed) }];
    }),
  );
}

/** How many of a lane's events lie out of view at a side, and which is the nearest of them. */
function beyondOf({ columns, byEnd }: IndexedLane, side: Side, { from, to }: TimeWindow): { count: number; nearest: number } {
  if (side === 'after') {
    const first = countBelow(columns.from, to, false);
    return { count: columns.from.length - first, nearest: first };
  }
  const { order, ends } = byEnd();
  const count = countBelow(ends, from, true);
  return { count, nearest: order[count - 1] ?? -1 };
}

function mattering({ columns, placeOf }: IndexedLane, side: Side, { from, to }: TimeWindow, { matters, ids }: NoteWords): number | null {
  for (const id of matters) {
    const event = ids.get(id);
    const place = event ? placeOf(event) : -1;
    if (place >= 0 && (side === 'before' ? columns.to[place]! <= from : columns.from[place]! >= to)) return place;
  }
  return null;
}

/** The first row in sight with room for all of the note, else what is free beneath the rows, else the row with most room, where it is short. */
function placed(view: View, band: Band, side: Side, needed: number): { top: number; short: boolean } {
  const free = freeAtEdge(view, band, side);
  const roomy = free.findIndex((room) => room >= needed);
  const beneath = roomy < 0 && needed <= widest(view) ? freeBeneath(view, band) : null;
  if (beneath !== null) return { top: beneath, short: false };
  const best = free.reduce((most, room, row) => (room > free[most]! ? row : most), 0);
  const row = roomy >= 0 ? roomy : best;
  return { top: band.series ? band.top + band.style.above : rowTop(band, band.tall === 0 ? 0 : row), short: roomy < 0 };
}

const widest = ({ scale }: View): number => scale.width * 0.6;

/** Where one row more would begin that is wholly in sight; null where a band has no room for it. */
function freeBeneath({ clip }: View, band: Band): number | null {
  const top = band.top + neededHeight(band) - band.style.below;
  const bottom = top + band.style.bar;
  return top >= clip.top && bottom <= Math.min(clip.bottom, band.top + band.height) ? top : null;
}

/** How many pixels each row of a band that can hold a note has free at an edge of the view. */
function freeAtEdge(view: View, band: Band, side: Side): number[] {
  const { shown, scale, clip } = view;
  const free = Array.from({ length: Math.max(1, band.tall) }, (_, row) => (rowInClip(band, row, clip) ? widest(view) : 0));
  for (const one of shown) {
    const known = free[one.row];
    if (one.band !== band || known === undefined) continue;
    const room = (side === 'before' ? leftEdge(one) : scale.width - rightEdge(one)) - ROW_GAP;
    free[one.row] = Math.min(known, room);
  }
  return free;
}
