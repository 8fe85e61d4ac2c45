import type { Id } from '../../shared/model/record';
import { shownAlone, type Shown } from '../../shared/timeline/layout';
import type { View } from './view';

/** The most focusable elements at a time. */
export const POOL_SIZE = 300;

/**
 * What becomes a focusable element: everything in view where that is few, else the first ones in lane and time order; and always the
 * event that holds keyboard focus, in view or not, since an element that is removed drops it.
 */
export function pooled({ shown, bands, scale }: View, held: Id | null): readonly Shown[] {
  const first = shown.length <= POOL_SIZE ? shown : shown.slice(0, POOL_SIZE - 1);
  if (held === null || first.some((one) => one.entry.event.id === held)) return first;
  const kept = shownAlone(bands, held, scale);
  return kept ? [...first, kept] : first;
}
