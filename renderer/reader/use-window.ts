import { useCallback, useEffect, useLayoutEffect, useMemo, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { SourceText } from '../../shared/text/source-text';
import { useLatest } from './use-latest';
import { blocksBetween, estimateHeight, slotsOf, topsOf, WHOLE_LIMIT, type Setting, type Slot } from './windowing';

export interface Window {
  readonly slots: readonly Slot[];
  /** Measures a block for as long as it is mounted. */
  readonly watch: (element: HTMLElement) => () => void;
  /** Mounts what the screen shows now, before the next frame. Not to be called while rendering. */
  readonly refresh: () => void;
}

/** How far beyond the screen blocks are mounted, in screens: at least the first, and when more are needed, up to the second. */
const LEAST = 0.5;
const MOST = 1.25;
/** A change of the column's width (px) that is worth new estimates. */
const WIDER = 8;
/** The height (px) of the blocks that are mounted before the screen's size is known: most of what it shows, and no more. */
const FIRST = 640;

/** Keeps mounted what is near the screen and what is pinned. Heights begin as estimates and each block seen corrects its own. */
export function useWindow(
  text: SourceText,
  size: number,
  scrollerRef: RefObject<HTMLElement | null>,
  columnRef: RefObject<HTMLElement | null>,
  pinned: readonly number[],
): Window {
  const whole = text.text.length <= WHOLE_LIMIT;
  const [width, setWidth] = useState(568);
  const heights = useMemo(() => estimates(text, { width, size }), [text, width, size]);
  const [[first, last], setSpan] = useState(() => blocksBetween(topsOf(heights), 0, FIRST));

  const settle = useCallback((): readonly [number, number] | null => {
    if (whole || !scrollerRef.current || !columnRef.current) return null;
    const screen = scrollerRef.current.clientHeight;
    const top = scrollerRef.current.getBoundingClientRect().top - columnRef.current.getBoundingClientRect().top;
    const tops = topsOf(heights);
    const reach = (screens: number) => blocksBetween(tops, top - screen * screens, top + screen * (1 + screens));
    const [from, to] = reach(LEAST);
    return from < first || to > last ? reach(MOST) : null;
  }, [whole, scrollerRef, columnRef, heights, first, last]);

  const refresh = useCallback(() => {
    const span = settle();
    if (span) flushSync(() => setSpan(span));
  }, [settle]);

  useLayoutEffect(() => {
    const span = settle();
    if (span) setSpan(span);
  }, [settle]);

  useEffect(() => {
    const element = scrollerRef.current;
    element?.addEventListener('scroll', refresh, { passive: true });
    return () => element?.removeEventListener('scroll', refresh);
  }, [scrollerRef, refresh]);

  const watch = useMeasure(
    (index, height) => heights.set([height], index),
    () => {
      const span = settle();
      if (span) setSpan(span);
      if (columnRef.current && Math.abs(columnRef.current.clientWidth - width) >= WIDER) setWidth(columnRef.current.clientWidth);
    },
  );
  const slots = useMemo(
    () => (whole ? everyBlock(text) : slotsOf(topsOf(heights), [first, last], pinned)),
    [whole, text, heights, first, last, pinned],
  );
  return { slots, watch, refresh };
}

const estimates = (text: SourceText, setting: Setting): Float64Array =>
  Float64Array.from(text.blocks, (block) => estimateHeight(block, text.text, setting));

const everyBlock = (text: SourceText): Slot[] => text.blocks.map((_, block) => ({ block }));

/** One observer for all blocks: hands on their heights, then says that some have changed. */
function useMeasure(onHeight: (index: number, height: number) => void, onChange: () => void): Window['watch'] {
  const latest = useLatest({ onHeight, onChange });
  const observer = useMemo(
    () =>
      new ResizeObserver((entries) => {
        for (const { target, borderBoxSize } of entries) {
          const height = borderBoxSize[0]?.blockSize ?? 0;
          if (height > 0) latest.current.onHeight(Number((target as HTMLElement).dataset.block), height);
        }
        latest.current.onChange();
      }),
    [latest],
  );
  useEffect(() => () => observer.disconnect(), [observer]);
  return useCallback(
    (element) => {
      observer.observe(element);
      return () => observer.unobserve(element);
    },
    [observer],
  );
}
