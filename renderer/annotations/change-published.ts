import type { DateSpan } from '../../shared/dates/date-span';
import type { Id } from '../../shared/model/record';
import type { Source } from '../../shared/model/source';
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
}

/** Reads from the store what a new publication date would touch; null where the source is gone or already has that date. */
export async function planPublished(id: Id, published: DateSpan | null): Promise<PublishedChange | null> {
  return inTurn(async () => {
    const source = await store().sources.get(id);
    if (!source || JSON.stringify(source.published) === JSON.stringify(published)) return null;
    const annotations = await store().annotations.where({ source: id }).toArray();
    const ids = annotations.map((annotation) => annotation.id);
    const events = await store().events.where('evidence').anyOf(ids).distinct().toArray();
    return { source, published, affected: affectedDates(source, published, annotations, events, currentCoder()) };
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
