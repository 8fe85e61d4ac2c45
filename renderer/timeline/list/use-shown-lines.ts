import { useCallback, useState, type UIEvent } from 'react';
import { useSize } from '../use-size';

/** px; Grid.css sets the same. */
export const ROW_HEIGHT = 30;
/** Lines mounted beyond what is seen, either way. */
const BEYOND = 8;
/** Lines that a scroll may go before others are mounted. */
const STRIDE = 4;

/** Which lines to mount: every one has the same height, so that nothing is measured. */
export function useShownLines(count: number, box: HTMLElement | null) {
  const size = useSize(box);
  const [top, setTop] = useState(0);
  const height = size?.height ?? 400;
  const first = Math.max(0, Math.min(top, Math.max(0, count - 1)) - BEYOND);
  const end = Math.min(count, top + Math.ceil(height / ROW_HEIGHT) + STRIDE + BEYOND);
  const onScroll = useCallback(({ currentTarget }: UIEvent) => {
    const line = Math.floor(currentTarget.scrollTop / ROW_HEIGHT);
    setTop((now) => (Math.abs(line - now) < STRIDE && line !== 0 ? now : line));
  }, []);
  /** Scrolls no farther than a line needs; the heads stand above it, that of the columns and, in a tree, that of the lane. */
  const reveal = useCallback(
    (at: number, heads: number) => {
      if (!box) return;
      const above = at * ROW_HEIGHT - (heads - 1) * ROW_HEIGHT;
      const below = (at + 2) * ROW_HEIGHT - box.clientHeight;
      if (above < box.scrollTop) box.scrollTo({ top: above });
      else if (below > box.scrollTop) box.scrollTo({ top: below });
    },
    [box],
  );
  return { first, end, width: size?.width ?? 1_000, page: Math.max(1, Math.floor(height / ROW_HEIGHT) - 2), top, onScroll, reveal };
}
