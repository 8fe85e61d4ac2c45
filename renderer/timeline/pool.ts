import type { Id } from '../../shared/model/record';
import type { Shown } from '../../shared/timeline/layout';

/** The most focusable elements at a time. */
export const POOL_SIZE = 300;

/**
 * What becomes a focusable element: everything in view where that is few, else the first ones in lane and time order, and always the
 * event that keyboard focus is on, in view or not.
 */
export function pooled(shown: readonly Shown[], focused: Id | null): readonly Shown[] {
  if (shown.length <= POOL_SIZE) return shown;
  const first = shown.slice(0, POOL_SIZE - 1);
  const current = shown.find((one) => one.entry.event.id === focused);
  return current && !first.includes(current) ? [...first, current] : first;
}
