import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { columnIds, firstColumns, type ColumnId } from './columns';

export interface Sorting {
  readonly column: ColumnId;
  readonly descending: boolean;
}

/** How the list of events is arranged, of every timeline. None of it is a person's work: it is kept by the browser and nowhere else. */
export interface ListSettings {
  readonly columns: readonly ColumnId[];
  /** px, of the columns that were made wider or narrower. */
  readonly widths: Readonly<Partial<Record<ColumnId, number>>>;
  readonly sorting: Sorting;
  /** Whether rows stand under the heads of the lens's lanes. */
  readonly grouped: boolean;
}

const byDate: Sorting = { column: 'date', descending: false };
const firstListSettings: ListSettings = { columns: firstColumns, widths: {}, sorting: byDate, grouped: false };

export const useListSettings = create<ListSettings>()(
  persist(() => firstListSettings, {
    name: 'dateline-timeline-list',
    version: 1,
    // Another Dateline may have kept what this one does not know.
    merge: (kept, first) => ({ ...first, ...sound(kept) }),
  }),
);

const isColumnId = (id: unknown): id is ColumnId => columnIds.some((known) => known === id);

function sound(kept: unknown): Partial<ListSettings> {
  const { columns, widths, sorting, grouped } = (kept ?? {}) as Partial<ListSettings>;
  return {
    ...(Array.isArray(columns) && columns.every(isColumnId) && columns.length > 0 ? { columns } : {}),
    ...(widths && Object.values(widths).every((width) => Number.isFinite(width)) ? { widths } : {}),
    ...(isColumnId(sorting?.column) ? { sorting: { column: sorting.column, descending: sorting.descending } } : {}),
    grouped: Boolean(grouped),
  };
}

/** Sorts by a column; by the same one again, the other way round; a third time as at first, by date. */
export function sortBy(column: ColumnId): void {
  const { sorting } = useListSettings.getState();
  const next = sorting.column !== column ? { column, descending: false } : sorting.descending ? byDate : { column, descending: true };
  useListSettings.setState({ sorting: next });
}

/** Shows or hides a column; one that is shown comes last. */
export function showColumn(column: ColumnId, isOn: boolean): void {
  const { columns } = useListSettings.getState();
  useListSettings.setState({ columns: isOn ? [...columns, column] : columns.filter((each) => each !== column) });
}

/** Moves a column by one place among those shown. */
export function moveColumn(column: ColumnId, step: 1 | -1): void {
  const { columns } = useListSettings.getState();
  const to = columns.indexOf(column) + step;
  if (to < 0 || to >= columns.length) return;
  const others = columns.filter((each) => each !== column);
  useListSettings.setState({ columns: [...others.slice(0, to), column, ...others.slice(to)] });
}

export const widenColumn = (column: ColumnId, width: number): void => {
  useListSettings.setState(({ widths }) => ({ widths: { ...widths, [column]: width } }));
};

export const resetColumns = (): void => {
  useListSettings.setState({ columns: firstColumns, widths: {} });
};
