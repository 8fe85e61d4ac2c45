import { treeLines } from '../../shared/model/tree';
import type { Id } from '../../shared/model/record';
import type { Collection } from '../../shared/model/source';
import { ALL, NOWHERE, type Place } from './library-view';

/** A line of the tree on screen: one of the two fixed places, or a collection. */
export interface Line {
  readonly id: Place;
  readonly name: string;
  readonly collection: Collection | null;
  readonly level: number;
  readonly place: number;
  readonly siblings: number;
  /** Null where nothing is nested in it. */
  readonly isOpen: boolean | null;
}

/** The lines from top to bottom. */
export function linesOf(collections: readonly Collection[], opened: ReadonlySet<Id>): Line[] {
  const lines = treeLines(collections, (id) => opened.has(id));
  const tops = lines.filter(({ level }) => level === 1).length + 2;
  const fixed = (id: Place, name: string, place: number): Line => ({
    id,
    name,
    collection: null,
    level: 1,
    place,
    siblings: tops,
    isOpen: null,
  });
  return [
    fixed(ALL, 'All sources', 1),
    fixed(NOWHERE, 'Not in a collection', 2),
    ...lines.map(({ item: collection, level, place, siblings, hasChildren }): Line => ({
      id: collection.id,
      name: collection.name,
      collection,
      level,
      place: level === 1 ? place + 2 : place,
      siblings: level === 1 ? tops : siblings,
      isOpen: hasChildren ? opened.has(collection.id) : null,
    })),
  ];
}

/** The line that a key goes to from `at`, by the rules of a tree; null where the key is for something else. */
export function lineAfter(lines: readonly Line[], at: number, key: string): number | null {
  const { level = 1, isOpen = null } = lines[at] ?? {};
  switch (key) {
    case 'ArrowDown':
      return Math.min(lines.length - 1, at + 1);
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'Home':
      return 0;
    case 'End':
      return lines.length - 1;
    case 'ArrowRight':
      return isOpen ? at + 1 : at;
    case 'ArrowLeft':
      return level === 1 ? at : lines.slice(0, at).findLastIndex((line) => line.level < level);
    default:
      return null;
  }
}
