import type { Id } from '../../shared/model/record';
import { shownAlone, type Shown } from '../../shared/timeline/layout';
import type { Model } from './model';
import type { View } from './view';

/** The most focusable elements at a time. */
export const POOL_SIZE = 300;

/**
 * What becomes a focusable element: everything in view where that is few, else those with a label before those without; and always the
 * event that holds keyboard focus (its key and id), in view or not, since an element that is removed drops it.
 */
export function pooled({ shown, bands, scale }: View, model: Model, held: Held | null): readonly Shown[] {
  const few = shown.length <= POOL_SIZE ? shown : fewest(shown);
  if (held === null || few.some(({ key }) => key === held.key)) return few;
  const event = model.ids.get(held.id);
  const kept = event && shownAlone(bands, event, scale).find(({ key }) => key === held.key);
  return kept ? [...few, kept] : few;
}

/** Where the focus is: an event in a lane. */
export interface Held {
  readonly key: string;
  readonly id: Id;
}

/** As many as there are elements but one, in the order they are shown in. */
function fewest(shown: readonly Shown[]): readonly Shown[] {
  const labelled = shown.filter(({ label }) => label !== null).slice(0, POOL_SIZE - 1);
  const others = shown.filter(({ label }) => label === null).slice(0, POOL_SIZE - 1 - labelled.length);
  const chosen = new Set([...labelled, ...others]);
  return shown.filter((one) => chosen.has(one));
}
