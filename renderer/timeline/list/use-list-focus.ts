import { useEffect, useRef, useState } from 'react';
import type { Id } from '../../../shared/model/record';
import { focusedEvent } from '../editing/subjects';
import type { ColumnId } from './columns';
import type { ListLine } from './list-lines';

/** Where a person is in the list: a line, or a cell of it, which may be written in. */
interface Place {
  readonly key: string | null;
  /** Found again by its event where lines are grouped anew. */
  readonly event: Id | null;
  readonly column: ColumnId | null;
  readonly isEdited: boolean;
}

/**
 * The line that takes Tab, wherever it went when lines come and go, and the cell of it; at first that of the event that has the focus in the
 * drawing which the list replaces. `reveal` scrolls to a line.
 */
export function useListFocus(box: HTMLElement | null, lines: readonly ListLine[], selected: Id | null, reveal: (at: number) => void) {
  const [begun] = useState(focusedEvent);
  const [place, setPlace] = useState<Place>({ ...at0, key: null, event: begun });
  const wanted = useRef(begun !== null);
  const last = useRef(0);
  const at = placeIn(lines, place, last.current, selected);
  last.current = Math.max(0, at);
  const followed = useRef(begun === null ? null : selected);

  useEffect(() => {
    if (begun !== null && box) reveal(last.current);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- where the list comes in place of the drawing, and never again
  }, [box]);
  useEffect(() => {
    if (!wanted.current || !box) return;
    const row = box.querySelector<HTMLElement>(`[data-row="${at}"]`);
    const cell = place.column === null ? null : row?.querySelector<HTMLElement>(`[data-column="${place.column}"]`);
    if (place.isEdited && cell?.contains(document.activeElement)) wanted.current = false;
    else if (!place.isEdited) {
      (cell ?? row)?.focus({ preventScroll: true });
      wanted.current = !row;
    }
  });
  // What came back or went leaves the focus in the list.
  useEffect(() => {
    if (document.activeElement === document.body && place.key !== null)
      box?.querySelector<HTMLElement>(`[data-row="${last.current}"]`)?.focus({ preventScroll: true });
  }, [lines, box, place.key]);
  // What is selected elsewhere is scrolled to: once for each choice, so that it can be scrolled away from.
  useEffect(() => {
    if (!box || selected === followed.current) return;
    followed.current = selected;
    if (selected === null || box.contains(document.activeElement)) return;
    const to = lines.findIndex((line) => line.is === 'event' && line.event.id === selected);
    if (to === -1) return;
    setPlace({ ...at0, key: lines[to]!.key, event: selected });
    reveal(to);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once for each choice
  }, [box, selected]);

  const go = (to: number, column: ColumnId | null = null) => {
    const line = lines[to];
    if (!line) return;
    wanted.current = true;
    setPlace({ key: line.key, event: line.is === 'event' ? line.event.id : null, column, isEdited: false });
    reveal(to);
  };
  const edit = (to: number, column: ColumnId) => {
    go(to, column);
    setPlace((now) => ({ ...now, isEdited: true }));
  };
  return {
    at,
    column: place.column,
    isEdited: place.isEdited,
    go,
    edit,
    /** Writing is over; the focus goes back to the cell unless it went elsewhere. */
    endEdit: () => {
      const active = document.activeElement;
      wanted.current = active === document.body || (box?.querySelector(`[data-row="${last.current}"]`)?.contains(active) ?? false);
      setPlace((now) => ({ ...now, isEdited: false }));
    },
    /** The focus came to a line by Tab or a press. */
    come: (to: number, column: ColumnId | null) => {
      const line = lines[to];
      if (!line || (line.key === place.key && column === place.column)) return;
      setPlace({ key: line.key, event: line.is === 'event' ? line.event.id : null, column, isEdited: false });
    },
  };
}

const at0 = { column: null, isEdited: false };

/** Where a line is now: by its key, else by its event, else as near as may be to where it was. */
function placeIn(lines: readonly ListLine[], { key, event }: Place, last: number, selected: Id | null): number {
  if (key !== null && lines[last]?.key === key) return last;
  const byKey = key === null ? -1 : lines.findIndex((line) => line.key === key);
  if (byKey !== -1) return byKey;
  const id = event ?? (key === null ? selected : null);
  const byEvent = id === null ? -1 : lines.findIndex((line) => line.is === 'event' && line.event.id === id);
  return byEvent === -1 ? Math.min(last, lines.length - 1) : byEvent;
}
