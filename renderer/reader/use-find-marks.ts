import { useEffect, useLayoutEffect, type RefObject } from 'react';
import type { Passage } from '../../shared/text/source-text';
import { rangesIn } from './dom-range';
import { blocksNear } from './near-blocks';
import { type Find, placeAt } from './use-find';
import { useLatest } from './use-latest';

const ALL = 'dateline-find';
const NOW = 'dateline-find-now';

/**
 * Marks what was found where the screen is, and a screen around it: the browser paints custom highlights without a change to the text's
 * elements, but each costs the more the more there are. Nothing is done while find is closed.
 */
export function useFindMarks(find: Find, column: RefObject<HTMLElement | null>, scroller: RefObject<HTMLElement | null>): void {
  const { isOpen, places, at } = find;
  const paint = useLatest((): void => {
    if (column.current && scroller.current) paintPlaces(blocksNear(column.current, scroller.current), places, at);
  });

  // After every render: a block drawn anew has lost the ranges that ran through it.
  useLayoutEffect(() => {
    if (isOpen) paint.current();
  });
  useEffect(() => {
    const element = scroller.current;
    if (!isOpen || !element) return undefined;
    let frame = 0;
    const soon = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => paint.current());
    };
    element.addEventListener('scroll', soon, { passive: true });
    return () => {
      element.removeEventListener('scroll', soon);
      cancelAnimationFrame(frame);
    };
  }, [isOpen, paint, scroller]);
  useEffect(() => {
    if (!isOpen) return undefined;
    return () => {
      CSS.highlights.delete(ALL);
      CSS.highlights.delete(NOW);
    };
  }, [isOpen]);
}

function paintPlaces(blocks: readonly HTMLElement[], places: Uint32Array, at: number): void {
  const now = at === -1 ? null : placeAt(places, at);
  const all = new Highlight();
  const current = new Highlight();
  current.priority = 1;
  for (const block of blocks) {
    const start = Number(block.dataset.start);
    const inBlock = placesIn(places, start, start + block.textContent.length);
    rangesIn(block, inBlock).forEach((range, index) => (inBlock[index]!.start + start === now?.start ? current : all).add(range));
  }
  CSS.highlights.set(ALL, all);
  CSS.highlights.set(NOW, current);
}

/** The parts of places that lie in a block, as offsets from its start. */
function placesIn(places: Uint32Array, start: number, end: number): Passage[] {
  let low = 0;
  let high = places.length / 2;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (places[middle * 2 + 1]! <= start) low = middle + 1;
    else high = middle;
  }
  const inside: Passage[] = [];
  for (let at = low; at * 2 < places.length && places[at * 2]! < end; at += 1) {
    const place = placeAt(places, at);
    inside.push({ start: Math.max(0, place.start - start), end: Math.min(end, place.end) - start });
  }
  return inside;
}
