import { compareSpans } from '../../shared/dates/compare';
import { formatSpan } from '../../shared/dates/format-span';
import type { Annotation, Kind } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import type { Source } from '../../shared/model/source';
import { looksOf } from '../../shared/model/needs-look';
import type { DatedEvent } from '../../shared/model/timeline';
import { evidenceOf, kindOf } from '../../shared/timeline/evidence';
import { locale } from '../../shared/text/counted';

/** An event as the list shows it. */
export interface EventRow {
  readonly event: DatedEvent;
  /** In words with its uncertainty; null where it has none. */
  readonly date: string | null;
  readonly kind: Kind | null;
  readonly source: string | null;
  readonly passages: number;
  /** How many of the passages wait for a person. */
  readonly looks: number;
}

export type Column = 'date' | 'title' | 'kind' | 'source' | 'passages';
export interface Sorting {
  readonly column: Column;
  readonly descending: boolean;
}

/** The rows of events, unsorted. */
export function rowsOf(
  events: readonly DatedEvent[],
  annotations: ReadonlyMap<Id, Annotation>,
  sources: ReadonlyMap<Id, Source>,
): EventRow[] {
  return events.map((event) => {
    const evidence = evidenceOf(event, annotations);
    const first = evidence[0];
    return {
      event,
      date: event.when && formatSpan(event.when, locale),
      kind: kindOf(event, annotations),
      source: first ? (sources.get(first.source)?.title ?? 'Title not found') : null,
      passages: evidence.length,
      looks: looksOf(event, annotations),
    };
  });
}

type Compare = (a: EventRow, b: EventRow) => number;

const collator = new Intl.Collator(locale, { numeric: true });
const byDate: Compare = (a, b) => compareSpans(a.event.when, b.event.when) || a.event.order - b.event.order;
const byId: Compare = (a, b) => (a.event.id < b.event.id ? -1 : 1);

const comparisons: Readonly<Record<Column, Compare>> = {
  date: byDate,
  title: (a, b) => collator.compare(a.event.title, b.event.title),
  kind: (a, b) => collator.compare(a.kind ?? '', b.kind ?? ''),
  source: (a, b) => collator.compare(a.source ?? '', b.source ?? ''),
  passages: (a, b) => a.passages - b.passages,
};

const lacks: Readonly<Record<Column, (row: EventRow) => boolean>> = {
  date: (row) => row.date === null,
  title: () => false,
  kind: (row) => row.kind === null,
  source: (row) => row.source === null,
  passages: () => false,
};

/** The rows sorted by a column, then by date, then by id; rows without a value stand last either way. */
export function sortedRows(rows: readonly EventRow[], { column, descending }: Sorting): EventRow[] {
  const sign = descending ? -1 : 1;
  const lack = lacks[column];
  return [...rows].sort((a, b) => Number(lack(a)) - Number(lack(b)) || sign * comparisons[column](a, b) || byDate(a, b) || byId(a, b));
}
