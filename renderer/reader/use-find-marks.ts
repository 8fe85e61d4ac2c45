import type { Passage } from '../../shared/text/source-text';
import { rangesIn } from './dom-range';
import { type Find, placeAt } from './use-find';
import { usePainted, type Screen } from './use-painted';

const ALL = 'dateline-find';
const NOW = 'dateline-find-now';
const names = [ALL, NOW];

/** Marks what was found near the screen; nothing is done while find is closed. */
export function useFindMarks({ isOpen, places, at }: Find, screen: Screen): void {
  usePainted(isOpen, names, screen, (blocks) => paintPlaces(blocks, places, at));
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
