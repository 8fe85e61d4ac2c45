import { useDeferredValue, useMemo } from 'react';
import { parseQuery, type QueryError } from '../../shared/search/query';
import type { Annotation } from '../../shared/model/annotation';
import type { Source } from '../../shared/model/source';
import { columnsNamed, sortedRows, type CollectionNames } from './columns';
import type { SourceFacts } from './facts';
import { useLibraryChoices, useLibraryView, type Sorting } from './library-view';
import { isPlain } from './places';
import { isAskedFor } from './smart-members';
import { useShown, type Shown } from './use-shown';

export interface TableRows {
  readonly shown: Shown;
  readonly rows: readonly SourceFacts[];
  readonly names: CollectionNames;
  /** What the rows are sorted by; by hand only where a place has such an order. */
  readonly sorting: Sorting;
  readonly isArrangeable: boolean;
  /** What is wrong with the filter; nothing is filtered then. */
  readonly error: QueryError | null;
}

/** The rows of the table: the sources of the place with the status and the filter chosen, sorted. */
export function useTableRows(sources: readonly Source[], annotations: readonly Annotation[]): TableRows {
  const shown = useShown(sources, annotations, true);
  const chosen = useLibraryChoices((choices) => choices.sorting);
  const typed = useDeferredValue(useLibraryView((view) => view.filter));
  const { collections, factsOf, place } = shown;
  const names = useMemo(() => new Map(collections.map(({ id, name }) => [id, name])), [collections]);
  const isArrangeable = isPlain(place, collections);
  const sorting = useMemo(
    () => (chosen.column === 'order' && !isArrangeable ? { column: 'title' as const, descending: false } : chosen),
    [chosen, isArrangeable],
  );
  const query = useMemo(() => parseQuery(typed), [typed]);
  const sorted = useMemo(() => sortRows(shown.inPlace.map(factsOf), sorting, names), [shown.inPlace, factsOf, sorting, names]);
  const status = useLibraryView((view) => view.status);
  const rows = useMemo(() => {
    const withStatus = status ? sorted.filter(({ source }) => source.status === status) : sorted;
    return query.is === 'error' || typed.trim() === '' ? withStatus : withStatus.filter((facts) => isAskedFor(query, facts));
  }, [sorted, status, query, typed]);
  return { shown, rows, names, sorting, isArrangeable, error: query.is === 'error' ? query : null };
}

function sortRows(facts: readonly SourceFacts[], { column, descending }: Sorting, names: CollectionNames): readonly SourceFacts[] {
  if (column === 'order') return descending ? facts.toReversed() : facts;
  const [by] = columnsNamed([column]);
  return by ? sortedRows(facts, by, descending, names) : facts;
}
