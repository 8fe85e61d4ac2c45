import type { Change } from '../../../shared/edits';
import { withBelow } from '../../../shared/model/tree';
import type { Id } from '../../../shared/model/record';
import { inSequence, shortestSequence, withMoved } from '../../../shared/model/sequence';
import type { Collection, Source } from '../../../shared/model/source';
import { byTitle } from '../../../shared/model/by-title';
import { stamp } from '../clock';
import { commit } from '../commit';
import { store } from '../database';
import { inTurn } from '../turn';

/** A source is in at most so many collections: its schema says so. */
const MOST = 500;

/**
 * Puts sources into a collection as one Edit, and takes them out of another where `from` names one. Gives how many changed; nothing
 * where the collection is gone or smart.
 */
export const putIntoCollection = (ids: readonly Id[], into: Id, from: Id | null = null): Promise<number> =>
  inTurn(async () => {
    const collection = await store().collections.get(into);
    if (!collection || collection.query !== undefined) return 0;
    const left = from === null || from === into ? new Set<Id>() : await reach(from, into);
    const move = ({ collections }: Source): Id[] => [...new Set([...collections.filter((id) => !left.has(id)), into])].slice(0, MOST);
    return change(ids, move, from === null ? `Put into ${collection.name}` : `Move to ${collection.name}`);
  });

/** Takes sources out of a collection and of those below it, as one Edit; they stay in the library. Gives how many changed. */
export const takeOutOfCollection = (ids: readonly Id[], from: Id): Promise<number> =>
  inTurn(async () => {
    const collection = await store().collections.get(from);
    if (!collection) return 0;
    const left = await reach(from, null);
    return change(ids, ({ collections }) => collections.filter((id) => !left.has(id)), `Take out of ${collection.name}`);
  });

/** What is left when a source leaves a collection: it and those below, but not where the source goes to. */
async function reach(from: Id, into: Id | null): Promise<Set<Id>> {
  const left = withBelow(from, await store().collections.toArray());
  if (into !== null) left.delete(into);
  return left;
}

async function change(ids: readonly Id[], collectionsOf: (source: Source) => Id[], label: string): Promise<number> {
  const present = (await store().sources.bulkGet([...ids])).filter((source) => source !== undefined);
  const changes = present.flatMap((before): Change[] => {
    const collections = collectionsOf(before);
    if (collections.length === before.collections.length && collections.every((id, at) => id === before.collections[at])) return [];
    return [{ table: 'sources', id: before.id, before, after: { ...before, collections, modified: stamp() } }];
  });
  if (changes.length > 0) await commit({ label: label.slice(0, 300), changes });
  return changes.length;
}

/** The sources in a collection or below it, in its manual order, as the store holds them now. */
async function inOrder(collection: Collection): Promise<{ order: Id[]; titles: Id[] }> {
  const below = withBelow(collection.id, await store().collections.toArray());
  const sources = await store()
    .sources.where('collections')
    .anyOf([...below])
    .distinct()
    .toArray();
  const titles = sources.sort(byTitle);
  return { order: inSequence(titles, collection.sequence).map(({ id }) => id), titles: titles.map(({ id }) => id) };
}

/** Where sources go in the manual order: before another one (null is the end), or one step up or down. */
export type SequencePlace = { readonly before: Id | null } | { readonly by: 1 | -1 };

/** Arranges sources of a collection by hand, as one Edit. False where they are there already or the collection is gone or smart. */
export const arrangeSources = (moved: readonly Id[], collection: Id, place: SequencePlace): Promise<boolean> =>
  inTurn(async () => {
    const before = await store().collections.get(collection);
    if (!before || before.query !== undefined) return false;
    const { order, titles } = await inOrder(before);
    const next = 'by' in place ? stepped(order, new Set(moved), place.by) : withMoved(order, new Set(moved), place.before);
    if (next.every((id, at) => id === order[at])) return false;
    const after: Collection = { ...before, sequence: shortestSequence(next, titles), modified: stamp() };
    const label = `Arrange ${before.name}`.slice(0, 300);
    await commit({ label, changes: [{ table: 'collections', id: collection, before, after }] });
    return true;
  });

/** All of them one place up or down, together; as they are where the first or last is at the end already. */
function stepped(order: readonly Id[], moved: ReadonlySet<Id>, by: 1 | -1): Id[] {
  const places = order.flatMap((id, at) => (moved.has(id) ? [at] : []));
  if (places.length === 0) return [...order];
  if (by === -1) return places[0] === 0 ? [...order] : withMoved(order, moved, order[places[0]! - 1]!);
  const last = places.at(-1)!;
  return last === order.length - 1 ? [...order] : withMoved(order, moved, order[last + 2] ?? null);
}
