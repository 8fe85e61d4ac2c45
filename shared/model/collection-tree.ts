import type { Id } from './record';
import type { Collection, Source } from './source';
import { childrenOf, isSmart } from './tree';

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
