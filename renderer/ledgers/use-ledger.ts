import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { Books } from '../../shared/ledgers/books';
import type { LedgerColumn } from '../../shared/ledgers/column';
import { filtered, prepareWords } from '../../shared/ledgers/filter';
import { linesOf, type Line } from '../../shared/ledgers/group';
import { columnsOf, ledgers } from '../../shared/ledgers/index';
import { nothingCompared, type Compared, type LedgerDefinition } from '../../shared/ledgers/ledger';
import { rowMaker, type LedgerRow, type RowMaker } from '../../shared/ledgers/row';
import type { Settings } from '../../shared/ledgers/settings';
import { inOrderFrom, sorted } from '../../shared/ledgers/sort';
import type { Annotation } from '../../shared/model/annotation';
import type { Ledger } from '../../shared/model/saved-view';
import type { Source } from '../../shared/model/source';
import { useActors, useIssues, useLinks, useOwnFields } from '../store/codebook';
import { useCollections } from '../store/collections';
import { useCoders } from '../store/live';
import { useLedgersView, useSettings } from './ledgers-view';

/** A ledger as it stands now. */
export interface LedgerState {
  readonly ledger: LedgerDefinition;
  readonly settings: Settings;
  readonly books: Books;
  readonly compared: Compared;
  readonly columns: readonly LedgerColumn[];
  /** Those that are shown, in their order. */
  readonly shownColumns: readonly LedgerColumn[];
  /** All rows of the ledger, by date; those that the filter passes; those in the order of the table. */
  readonly all: readonly LedgerRow[];
  readonly passing: readonly LedgerRow[];
  readonly rows: readonly LedgerRow[];
  readonly lines: readonly Line[];
}

/** Everything the ledgers draw on, from the reads that all rooms share; null until all of it is there, so that no row changes its place. */
export function useBooks(annotations: readonly Annotation[], sources: readonly Source[]): Books | null {
  const actors = useActors();
  const issues = useIssues();
  const links = useLinks();
  const ownFields = useOwnFields();
  const collections = useCollections();
  const coders = useCoders();
  const names = useMemo(() => coders && new Map(coders.map(({ id, name }) => [id, name])), [coders]);
  return useMemo(
    () =>
      actors && issues && links && ownFields && collections && names
        ? { annotations, sources, actors, issues, links, ownFields, collections, coders: names }
        : null,
    [annotations, sources, actors, issues, links, ownFields, collections, names],
  );
}

/** The rows of a ledger: made once for each annotation, filtered, sorted and grouped as the settings say. */
export function useLedger(id: Ledger, books: Books): LedgerState {
  const ledger = ledgers[id];
  const settings = useSettings(id);
  const closed = useLedgersView((view) => view.closed);
  const last = useRef<RowMaker>(undefined);
  const maker = useMemo(() => {
    last.current = rowMaker(books, last.current);
    return last.current;
  }, [books]);
  const ordered = useRef<readonly LedgerRow[]>([]);
  const all = useMemo(() => {
    ordered.current = inOrderFrom(ordered.current, books.annotations.filter(ledger.holds).map(maker.rowOf));
    return ordered.current;
    // oxlint-disable-next-line react/memo-dependencies -- the order of before is but where sorting begins
  }, [books.annotations, ledger, maker]);
  useReadyWords(all);
  const compared = useMemo(() => ledger.compare?.(all) ?? nothingCompared, [ledger, all]);
  const { ownFields, actors } = books;
  const columns = useMemo(() => columnsOf(ledger, { ownFields, actors }, compared), [ledger, ownFields, actors, compared]);
  const words = useDeferredValue(settings.filter.words);
  const { keys, dates } = settings.filter;
  const passing = useMemo(() => filtered(all, { words, keys, dates }, columns), [all, words, keys, dates, columns]);
  const rows = useMemo(() => {
    const by = columns.find((column) => column.id === settings.sorting?.column);
    return sorted(passing, by, settings.sorting?.descending ?? false);
  }, [passing, columns, settings.sorting]);
  const lines = useMemo(() => {
    const by = columns.find((column) => column.id === settings.group);
    return linesOf(rows, by, (group) => closed.has(group));
  }, [rows, columns, settings.group, closed]);
  const shownColumns = useMemo(() => shownOf(columns, settings.columns), [columns, settings.columns]);
  return { ledger, settings, books, compared, columns, shownColumns, all, passing, rows, lines };
}

/** The first column is always there; those that are not known any more are passed over. */
function shownOf(columns: readonly LedgerColumn[], chosen: readonly string[]): readonly LedgerColumn[] {
  const [first] = columns;
  const named = chosen.flatMap((id) => columns.find((column) => column.id === id) ?? []);
  return first && !named.includes(first) ? [first, ...named] : named;
}

/** So many rows between two looks at whether a person wants something. */
const AT_ONCE = 100;
/** ms; on a machine that is never idle the next ones come all the same. */
const LATEST = 500;

/** What words are looked for in is made ready while nothing else is to be done, so that the first letter typed finds it. */
function useReadyWords(rows: readonly LedgerRow[]): void {
  useEffect(() => {
    let at: number | null = 0;
    const go = (deadline: IdleDeadline): void => {
      do at = at === null ? null : prepareWords(rows, at, AT_ONCE);
      while (at !== null && deadline.timeRemaining() > 2);
      if (at !== null) due = requestIdleCallback(go, { timeout: LATEST });
    };
    let due = requestIdleCallback(go, { timeout: LATEST });
    return () => cancelIdleCallback(due);
  }, [rows]);
}
