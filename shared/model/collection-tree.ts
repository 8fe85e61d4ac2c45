import type { Id } from './record';
import type { Collection, Source } from './source';

/** One line of the tree of collections, as it is read from top to bottom. */
export interface TreeLine {
  readonly collection: Collection;
  /** Counted from 1. */
  readonly level: number;
  /** Its place among its siblings, from 1, and how many they are. */
  readonly place: number;
  readonly siblings: number;
  readonly hasChildren: boolean;
}

export const isSmart = ({ query }: Collection): boolean => query !== undefined;

/** The order of siblings: smart ones first, then as a person arranged them, then by name. */
export const bySiblings = (a: Collection, b: Collection): number =>
  Number(isSmart(b)) - Number(isSmart(a)) || a.order - b.order || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1);

/**
 * The collections below each one, in order; those at the top under null. One whose parent is gone, or which two people's changes
 * have put below itself, stands at the top: none is ever hidden.
 */
export function childrenOf(collections: readonly Collection[]): ReadonlyMap<Id | null, readonly Collection[]> {
  const byId = new Map(collections.map((each) => [each.id, each]));
  const children = new Map<Id | null, Collection[]>();
  for (const each of collections) {
    const parent = each.parent !== null && byId.has(each.parent) && !isInRing(each, byId) ? each.parent : null;
    children.set(parent, [...(children.get(parent) ?? []), each]);
  }
  for (const siblings of children.values()) siblings.sort(bySiblings);
  return children;
}

function isInRing(start: Collection, byId: ReadonlyMap<Id, Collection>): boolean {
  const seen = new Set<Id>();
  for (let at: Collection | undefined = start; at && !seen.has(at.id); at = at.parent === null ? undefined : byId.get(at.parent)) {
    seen.add(at.id);
    if (at.parent === start.id) return true;
  }
  return false;
}

/** The lines of the tree; what is below a collection only where `isOpen` says so. */
export function treeLines(collections: readonly Collection[], isOpen: (id: Id) => boolean): TreeLine[] {
  const children = childrenOf(collections);
  const lines: TreeLine[] = [];
  const walk = (parent: Id | null, level: number): void => {
    const siblings = children.get(parent) ?? [];
    siblings.forEach((collection, at) => {
      const hasChildren = children.has(collection.id);
      lines.push({ collection, level, place: at + 1, siblings: siblings.length, hasChildren });
      if (hasChildren && isOpen(collection.id)) walk(collection.id, level + 1);
    });
  };
  walk(null, 1);
  return lines;
}

/** A collection and all that are below it. */
export function withBelow(id: Id, collections: readonly Collection[]): Set<Id> {
  const children = childrenOf(collections);
  const found = new Set<Id>([id]);
  for (const each of found) for (const child of children.get(each) ?? []) found.add(child.id);
  return found;
}

/** How many sources are in each collection or below it; each source counts once. Smart ones are not counted here. */
export function countSources(collections: readonly Collection[], sources: readonly Pick<Source, 'collections'>[]): ReadonlyMap<Id, number> {
  const above = new Map<Id, readonly Id[]>();
  const children = childrenOf(collections);
  const walk = (parent: Id | null, line: readonly Id[]): void => {
    for (const { id } of children.get(parent) ?? []) {
      above.set(id, [...line, id]);
      walk(id, above.get(id)!);
    }
  };
  walk(null, []);
  const counts = new Map<Id, number>();
  for (const source of sources)
    for (const id of new Set(source.collections.flatMap((each) => above.get(each) ?? []))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Names of the collections above each one and its own, the top first; smart ones left out. */
export function namesWithAbove(collections: readonly Collection[]): ReadonlyMap<Id, readonly string[]> {
  const names = new Map<Id, readonly string[]>();
  const children = childrenOf(collections);
  const walk = (parent: Id | null, above: readonly string[]): void => {
    for (const each of children.get(parent) ?? []) {
      const line = isSmart(each) ? above : [...above, each.name];
      if (!isSmart(each)) names.set(each.id, line);
      walk(each.id, line);
    }
  };
  walk(null, []);
  return names;
}

/** Where a collection goes by key: before and after its neighbours, into the one above it, or out of the one it is in. */
export type Nudge = 'up' | 'down' | 'in' | 'out';

/** The place a key moves a collection to; null where it cannot go further. */
export function nudged(id: Id, nudge: Nudge, collections: readonly Collection[]): { parent: Id | null; before: Id | null } | null {
  const children = childrenOf(collections);
  const entry = [...children].find(([, siblings]) => siblings.some((each) => each.id === id));
  if (!entry) return null;
  const [parent, all] = entry;
  const self = all.find((each) => each.id === id)!;
  const siblings = all.filter((each) => isSmart(each) === isSmart(self));
  const at = siblings.indexOf(self);
  switch (nudge) {
    case 'up':
      return at === 0 ? null : { parent, before: siblings[at - 1]!.id };
    case 'down':
      return at === siblings.length - 1 ? null : { parent, before: siblings[at + 2]?.id ?? null };
    case 'in': {
      const above = all.slice(0, all.indexOf(self)).findLast((each) => !isSmart(each));
      return above ? { parent: above.id, before: null } : null;
    }
    case 'out': {
      if (parent === null) return null;
      const [upper, uncles] = [...children].find(([, each]) => each.some((one) => one.id === parent))!;
      return { parent: upper, before: uncles[uncles.findIndex((each) => each.id === parent) + 1]?.id ?? null };
    }
  }
}
