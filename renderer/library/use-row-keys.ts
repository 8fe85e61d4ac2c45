import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import { fold } from '../../shared/text/fold';
import type { Id } from '../../shared/model/record';
import { counted } from '../../shared/text/counted';
import { arrangeSources } from '../store/edits/collected-sources';
import { removeSources } from '../store/edits/remove-sources';
import { chosen, howOf, type How } from '../ui/row-selection';
import { stepTo } from '../ui/step-to';
import type { SourceFacts } from './facts';
import { selectSources, useLibraryView } from './library-view';
import { hold, pasteInto, type Tell } from './tree-acts';
import { useTypeAhead } from '../ui/type-ahead';
import type { TableRows } from './use-table-rows';

interface RowKeysOptions {
  box: RefObject<HTMLDivElement | null>;
  rows: readonly SourceFacts[];
  ids: readonly Id[];
  open: Id | null;
  table: TableRows;
  onOpen: (source: Id) => void;
  onShow: (source: Id) => void;
  reveal: (at: number) => void;
  isAwaited: () => boolean;
  tell: Tell;
}

/** A key held down passes over rows: the inspector shows one that is stayed on for so many ms. */
const STAY = 120;
const PAGE = 15;

/** The row that takes Tab, what is selected, and what keys and the mouse do with both. */
export function useRowKeys({ box, rows, ids, open, table, onOpen, onShow, reveal, isAwaited, tell }: RowKeysOptions) {
  const [focused, setFocused] = useState<Id | null>(null);
  const anchor = useRef<Id | null>(null);
  const wanted = useRef(false);
  const places = useMemo(() => new Map(ids.map((id, place) => [id, place])), [ids]);
  const last = useRef(0);
  const at = places.get(focused ?? '') ?? (focused === null ? places.get(open ?? '') : undefined) ?? Math.min(last.current, ids.length - 1);
  last.current = Math.max(0, at);
  const stay = useRef<ReturnType<typeof setTimeout>>(undefined);
  const seek = useTypeAhead(fold);
  const titles = useMemo(() => rows.map(({ source }) => source.title ?? ''), [rows]);

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
  }, [ids, box, focused]);
  useEffect(() => () => clearTimeout(stay.current), []);
  const hasRows = ids.length > 0;
  useEffect(() => {
    if (!hasRows || !isAwaited()) return;
    reveal(last.current);
    // The row itself is drawn once the size of the table is known.
    wanted.current = true;
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when there are rows
  }, [hasRows]);

  const choose = (to: number, how: How) => {
    const next = chosen({ selected: useLibraryView.getState().selected, anchor: anchor.current }, ids, to, how);
    anchor.current = next.anchor;
    selectSources(next.selected);
    if (next.selected.size !== 1) return;
    clearTimeout(stay.current);
    const [only] = next.selected;
    stay.current = setTimeout(() => onShow(only!), STAY);
  };
  const go = (to: number) => {
    wanted.current = true;
    setFocused(ids[to] ?? null);
    reveal(to);
  };
  /** The selected sources that are in the table, in its order; else the one that has the focus. */
  const acted = (): Id[] => {
    const { selected } = useLibraryView.getState();
    const inSight = ids.filter((id) => selected.has(id));
    return inSight.length > 0 ? inSight : ids.slice(at, at + 1);
  };
  const edit = useCallback(() => {
    const edited = latest.current.acted();
    if (edited.length > 0) useLibraryView.setState({ dialog: { edited } });
  }, []);
  const remove = useCallback(() => void latest.current.removeActed(), []);
  const removeActed = async () => {
    const gone = acted();
    const count = await removeSources(gone);
    selectSources(new Set());
    if (count > 0) tell(`Removed ${counted(count, 'source', 'sources')}. Undo brings ${count === 1 ? 'it' : 'them'} back.`);
  };
  const latest = useRef({ acted, removeActed });
  latest.current = { acted, removeActed };

  const arrange = (by: 1 | -1) => {
    if (!table.isArrangeable) return tell('Sources are arranged by hand inside a collection.');
    if (table.sorting.column !== 'order' || table.sorting.descending) return tell('Sort by Order first to arrange by hand.');
    void arrangeSources(acted(), table.shown.place, { by });
  };
  const withMod = (event: KeyboardEvent): boolean => {
    const from = table.isArrangeable ? table.shown.place : null;
    switch (event.key) {
      case 'a':
        selectSources(new Set(ids));
        return true;
      case 'x':
      case 'c':
        hold(acted(), event.key === 'x' ? from : null, tell);
        return true;
      case 'v': {
        const into = table.shown.collections.find(({ id }) => id === table.shown.place);
        if (into) void pasteInto(into, tell);
        else tell('Open a collection to paste into it.');
        return true;
      }
      case ' ':
        choose(at, 'toggle');
        return true;
      default:
        return false;
    }
  };
  const plain = (event: KeyboardEvent): boolean => {
    if (event.key === 'Enter') onOpen(ids[at]!);
    else if (event.key === ' ') choose(at, 'toggle');
    else if (event.key === 'F2') edit();
    else if (event.key === 'Delete') remove();
    else if (event.key === 'Escape') selectSources(new Set());
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || at < 0 || !(event.target as Element).closest('[data-row]')) return;
    const isMod = event.ctrlKey || event.metaKey;
    const to = stepTo(event.key, at, ids.length, PAGE);
    if (event.altKey) {
      if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
      arrange(event.key === 'ArrowUp' ? -1 : 1);
    } else if (to !== null) {
      go(to);
      // Ctrl moves the focus alone, so that rows far apart can be chosen by key.
      if (!isMod || event.shiftKey) choose(to, event.shiftKey ? 'range' : 'alone');
    } else if (isMod ? !withMod(event) : !plain(event)) {
      const found = seek(event, titles, at);
      if (found === null) return;
      if (found >= 0) {
        go(found);
        choose(found, 'alone');
      }
    }
    event.preventDefault();
  };
  const placeOf = (event: MouseEvent): number => Number((event.target as Element).closest<HTMLElement>('[data-row]')?.dataset['row'] ?? -1);
  return {
    at,
    acted,
    edit,
    remove,
    onKeyDown,
    onClick: (event: MouseEvent) => {
      const to = placeOf(event);
      if (to < 0) return;
      go(to);
      choose(to, howOf(event));
    },
    onDoubleClick: (event: MouseEvent) => {
      const to = placeOf(event);
      if (to >= 0) onOpen(ids[to]!);
    },
  };
}

export type RowKeys = ReturnType<typeof useRowKeys>;
