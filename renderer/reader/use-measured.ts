import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

/**
 * What `measure` finds after each render, after each change of the column's size and, where `follows` says so, of the scroll position.
 * An equal finding draws nothing again.
 */
export function useMeasured<T>(
  measure: () => T,
  column: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  follows: boolean,
): T | null {
  const [found, setFound] = useState<T | null>(null);
  const latest = useRef(measure);
  const refresh = useRef(() => setFound((before) => same(before, latest.current())));
  useLayoutEffect(() => {
    latest.current = measure;
    refresh.current();
  });
  useEffect(() => {
    if (!column.current) return;
    const observer = new ResizeObserver(() => refresh.current());
    observer.observe(column.current);
    if (scroller.current) observer.observe(scroller.current);
    return () => observer.disconnect();
  }, [column, scroller]);
  useEffect(() => {
    const element = scroller.current;
    const onScroll = () => refresh.current();
    if (follows) element?.addEventListener('scroll', onScroll, { passive: true });
    return () => element?.removeEventListener('scroll', onScroll);
  }, [scroller, follows]);
  return found;
}

/** The first of two where they are equal, else the second. */
const same = <T>(before: T | null, now: T): T => (before !== null && JSON.stringify(before) === JSON.stringify(now) ? before : now);
