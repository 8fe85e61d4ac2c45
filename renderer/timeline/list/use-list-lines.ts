import { useMemo } from 'react';
import type { DatedEvent } from '../../../shared/model/timeline';
import { inOrder, linesOf, type ListLine } from './list-lines';
import type { ListBook } from './list-book';
import { useListSettings } from './list-settings';

interface ListInput {
  /** In time order. */
  readonly dated: readonly DatedEvent[];
  readonly undated: readonly DatedEvent[];
  readonly book: ListBook;
  readonly collapsed: readonly string[];
}

/** The lines of the list as it is sorted and grouped. */
export function useListLines({ dated, undated, book, collapsed }: ListInput): readonly ListLine[] {
  const sorting = useListSettings((settings) => settings.sorting);
  const grouped = useListSettings((settings) => settings.grouped);
  const { column, descending } = sorting;
  const sorted = useMemo(() => inOrder(dated, column, descending, book), [dated, column, descending, book]);
  const waiting = useMemo(
    () => (column === 'date' ? undated : inOrder(undated, column, descending, book)),
    [undated, column, descending, book],
  );
  return useMemo(
    () => linesOf({ dated: sorted, undated: waiting, book, grouped, collapsed: new Set(collapsed) }),
    [sorted, waiting, book, grouped, collapsed],
  );
}
