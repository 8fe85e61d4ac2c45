import { useEffect, useLayoutEffect, useMemo, useRef, type RefObject } from 'react';
import type { Id } from '../../shared/model/record';
import type { RangeIndex } from '../../shared/text/flatten';
import type { SourceText } from '../../shared/text/source-text';
import type { CaretState } from './use-caret';
import { lineBoxes } from './geometry';
import type { Mark } from './placements';

/** The passages of the selected annotation, the first first. */
export const useMarksOf = ({ ranges }: RangeIndex<Mark>, selected: Id | null): readonly Mark[] =>
  useMemo(() => (selected === null ? [] : ranges.filter(({ id }) => id === selected).sort((a, b) => a.part - b.part)), [ranges, selected]);

/** Brings a stretch of the column into view where it is not, a third down the screen. Its block must be mounted. */
export function reveal(column: HTMLElement, scroller: HTMLElement, top: number, bottom: number): void {
  const from = scroller.getBoundingClientRect().top - column.getBoundingClientRect().top;
  const screen = scroller.clientHeight;
  const margin = Math.min(48, screen / 6);
  if (top >= from + margin && bottom <= from + screen - margin) return;
  const isNear = top > from - screen / 2 && bottom < from + screen * 1.5;
  const nearest = top < from + margin ? top - margin : bottom - screen + margin;
  scroller.scrollTop += (isNear ? nearest : top - screen / 3) - from;
}

/** When another annotation is selected, here or elsewhere, it is brought into view and the caret put to it; focus stays where it is. */
export function useShowSelected(
  selected: Id | null,
  marks: readonly Mark[],
  text: SourceText,
  state: CaretState,
  column: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
): void {
  const shown = useRef<Id | null>(null);
  const main = marks[0];
  useLayoutEffect(() => {
    if (selected === shown.current || (selected !== null && !main)) return;
    shown.current = selected;
    if (!main || !column.current || !scroller.current) return;
    const first = lineBoxes(column.current, text, main)[0];
    if (first) reveal(column.current, scroller.current, first.top, first.top + first.height);
  });
  const { caret, setCaret } = state;
  useEffect(() => {
    if (!main) return;
    if (!caret || caret.focus < main.start || caret.focus > main.end) setCaret({ anchor: main.start, focus: main.start, by: 'pointer' });
    // Only when the selection changes: afterwards the caret is the reader's own.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [selected, main === undefined]);
}
