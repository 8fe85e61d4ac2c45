import { detailLabels } from '../../shared/citation/detail-labels';
import { compareSpans } from '../../shared/dates/compare';
import type { DateSpan } from '../../shared/dates/date-span';
import { formatSpanShort } from '../../shared/dates/format-span';
import type { Id } from '../../shared/model/record';
import { CodingStatus, Detail } from '../../shared/model/source';
import { locale, numbered } from '../../shared/text/counted';
import { collator } from '../../shared/model/by-title';
import type { SourceFacts } from './facts';

const ownColumns = [
  'order',
  'title',
  'publisher',
  'authors',
  'published',
  'status',
  'collections',
  'words',
  'annotations',
  'look',
  'added',
  'changed',
  'language',
  'tags',
  'url',
] as const;
export type ColumnId = (typeof ownColumns)[number] | Detail;

/** What a column shows and sorts by. Null is "not known": such rows come last in either direction. */
export type Column = {
  readonly id: ColumnId;
  readonly label: string;
  /** px, until a person changes it. */
  readonly width: number;
  readonly isNumber?: boolean;
} & (
  | { readonly by: 'text'; readonly value: (facts: SourceFacts, names: CollectionNames) => string | null }
  | { readonly by: 'number'; readonly value: (facts: SourceFacts) => number | null; readonly words?: (facts: SourceFacts) => string }
  | { readonly by: 'date'; readonly value: (facts: SourceFacts) => DateSpan | null }
);
export type CollectionNames = ReadonlyMap<Id, string>;

type Text = Extract<Column, { by: 'text' }>;
type Count = Extract<Column, { by: 'number' }>;
const text = (id: ColumnId, label: string, width: number, value: Text['value']): Column => ({ id, label, width, by: 'text', value });
const count = (id: ColumnId, label: string, width: number, value: Count['value'], words?: Count['words']): Column => ({
  id,
  label,
  width,
  by: 'number',
  value,
  isNumber: words === undefined,
  ...(words ? { words } : {}),
});

const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' });
const days = new Map<string, string>();
/** An instant of our own clock as this computer's clock shows it: "24 Nov 2026, 10:02". */
function instantWords(instant: string): string {
  const minute = instant.slice(0, 16);
  const before = days.get(minute);
  if (before) return before;
  const words = day.format(new Date(instant));
  if (days.size > 20_000) days.clear();
  days.set(minute, words);
  return words;
}

export const statusWords = (status: CodingStatus): string => status[0]!.toUpperCase() + status.slice(1);
export const annotationCount = ({ passages }: SourceFacts): number => passages.claim + passages.position + passages.figure;

const list = (words: readonly string[]): string | null => (words.length === 0 ? null : words.join(', '));

/** The registry of columns, in the order in which the column chooser offers them. Details come from the model's own registry. */
export const columns: readonly Column[] = [
  count('order', 'Order', 64, () => null),
  text('title', 'Title', 320, ({ source }) => source.title),
  text('publisher', 'Publisher', 150, ({ source }) => source.publisher),
  text('authors', 'Authors', 150, ({ source }) => list(source.authors)),
  { id: 'published', label: 'Published', width: 116, by: 'date', value: ({ source }) => source.published },
  count(
    'status',
    'Status',
    104,
    ({ source }) => CodingStatus.options.indexOf(source.status),
    ({ source }) => statusWords(source.status),
  ),
  text('collections', 'Collections', 150, ({ source }, names) => list(source.collections.flatMap((id) => names.get(id) ?? []))),
  count('words', 'Words', 72, ({ words }) => words),
  count('annotations', 'Annotations', 116, annotationCount, () => ''),
  count('look', 'Need a look', 92, ({ needLook }) => needLook || null),
  count(
    'added',
    'Added',
    138,
    ({ source }) => Date.parse(source.created),
    ({ source }) => instantWords(source.created),
  ),
  count(
    'changed',
    'Changed',
    138,
    ({ source }) => Date.parse(source.modified),
    ({ source }) => instantWords(source.modified),
  ),
  text('language', 'Language', 84, ({ source }) => source.language),
  text('tags', 'Tags', 130, ({ source }) => list(source.tags)),
  text('url', 'Address', 180, ({ source }) => source.url),
  ...Detail.options.map((id) => text(id, detailLabels[id], 120, ({ source }) => source.details?.[id] ?? null)),
];

const byId = new Map(columns.map((column) => [column.id, column]));
/** The columns with these ids; ids of an older or newer version that are not known are passed over. */
export const columnsNamed = (ids: readonly ColumnId[]): Column[] => ids.flatMap((id) => byId.get(id) ?? []);

/** What a cell says; empty where it is not known. */
export function cellWords(column: Column, facts: SourceFacts, names: CollectionNames): string {
  if (column.by === 'text') return column.value(facts, names) ?? '';
  if (column.by === 'date') {
    const span = column.value(facts);
    return span ? formatSpanShort(span) : '';
  }
  if (column.words) return column.words(facts);
  const value = column.value(facts);
  return value === null ? '' : numbered(value);
}

/**
 * Rows in the order of a column, those without a value last. Equal ones keep the order they come in. Sorting reads each value once, so
 * that ten thousand rows are sorted between two frames.
 */
export function sortedRows(rows: readonly SourceFacts[], column: Column, isDescending: boolean, names: CollectionNames): SourceFacts[] {
  const way = isDescending ? -1 : 1;
  switch (column.by) {
    case 'text':
      return sortBy(rows, (facts) => column.value(facts, names), collator.compare, way);
    case 'number':
      return sortBy(rows, column.value, (a, b) => a - b, way);
    case 'date':
      return sortBy(rows, column.value, compareSpans, way);
  }
}

function sortBy<T>(
  rows: readonly SourceFacts[],
  value: (facts: SourceFacts) => T | null,
  compare: (a: T, b: T) => number,
  way: 1 | -1,
): SourceFacts[] {
  const known: { facts: SourceFacts; key: T }[] = [];
  const unknown: SourceFacts[] = [];
  for (const facts of rows) {
    const key = value(facts);
    if (key === null) unknown.push(facts);
    else known.push({ facts, key });
  }
  known.sort((a, b) => way * compare(a.key, b.key));
  return [...known.map(({ facts }) => facts), ...unknown];
}
