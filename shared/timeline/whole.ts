import type { Columns } from './columns';
import { MINUTE, type TimeWindow } from './scale';

/**
 * The window that all the finite bounds lie in, or null where there are none. A lone stretch of time is given its own
 * length of air at each side, so that a single day does not become a wall.
 */
export function wholeOf(all: readonly Pick<Columns, 'from' | 'to'>[]): TimeWindow | null {
  let first = Infinity;
  let last = -Infinity;
  let longest = 0;
  const reach = (bound: number) => {
    if (!Number.isFinite(bound)) return;
    first = Math.min(first, bound);
    last = Math.max(last, bound);
  };
  for (const { from, to } of all)
    for (let i = 0; i < from.length; i++) {
      reach(from[i]!);
      reach(to[i]!);
      const length = to[i]! - from[i]!;
      if (Number.isFinite(length)) longest = Math.max(longest, length);
    }
  if (first > last) return null;
  const length = Math.max(last - first, MINUTE);
  return longest >= last - first ? { from: first - length, to: last + length } : { from: first, to: last };
}
