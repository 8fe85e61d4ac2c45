import { useMemo, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import { cellWords } from '../../shared/ledgers/cell-words';
import type { LedgerColumn } from '../../shared/ledgers/column';
import type { Line } from '../../shared/ledgers/group';
import type { Id } from '../../shared/model/record';
import { fold } from '../../shared/text/fold';
import { howOf } from '../ui/row-selection';
import { stepTo } from '../ui/step-to';
import { useTypeAhead } from '../ui/type-ahead';
import { placeOf, useRows } from '../ui/use-rows';
import { selectRows, toggleGroup, useLedgersView } from './ledgers-view';

interface GridKeysOptions {
  box: RefObject<HTMLDivElement | null>;
  lines: readonly Line[];
  columns: readonly LedgerColumn[];
  open: Id | null;
  onOpen: (row: Id) => void;
  onShow: (row: Id) => void;
  onEdit: () => void;
  onRemove: () => void;
  reveal: (at: number) => void;
  isAwaited: () => boolean;
}

const PAGE = 15;
/** px that an arrow moves a wide table by. */
const SIDEWAYS = 120;

const idOf = (line: Line | undefined): Id | null => (line?.is === 'row' ? line.row.id : null);

const selectedRows = (): ReadonlySet<Id> => useLedgersView.getState().selected;

/** The line that takes Tab, what is selected, and what keys and the mouse do with both. */
export function useGridKeys({ box, lines, columns, open, onOpen, onShow, onEdit, onRemove, reveal, isAwaited }: GridKeysOptions) {
  const keys = useMemo(() => lines.map(({ key }) => key), [lines]);
  const ids = useMemo(() => lines.map((line) => idOf(line) ?? ''), [lines]);
  const { at, go, choose, acted } = useRows({
    box,
    keys,
    ids,
    open,
    selected: selectedRows,
    select: selectRows,
    onShow,
    reveal,
    isAwaited,
  });
  const seek = useTypeAhead(fold);

  const sideways = (line: Line, isRight: boolean): void => {
    if (line.is === 'head') {
      if (line.isOpen !== isRight) toggleGroup(groupOf(line.key));
    } else box.current?.scrollBy({ left: isRight ? SIDEWAYS : -SIDEWAYS });
  };
  const plain = ({ key }: KeyboardEvent, line: Line): boolean => {
    if (key === 'Enter' && line.is === 'row') onOpen(line.row.id);
    else if ((key === 'Enter' || key === ' ') && line.is === 'head') toggleGroup(groupOf(line.key));
    else if (key === ' ') choose(at, 'toggle');
    else if (key === 'ArrowLeft' || key === 'ArrowRight') sideways(line, key === 'ArrowRight');
    else if (key === 'F2') onEdit();
    else if (key === 'Delete') onRemove();
    else if (key === 'Escape') selectRows(new Set());
    else return false;
    return true;
  };
  const withMod = ({ key }: KeyboardEvent): boolean => {
    if (key === 'a') selectRows(new Set(ids.filter((id) => id !== '')));
    else if (key === ' ') choose(at, 'toggle');
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const line = lines[at];
    if (event.defaultPrevented || event.altKey || !line || !(event.target as Element).closest('[data-row]')) return;
    const isMod = event.ctrlKey || event.metaKey;
    const to = stepTo(event.key, at, lines.length, PAGE);
    if (to !== null) {
      go(to);
      // Ctrl moves the focus alone, so that rows far apart can be chosen by key.
      if (!isMod || event.shiftKey) choose(to, event.shiftKey ? 'range' : 'alone');
    } else if (isMod ? !withMod(event) : !plain(event, line)) {
      const words = () => lines.map((each) => (each.is === 'head' ? each.label : columns[0] ? cellWords(columns[0], each.row) : ''));
      if ([...event.key].length !== 1) return;
      const found = seek(event, words(), at);
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
    onKeyDown,
    onClick: (event: MouseEvent) => {
      const to = placeOf(event);
      const line = lines[to];
      if (!line) return;
      go(to);
      if (line.is === 'head') toggleGroup(groupOf(line.key));
      else choose(to, howOf(event));
    },
    onDoubleClick: (event: MouseEvent) => {
      const id = idOf(lines[placeOf(event)]);
      if (id) onOpen(id);
    },
  };
}

const groupOf = (key: string): string => key.slice('group '.length);
