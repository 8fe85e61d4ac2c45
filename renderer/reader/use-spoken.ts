import { useCallback, useEffect, useRef } from 'react';
import type { RangeIndex } from '../../shared/text/flatten';
import { smallestAt } from '../../shared/text/smallest-at';
import type { SourceText } from '../../shared/text/source-text';
import { isCollapsed, type Caret } from './caret';
import type { Step } from './key-map';
import type { Lines } from './lines';
import type { Mark } from './placements';
import { readsLine, sayMark, sayMove } from './spoken';

/**
 * What is said to a screen reader: the annotation that has been selected, and what the caret comes to. It is put into the element of
 * `spoken` as it is said: drawing the whole Reader again for it would double the cost of a key press.
 */
export function useSpoken(text: SourceText, marks: RangeIndex<Mark>, chosen: Mark | null, lines: () => Lines | null) {
  const spoken = useRef<HTMLParagraphElement>(null);
  const last = useRef<string | null>(null);
  useEffect(() => {
    if ((chosen?.id ?? null) === last.current) return;
    last.current = chosen?.id ?? null;
    say(spoken.current, chosen ? sayMark(chosen, text.text) : '');
  }, [chosen, text]);
  const sayMoved = useCallback(
    (step: Step, from: Caret, to: Caret): void => {
      const before = new Set(smallestAt(marks, from.focus));
      const entered = smallestAt(marks, to.focus).filter((mark) => !before.has(mark));
      const edges = isCollapsed(to) && readsLine(step) ? lines()?.edges(to.focus) : null;
      say(spoken.current, sayMove(step, to, edges ? { start: edges[0], end: edges[1] } : null, text, entered));
    },
    [marks, text, lines],
  );
  return { spoken, sayMoved };
}

function say(element: HTMLElement | null, words: string): void {
  if (element) element.textContent = words;
}
