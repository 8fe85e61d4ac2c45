import { useCallback, type PointerEvent, type RefObject } from 'react';
import type { CaretState } from './use-caret';

/** A press that travels less than this (px) is a click. */
const SLACK = 4;

/**
 * Selecting with a pointer: dragging, double and triple clicks are the browser's, taken over on release; a plain click goes to `onClick`
 * with the offset and the ids of the marks under it, smallest first.
 */
export function usePointer(state: CaretState, column: RefObject<HTMLElement | null>, onClick: (offset: number, ids: string[]) => void) {
  return useCallback(
    (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0 || !column.current) return;
      const { clientX, clientY, shiftKey, target } = event;
      state.setPointing(true);
      // A press inside a selection would drag its words; here it begins a new one.
      if (!shiftKey) document.getSelection()?.removeAllRanges();
      const release = (up: MouseEvent): void => {
        document.removeEventListener('mouseup', release);
        document.removeEventListener('dragend', release);
        state.setPointing(false);
        if (up.type === 'dragend') return;
        const isClick = Math.hypot(up.clientX - clientX, up.clientY - clientY) < SLACK && up.detail < 2 && !shiftKey;
        // The browser settles the selection after this event.
        setTimeout(() => {
          if (!isClick && state.takePointerSelection()) return;
          const offset = state.lines()?.at(up.clientX, up.clientY);
          if (offset !== null && offset !== undefined && up.detail < 2) onClick(offset, idsAt(target));
        });
      };
      document.addEventListener('mouseup', release);
      document.addEventListener('dragend', release);
    },
    [state, column, onClick],
  );
}

/** The marks under a click, smallest first. */
function idsAt(target: EventTarget): string[] {
  const mark = target instanceof Element ? target.closest<HTMLElement>('mark[data-ids]') : null;
  return mark?.dataset.ids?.split(' ').reverse() ?? [];
}
