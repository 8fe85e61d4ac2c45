import type { Id } from './record';

/** What nests: collections and issues. One with a `query` is smart: it holds what the query finds, and nothing is put into it. */
export interface Nested {
  readonly id: Id;
  readonly name: string;
  readonly parent: Id | null;
  /** Its place among its siblings. */
  readonly order: number;
  readonly query?: string | undefined;
}

/** One line of a tree, as it is read from top to bottom. */
export interface TreeLine<T extends Nested> {
  readonly item: T;
  /** Counted from 1. */
  readonly level: number;
  /** Its place among its siblings, from 1, and how many they are. */
  readonly place: number;
  readonly siblings: number;
  readonly hasChildren: boolean;
}

export const isSmart = ({ query }: Pick<Nested, 'query'>): boolean => query !== undefined;

/** The order of siblings: smart ones first, then as a person arranged them, then by name. */
export const bySiblings = (a: Nested, b: Nested): number =>
  Number(isSmart(b)) - Number(isSmart(a)) || a.order - b.order || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1);

/**
 * What is below each one, in order; those at the top under null. One whose parent is gone, or which two people's changes
 * have put below itself, stands at the top: none is ever hidden.
 */
export function childrenOf<T extends Nested>(all: readonly T[]): ReadonlyMap<Id | null, readonly T[]> {
  const byId = new Map(all.map((each) => [each.id, each]));
  const children = new Map<Id | null, T[]>();
  for (const each of all) {
    const parent = each.parent !== null && byId.has(each.parent) && !isInRing(each, byId) ? each.parent : null;
    const siblings = children.get(parent);
    if (siblings) siblings.push(each);
    else children.set(parent, [each]);
  }
  for (const siblings of children.values()) siblings.sort(bySiblings);
  return children;
}

function isInRing(start: Nested, byId: ReadonlyMap<Id, Nested>): boolean {
  const seen = new Set<Id>();
  for (let at: Nested | undefined = start; at && !seen.has(at.id); at = at.parent === null ? undefined : byId.get(at.parent)) {
    seen.add(at.id);
    if (at.parent === start.id) return true;
  }
  return false;
}

/** The lines of a tree; what is below one only where `isOpen` says so. */
export function treeLines<T extends Nested>(all: readonly T[], isOpen: (id: Id) => boolean): TreeLine<T>[] {
  const children = childrenOf(all);
  const lines: TreeLine<T>[] = [];
  const walk = (parent: Id | null, level: number): void => {
    const siblings = children.get(parent) ?? [];
    siblings.forEach((item, at) => {
      const hasChildren = children.has(item.id);
      lines.push({ item, level, place: at + 1, siblings: siblings.length, hasChildren });
      if (hasChildren && isOpen(item.id)) walk(item.id, level + 1);
    });
  };
  walk(null, 1);
  return lines;
}

/** One and all that are below it. */
export function withBelow(id: Id, all: readonly Nested[]): Set<Id> {
  const children = childrenOf(all);
  const found = new Set<Id>([id]);
  for (const each of found) for (const child of children.get(each) ?? []) found.add(child.id);
  return found;
}

/** Where one goes by key: before and after its neighbours, into the one above it, or out of the one it is in. */
export type Nudge = 'up' | 'down' | 'in' | 'out';

/** The place a key moves one to; null where it cannot go further. */
export function nudged(id: Id, nudge: Nudge, nested: readonly Nested[]): { parent: Id | null; before: Id | null } | null {
  const children = childrenOf(nested);
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
