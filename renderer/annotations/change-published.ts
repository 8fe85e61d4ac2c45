import type { DateSpan } from '../../shared/dates/date-span';
import type { Id } from '../../shared/model/record';
import type { Source } from '../../shared/model/source';
import { annotationsIn } from '../store/seen';
import { stamp } from '../store/clock';
import { commit, currentCoder } from '../store/commit';
import { store } from '../store/database';
import { affectedDates, publishedChanges, type AffectedDate } from './published-date';
import { inTurn } from '../store/turn';

/** A publication date someone typed, with what rests on the one it replaces. */
export interface PublishedChange {
  readonly source: Source;
  readonly published: DateSpan | null;
  readonly affected: readonly AffectedDate[];
  /** Dates in passages of others rest on the one it has, and are hidden while the source is coded blind: nobody could be asked about them. */
  readonly isHeld: boolean;
}

/** Reads from the store what a new publication date would touch; null where the source is gone or already has that date. */
export async function planPublished(id: Id, published: DateSpan | null): Promise<PublishedChange | null> {
  return inTurn(async () => {
    const source = await store().sources.get(id);
    if (!source || JSON.stringify(source.published) === JSON.stringify(published)) return null;
    const { seen, hidden } = await annotationsIn(id);
    const ids = seen.map((annotation) => annotation.id);
    const events = await store().events.where('evidence').anyOf(ids).distinct().toArray();
    const affected = affectedDates(source, published, seen, events, currentCoder());
    return { source, published, affected, isHeld: affectedDates(source, published, hidden, [], currentCoder()).length > 0 };
  });
}

/** Sets the publication date and the accepted dates as one Edit: one undo takes all of it back. */
export const commitPublished = ({ source, published }: PublishedChange, accepted: readonly AffectedDate[]): Promise<void> =>
  inTurn(() =>
    commit({
      label: `${source.published ? 'Change' : 'Set'} publication date`,
      changes: publishedChanges(source, published, accepted, stamp),
    }),
  );
