import { MINUTE, type TimeWindow } from './scale';

/** The bounds of several things in time, half-open, infinite where open. */
interface Bounds {
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
}

/**
 * The window that all the finite bounds lie in, or null where there are none. A lone stretch of time is given its own
 * length of air at each side, so that a single day does not become a wall.
 */
export function wholeOf(all: readonly Bounds[]): TimeWindow | null {
  let first = Infinity;
  let last = -Infinity;
  let longest = 0;
  for (const { from, to } of all)
    for (let i = 0; i < from.length; i++) {
      const [start, end] = [from[i]!, to[i]!];
      const isOpenStart = start === -Infinity;
      const isOpenEnd = end === Infinity;
      first = Math.min(first, isOpenStart ? end : start);
      last = Math.max(last, isOpenEnd ? start : end);
      if (!isOpenStart && !isOpenEnd) longest = Math.max(longest, end - start);
    }
  if (first > last) return null;
  const length = Math.max(last - first, MINUTE);
  return longest >= last - first ? { from: first - length, to: last + length } : { from: first, to: last };
}
