import type { DatedEvent } from '../../../shared/model/timeline';
import { dateWords } from '../words';
import { listColumns } from './columns';
import { flagsOf } from './flags';
import { spanOf, type ListBook } from './list-book';

/** What a screen reader hears of a row: title, date in words with its uncertainty and time, which date that is where it is not the event's own, lane, state where it is not shown to everyone, place in time, and its flags. */
export function rowName(event: DatedEvent, book: ListBook, place: string | null): string {
  const span = spanOf(event, book);
  const flags = flagsOf(event, book.context).filter(({ is }) => is === 'looks' || is === 'datings');
  return [
    event.title,
    span ? dateWords({ event, span, clock: book.clock }) : 'undated',
    listColumns.lane.wordsOf(event, book),
    event.state === 'ready' ? null : event.state,
    place,
    ...flags.map(({ words }) => words),
  ]
    .filter(Boolean)
    .join(', ');
}
