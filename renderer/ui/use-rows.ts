import { useCallback, useEffect, useMemo, useRef, useState, type MouseEvent, type RefObject } from 'react';
import { chosen, type How } from './row-selection';

interface RowsOptions {
  box: RefObject<HTMLDivElement | null>;
  /** What each row is known by while rows come and go. */
  keys: readonly string[];
  /** What each row selects; empty where it selects nothing. */
  ids: readonly string[];
  /** The one that is shown elsewhere: its row takes Tab at first. */
  open: string | null;
  selected: () => ReadonlySet<string>;
  select: (selected: ReadonlySet<string>) => void;
  onShow: (id: string) => void;
  reveal: (at: number) => void;
  isAwaited: () => boolean;
}

/** A key held down passes over rows: one that is stayed on for so many ms is shown. */
const STAY = 120;

/** The row of a table that takes Tab, and which rows are selected. Rows have `data-row`, their place; those out of sight need not be drawn. */
export function useRows({ box, keys, ids, open, selected, select, onShow, reveal, isAwaited }: RowsOptions) {
  const [focused, setFocused] = useState<string | null>(null);
  const anchor = useRef<string | null>(null);
  const wanted = useRef(false);
  const places = useMemo(() => new Map(keys.map((key, place) => [key, place])), [keys]);
  const last = useRef(0);
  const openAt = useMemo(() => (open === null ? -1 : ids.indexOf(open)), [open, ids]);
  const at = places.get(focused ?? '') ?? (focused === null && openAt !== -1 ? openAt : Math.min(last.current, keys.length - 1));
  last.current = Math.max(0, at);
  const stay = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    if (!wanted.current) return;
    const row = box.current?.querySelector<HTMLElement>(`[data-row="${at}"]`);
    row?.focus({ preventScroll: true });
    wanted.current = !row;
  });
  // What came back or went leaves the focus in the table.
  useEffect(() => {
    if (document.activeElement === document.body && focused !== null)
      box.current?.querySelector<HTMLElement>(`[data-row="${last.current}"]`)?.focus({ preventScroll: true });
  }, [keys, box, focused]);
  useEffect(() => () => clearTimeout(stay.current), []);
  const hasRows = keys.length > 0;
  useEffect(() => {
    if (!hasRows || !isAwaited()) return;
    reveal(last.current);
    // The row itself is drawn once the size of the table is known.
    wanted.current = true;
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when there are rows
  }, [hasRows]);

  const go = (to: number) => {
    wanted.current = true;
    setFocused(keys[to] ?? null);
    reveal(to);
  };
  const choose = (to: number, how: How) => {
    if (ids[to] === '') return;
    const next = chosen({ selected: selected(), anchor: anchor.current }, ids, to, how);
    anchor.current = next.anchor;
    const rows = new Set(next.selected);
    rows.delete('');
    select(rows);
    if (rows.size !== 1) return;
    clearTimeout(stay.current);
    const [only] = rows;
    stay.current = setTimeout(() => onShow(only!), STAY);
  };
  const latest = useRef({ ids, at, selected });
  latest.current = { ids, at, selected };
  /** What is selected and in the table, in its order; else the row that has the focus. */
  const acted = useCallback((): string[] => {
    const now = latest.current;
    const chosenNow = now.selected();
    const inSight = [...new Set(now.ids)].filter((id) => chosenNow.has(id));
    const here = now.ids[now.at];
    return inSight.length > 0 || !here ? inSight : [here];
  }, []);
  return { at, go, choose, acted };
}

/** The place of the row that an event is in; -1 where it is in none. */
export const placeOf = (event: MouseEvent): number =>
  Number((event.target as Element).closest<HTMLElement>('[data-row]')?.dataset['row'] ?? -1);
