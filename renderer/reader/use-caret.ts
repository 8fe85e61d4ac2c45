import { useCallback, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { meantPassage } from '../../shared/text/passage';
import type { Passage, SourceText } from '../../shared/text/source-text';
import { isCollapsed, selectionOf, type Caret } from './caret';
import { readSelection, writeSelection } from './dom-range';
import { Lines } from './lines';

export interface CaretState {
  readonly caret: Caret | null;
  readonly setCaret: (caret: Caret | null) => void;
  /** The words selected, snapped and trimmed; null where nothing is. */
  readonly passage: Passage | null;
  readonly lines: () => Lines | null;
  /** Takes over what a pointer has selected; false where that is nothing. */
  readonly takePointerSelection: () => boolean;
  /** From a pointer's press to its release the selection is the browser's. */
  readonly setPointing: (is: boolean) => void;
  readonly isPointing: () => boolean;
}

/**
 * The caret and the selection. They are ours, so that they survive a redrawn or unmounted block; the browser's own selection is made to
 * follow, which paints it in the system's colours and lets the system copy it.
 */
export function useCaret(text: SourceText, column: RefObject<HTMLElement | null>): CaretState {
  const [caret, setCaret] = useState<Caret | null>(null);
  const pointing = useRef(false);
  const passage = useMemo(() => (caret && !isCollapsed(caret) ? meantPassage(text.text, selectionOf(caret)) : null), [caret, text]);
  const lines = useCallback(() => (column.current ? new Lines(text, column.current) : null), [text, column]);

  // After every render: a block drawn anew has lost the part of the selection that ran through it.
  useLayoutEffect(() => {
    if (!caret || !column.current || pointing.current || !ownsSelection(column.current)) return;
    writeSelection(column.current, text.blocks, caret);
  });

  const takePointerSelection = useCallback((): boolean => {
    const read = column.current && readSelection(column.current);
    if (!read || read.anchor === read.focus) return false;
    const meant = meantPassage(text.text, { start: Math.min(read.anchor, read.focus), end: Math.max(read.anchor, read.focus) });
    if (!meant) return false;
    const forward = read.anchor < read.focus;
    setCaret({ anchor: forward ? meant.start : meant.end, focus: forward ? meant.end : meant.start, by: 'pointer' });
    return true;
  }, [column, text]);

  const setPointing = useCallback((is: boolean) => void (pointing.current = is), []);
  const isPointing = useCallback(() => pointing.current, []);
  return { caret, setCaret, passage, lines, takePointerSelection, setPointing, isPointing };
}

/** The document has one selection: it is the reader's only while the reader has focus, so that no field loses its own. */
const ownsSelection = (column: HTMLElement): boolean => column === document.activeElement;
