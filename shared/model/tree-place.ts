import type { Id } from './record';
import { bySiblings, isSmart, withBelow, type Nested } from './tree';

/** Where one may go in a tree: below another one (null is the top), before one of those there, or last. */
export interface TreePlace {
  readonly parent: Id | null;
  readonly before: Id | null;
}

/** One whose place becomes another. */
export interface Placed<T extends Nested> {
  readonly item: T;
  readonly patch: { order: number; parent: Id | null };
}

/** Whether one may lie below `parent`: not below itself, and not in a smart one, which nothing is put into. */
export function mayHold(parent: Id | null, id: Id, all: readonly Nested[]): boolean {
  if (parent === null) return true;
  const above = all.find((each) => each.id === parent);
  return above !== undefined && !isSmart(above) && !withBelow(id, all).has(parent);
}

/**
 * What changes when one moves, with what is below it, to a place. Nothing where it would come to lie below itself or below a smart one,
 * where either is gone, and where it is there already.
 */
export function placedInTree<T extends Nested>(id: Id, { parent, before }: TreePlace, all: readonly T[]): Placed<T>[] {
  const moved = all.find((each) => each.id === id);
  if (!moved || !mayHold(parent, id, all)) return [];
  const siblings = all.filter((each) => each.parent === parent && each.id !== id && isSmart(each) === isSmart(moved)).sort(bySiblings);
  const place = placeAmong(siblings, before, all);
  const now = [...siblings.slice(0, place), moved, ...siblings.slice(place)];
  return moved.parent === parent && isInOrder(now) ? [] : numbered(now, moved, parent);
}

/** Smart ones and plain ones keep apart: dropped among the others, one comes to stand next to them. */
function placeAmong(siblings: readonly Nested[], before: Id | null, all: readonly Nested[]): number {
  const at = siblings.findIndex((each) => each.id === before);
  if (at !== -1) return at;
  const other = all.find((each) => each.id === before);
  return other && isSmart(other) ? 0 : siblings.length;
}

const isInOrder = (siblings: readonly Nested[]): boolean =>
  siblings.every((each, at) => at === 0 || bySiblings(siblings[at - 1]!, each) < 0);

/** Only the moved one changes where there is a number between its new neighbours; else all of them are numbered anew. */
function numbered<T extends Nested>(siblings: readonly T[], moved: T, parent: Id | null): Placed<T>[] {
  const at = siblings.indexOf(moved);
  const low = siblings[at - 1]?.order;
  const high = siblings[at + 1]?.order;
  const order = low === undefined ? (high ?? 2) - 1 : high === undefined ? low + 1 : (low + high) / 2;
  const fits = (low === undefined || order > low) && (high === undefined || order < high);
  if (fits) return [{ item: moved, patch: { order, parent } }];
  return siblings.flatMap((item, place) => {
    const isSame = item.order === place + 1 && item !== moved;
    return isSame ? [] : [{ item, patch: { order: place + 1, parent: item === moved ? parent : item.parent } }];
  });
}
