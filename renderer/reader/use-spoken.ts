import { useCallback, useEffect, useRef, useState } from 'react';
import type { RangeIndex } from '../../shared/text/flatten';
import { smallestAt } from '../../shared/text/smallest-at';
import type { SourceText } from '../../shared/text/source-text';
import type { Caret } from './caret';
import type { Step } from './key-map';
import type { Lines } from './lines';
import type { Mark } from './placements';
import { sayMark, sayMove } from './spoken';

/** What is said to a screen reader: the annotation that has been selected, and what the caret comes to. */
export function useSpoken(text: SourceText, marks: RangeIndex<Mark>, chosen: Mark | null, lines: () => Lines | null) {
  const [spoken, setSpoken] = useState('');
  const last = useRef<string | null>(null);
  useEffect(() => {
    if ((chosen?.id ?? null) === last.current) return;
    last.current = chosen?.id ?? null;
    setSpoken(chosen ? sayMark(chosen, text.text) : '');
  }, [chosen, text]);
  const sayMoved = useCallback(
    (step: Step, from: Caret, to: Caret): void => {
      const before = new Set(smallestAt(marks, from.focus));
      const entered = smallestAt(marks, to.focus).filter((mark) => !before.has(mark));
      const edges = lines()?.edges(to.focus);
      setSpoken(sayMove(step, to, edges ? { start: edges[0], end: edges[1] } : null, text, entered));
    },
    [marks, text, lines],
  );
  return { spoken, sayMoved };
}
