import { useCallback, useMemo, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import { fold } from '../../shared/text/fold';
import type { Id } from '../../shared/model/record';
import { counted } from '../../shared/text/counted';
import { arrangeSources } from '../store/edits/collected-sources';
import { removeSources } from '../store/edits/remove-sources';
import { howOf } from '../ui/row-selection';
import { stepTo } from '../ui/step-to';
import { useTypeAhead } from '../ui/type-ahead';
import { placeOf, useRows } from '../ui/use-rows';
import type { SourceFacts } from './facts';
import { selectSources, useLibraryView } from './library-view';
import { hold, pasteInto, type Tell } from './tree-acts';
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

const PAGE = 15;

const selectedSources = (): ReadonlySet<Id> => useLibraryView.getState().selected;

/** The row that takes Tab, what is selected, and what keys and the mouse do with both. */
export function useRowKeys({ box, rows, ids, open, table, onOpen, onShow, reveal, isAwaited, tell }: RowKeysOptions) {
  const seek = useTypeAhead(fold);
  const titles = useMemo(() => rows.map(({ source }) => source.title ?? ''), [rows]);
  const selection = { selected: selectedSources, select: selectSources };
  const { at, go, choose, acted } = useRows({ box, keys: ids, ids, open, ...selection, onShow, reveal, isAwaited });
  const edit = useCallback(() => {
    const edited = acted();
    if (edited.length > 0) useLibraryView.setState({ dialog: { edited } });
  }, [acted]);
  const remove = useCallback(async () => {
    const count = await removeSources(acted());
    selectSources(new Set());
    if (count > 0) tell(`Removed ${counted(count, 'source', 'sources')}. Undo brings ${count === 1 ? 'it' : 'them'} back.`);
  }, [acted, tell]);
  const removeNow = useCallback(() => void remove(), [remove]);

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
    else if (event.key === 'Delete') removeNow();
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
  return {
    at,
    acted,
    edit,
    remove: removeNow,
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
