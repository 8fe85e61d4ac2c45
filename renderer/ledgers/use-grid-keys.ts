import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import { cellWords } from '../../shared/ledgers/cell-words';
import type { LedgerColumn } from '../../shared/ledgers/column';
import type { Line } from '../../shared/ledgers/group';
import type { Id } from '../../shared/model/record';
import { fold } from '../../shared/text/fold';
import { chosen, howOf, type How } from '../ui/row-selection';
import { stepTo } from '../ui/step-to';
import { useTypeAhead } from '../ui/type-ahead';
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

/** A key held down passes over rows: the inspector shows one that is stayed on for so many ms. */
const STAY = 120;
const PAGE = 15;
/** px that an arrow moves a wide table by. */
const SIDEWAYS = 120;

const idOf = (line: Line | undefined): Id | null => (line?.is === 'row' ? line.row.id : null);

/** The line that takes Tab, what is selected, and what keys and the mouse do with both. */
export function useGridKeys({ box, lines, columns, open, onOpen, onShow, onEdit, onRemove, reveal, isAwaited }: GridKeysOptions) {
  const [focused, setFocused] = useState<string | null>(null);
  const anchor = useRef<string | null>(null);
  const wanted = useRef(false);
  const places = useMemo(() => new Map(lines.map((line, place) => [line.key, place])), [lines]);
  const ids = useMemo(() => lines.map((line) => idOf(line) ?? ''), [lines]);
  const last = useRef(0);
  const openAt = useMemo(() => (open === null ? -1 : ids.indexOf(open)), [ids, open]);
  const at = places.get(focused ?? '') ?? (focused === null && openAt !== -1 ? openAt : Math.min(last.current, lines.length - 1));
  last.current = Math.max(0, at);
  const stay = useRef<ReturnType<typeof setTimeout>>(undefined);
  const seek = useTypeAhead(fold);

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
  }, [lines, box, focused]);
  useEffect(() => () => clearTimeout(stay.current), []);
  const hasLines = lines.length > 0;
  useEffect(() => {
    if (!hasLines || !isAwaited()) return;
    reveal(last.current);
    // The row itself is drawn once the size of the table is known.
    wanted.current = true;
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when there are rows
  }, [hasLines]);

  const choose = (to: number, how: How) => {
    if (ids[to] === '') return;
    const next = chosen({ selected: useLedgersView.getState().selected, anchor: anchor.current }, ids, to, how);
    anchor.current = next.anchor;
    const selected = new Set(next.selected);
    selected.delete('');
    selectRows(selected);
    if (selected.size !== 1) return;
    clearTimeout(stay.current);
    const [only] = selected;
    stay.current = setTimeout(() => onShow(only!), STAY);
  };
  const go = (to: number) => {
    wanted.current = true;
    setFocused(lines[to]?.key ?? null);
    reveal(to);
  };
  /** The selected annotations that are in the table, in its order; else the one that has the focus. */
  const acted = useCallback((): Id[] => {
    const { selected } = useLedgersView.getState();
    const inSight = [...new Set(latest.current.ids)].filter((id) => selected.has(id));
    const here = latest.current.ids[latest.current.at];
    return inSight.length > 0 || !here ? inSight : [here];
  }, []);
  const latest = useRef({ ids, at });
  latest.current = { ids, at };

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
  const placeOf = (event: MouseEvent): number => Number((event.target as Element).closest<HTMLElement>('[data-row]')?.dataset['row'] ?? -1);
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
