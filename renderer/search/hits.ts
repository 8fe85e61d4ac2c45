import type { KeyboardEvent } from 'react';
import type { HitPlace } from './search-view';

/** Where a hit stands, by the element that has the focus. */
export function hitPlace(element: Element): HitPlace {
  const group = element.closest<HTMLElement>('[data-index]')?.dataset.index;
  const hit = element.closest<HTMLElement>('[data-hit]')?.dataset.hit;
  return { group: Number(group ?? 0), hit: Number(hit ?? 0) };
}

/** The hit a key goes to; null where it leaves the list, undefined where the key means nothing here. */
export function nextHit({
  key,
  target,
  currentTarget,
  ctrlKey,
  altKey,
  metaKey,
}: KeyboardEvent<HTMLElement>): HTMLElement | null | undefined {
  if (ctrlKey || altKey || metaKey || !(target instanceof HTMLElement)) return undefined;
  const hits = [...currentTarget.querySelectorAll<HTMLElement>('[data-hit]')];
  const at = hits.indexOf(target);
  if (at === -1) return undefined;
  if (key === 'ArrowDown') return hits[at + 1] ?? target;
  if (key === 'ArrowUp') return hits[at - 1] ?? (hitPlace(target).group === 0 ? null : target);
  return undefined;
}
