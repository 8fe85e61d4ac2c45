import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { PageDocument } from './open-pages';
import { type Drawing, drawingOf, type PageSize } from './page-size';

/** A4, until the first page has said its own size. */
const USUAL: PageSize = { width: 595, height: 842 };
const GAP = 16;

export interface PageList {
  /** The pages in view, where each stands, and how it is drawn. */
  readonly shown: readonly { readonly index: number; readonly top: number; readonly drawing: Drawing | null }[];
  readonly height: number;
  /** The page that is read: the one at the upper third of the view. */
  readonly current: number;
  readonly goTo: (index: number) => void;
  /** Goes so many pages on, or back: from the page last asked for while the list is still on its way there. */
  readonly step: (by: number) => void;
}

/** A list of pages below each other, of which those in view alone are there. */
export function usePageList(document: PageDocument, scroller: RefObject<HTMLElement | null>, zoom: number): PageList {
  const width = useWidth(scroller);
  const [sizes, setSizes] = useState<ReadonlyMap<number, PageSize>>(new Map());
  const drawings = useRef(new Map<string, Drawing>());
  const drawn = useCallback(
    (index: number): Drawing => {
      const size = sizes.get(index) ?? sizes.get(0) ?? USUAL;
      const key = `${size.width} ${size.height} ${width} ${zoom}`;
      const known = drawings.current.get(key) ?? drawingOf(size, Math.max(100, width - 2 * GAP), zoom, globalThis.devicePixelRatio || 1);
      drawings.current.set(key, known);
      return known;
    },
    [sizes, width, zoom],
  );
  // oxlint-disable-next-line react/incompatible-library -- nothing here is compiled
  const list = useVirtualizer({
    count: document.pageCount,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => drawn(index).height,
    gap: GAP,
    paddingStart: GAP,
    paddingEnd: GAP,
    overscan: 0,
  });
  useLayoutEffect(() => list.measure(), [list, drawn]);
  const items = list.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    let wanted = true;
    for (let index = first; index <= last; index += 1)
      if (!sizes.has(index))
        void document
          .size(index)
          .catch(() => USUAL)
          .then((size) => wanted && setSizes((known) => new Map(known).set(index, size)));
    return () => {
      wanted = false;
    };
  }, [document, first, last, sizes]);
  const line = (list.scrollOffset ?? 0) + (scroller.current?.clientHeight ?? 0) / 3;
  const current = items.findLast(({ start }) => start <= line)?.index ?? first;
  // Keys come faster than the list scrolls: the second of two presses counts from where the first one leads.
  const aim = useRef<number | null>(null);
  const { isScrolling } = list;
  useEffect(() => {
    if (!isScrolling) aim.current = null;
  }, [isScrolling]);
  const goTo = useCallback(
    (index: number) => {
      aim.current = Math.max(0, Math.min(document.pageCount - 1, index));
      list.scrollToIndex(aim.current, { align: 'start' });
    },
    [list, document],
  );
  const step = useCallback((by: number) => goTo((aim.current ?? current) + by), [goTo, current]);
  return useMemo(
    () => ({
      shown: items.map(({ index, start }) => ({ index, top: start, drawing: sizes.has(index) ? drawn(index) : null })),
      height: list.getTotalSize(),
      current,
      goTo,
      step,
    }),
    [items, list, sizes, drawn, current, goTo, step],
  );
}

/** The width that a scrolling box has for its content, CSS pixels. */
function useWidth(box: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return;
    const measure = () => setWidth(current.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [box]);
  return width;
}
