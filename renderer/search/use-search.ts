import { useEffect, useMemo, useRef, useState } from 'react';
import { parseQuery, type Query, type QueryError } from '../../shared/search/query';
import type { Order, Show } from '../../shared/search/results';
import type { ShownGroup } from '../../shared/search/shown';
import { pageOf, search, useSearchState } from './client';
import type { FoundCount } from './protocol';

/** Results with the groups that were fetched, by place. */
export interface Listed {
  /** The query as typed. */
  readonly typed: string;
  readonly found: FoundCount;
  readonly groups: ReadonlyMap<number, ShownGroup>;
}

export interface Searching {
  /** Null while nothing is asked for. */
  readonly query: Query | QueryError | null;
  /** The last results; undefined before the first ones, and while nothing can be asked for. */
  readonly listed: Listed | undefined;
  /** Fetches groups that are not there yet. */
  readonly want: (from: number, to: number) => void;
  /** Fetches all passages of a group. */
  readonly unfold: (group: number) => void;
}

const MEASURE = 'dateline:search';
const PAGE = 10;
const PASSAGES = 5;
const EVERY = 100_000;
/** Between a key and the search, ms: shorter than a pause, longer than a keystroke. */
const PAUSE = 120;
/** While the library changes, results are asked for again so often, ms. */
const AGAIN = 1_000;

/** Asks the worker whenever what is looked for changes, and again when there may be more to find. */
export function useSearch(typed: string, order: Order, show: Show): Searching {
  const query = useMemo(() => (typed.trim() === '' ? null : parseQuery(typed)), [typed]);
  const round = useRound();
  const [listed, setListed] = useState<Listed>();
  const wanted = useRef(0);
  const asked = useRef<Query | null>(null);

  useEffect(() => {
    wanted.current += 1;
    if (query === null || query.is === 'error') return setListed(undefined);
    const mine = wanted.current;
    const isAgain = asked.current === query;
    const timer = setTimeout(
      () => {
        asked.current = query;
        void first(query, order, show).then(({ found, groups }) => {
          if (wanted.current === mine) setListed({ typed, found, groups });
        }, ignore);
      },
      isAgain ? 0 : PAUSE,
    );
    return () => clearTimeout(timer);
  }, [query, typed, order, show, round]);

  const add = (from: number, to: number, passages: number): void => {
    const results = listed?.found.search;
    if (results === undefined) return;
    void pageOf(results, from, to, passages).then((groups) => {
      if (groups === null) return;
      setListed((now) => (now?.found.search === results ? { ...now, groups: withPage(now.groups, from, groups) } : now));
    }, ignore);
  };
  return {
    query,
    listed,
    want: (from, to) => {
      if (!listed) return;
      const end = Math.min(to, listed.found.groups);
      for (let page = Math.floor(from / PAGE) * PAGE; page < end; page += PAGE)
        if (!listed.groups.has(page)) add(page, page + PAGE, PASSAGES);
    },
    unfold: (group) => add(group, group + 1, EVERY),
  };
}

/** The results with their first page, so that both are shown at the same time. */
async function first(query: Query, order: Order, show: Show): Promise<Pick<Listed, 'found' | 'groups'>> {
  const start = performance.now();
  const found = await search(query, order, show);
  const groups = await pageOf(found.search, 0, PAGE, PASSAGES);
  // For the bench: how long the last search took, its first page included.
  performance.clearMeasures(MEASURE);
  performance.measure(MEASURE, { start });
  return { found, groups: withPage(new Map(), 0, groups ?? []) };
}

function withPage(groups: ReadonlyMap<number, ShownGroup>, from: number, page: readonly ShownGroup[]): ReadonlyMap<number, ShownGroup> {
  const more = new Map(groups);
  page.forEach((group, at) => more.set(from + at, group));
  return more;
}

/** A worker that stopped says so itself: see useSearchState. */
const ignore = (): void => undefined;

/** The round of the index, at most once a second while it is at work. */
function useRound(): number {
  const round = useSearchState((state) => state.round);
  const [shown, setShown] = useState(round);
  const last = useRef(0);
  useEffect(() => {
    const wait = Math.max(0, last.current + AGAIN - performance.now());
    const timer = setTimeout(() => {
      last.current = performance.now();
      setShown(round);
    }, wait);
    return () => clearTimeout(timer);
  }, [round]);
  return shown;
}
