import { useMemo } from 'react';
import type { Model } from '../model';
import type { ListBook } from './list-book';
import { inOrder, linesOf, undatedOnAxis, type ListLine } from './list-lines';
import { useListSettings } from './list-settings';

/** The lines of the list as it is sorted and grouped. */
export function useListLines(model: Model, book: ListBook, collapsed: readonly string[]): readonly ListLine[] {
  const sorting = useListSettings((settings) => settings.sorting);
  const grouped = useListSettings((settings) => settings.grouped);
  const { column, descending } = sorting;
  const sorted = useMemo(() => inOrder(model.events, column, descending, book), [model.events, column, descending, book]);
  const undated = useMemo(() => undatedOnAxis(model), [model]);
  const waiting = useMemo(
    () => (column === 'date' ? undated : inOrder(undated, column, descending, book)),
    [undated, column, descending, book],
  );
  return useMemo(
    () => linesOf({ dated: sorted, undated: waiting, book, grouped, collapsed: new Set(collapsed) }),
    [sorted, waiting, book, grouped, collapsed],
  );
}
