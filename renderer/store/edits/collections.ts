import type { Change } from '../../../shared/edits';
import { nudged, withBelow, type Nudge } from '../../../shared/model/tree';
import { placedInTree, type TreePlace } from '../../../shared/model/tree-place';
import type { Id } from '../../../shared/model/record';
import type { Collection } from '../../../shared/model/source';
import { stamp } from '../clock';
import { commit } from '../commit';
import { store } from '../database';
import { inTurn } from '../turn';
import { changed, labelled } from './changes';
import { newRecord } from './new-record';

/** Makes a collection, last among its siblings, as one Edit. Gives its id. A parent that is gone or smart leaves it at the top. */
export const addCollection = ({ name, parent, query }: { name: string; parent: Id | null; query?: string }): Promise<Id> =>
  inTurn(async () => {
    const all = await store().collections.toArray();
    const above = all.find(({ id }) => id === parent);
    const place = above && above.query === undefined ? above.id : null;
    const { id, creator, created, modified } = newRecord();
    const order = Math.max(0, ...all.filter((each) => each.parent === place).map((each) => each.order)) + 1;
    const after: Collection = { id, creator, created, modified, name, parent: place, order, ...(query === undefined ? {} : { query }) };
    await commit({ label: labelled('Make the collection', name), changes: [{ table: 'collections', id, before: null, after }] });
    return id;
  });

/** Changes a collection's name, level, query or note as it stands now; false where it is gone or nothing changes. An undefined level is taken away. */
export const changeCollection = (
  id: Id,
  patch: Partial<Pick<Collection, 'name' | 'query' | 'note'>> & { level?: Collection['level'] | undefined },
  what = 'Change the collection',
): Promise<boolean> =>
  inTurn(async () => {
    const before = await store().collections.get(id);
    if (!before) return false;
    const { level, ...rest } = { ...before, ...patch };
    const after: Collection = { ...rest, ...(level ? { level } : {}) };
    if (JSON.stringify(after) === JSON.stringify(before)) return false;
    const change: Change = { table: 'collections', id, before, after: { ...after, modified: stamp() } };
    await commit({ label: labelled(what, after.name), changes: [change] });
    return true;
  });

/**
 * Moves a collection, with what is below it, as one Edit. False, with nothing changed, where it would come to lie below itself or below
 * a smart one, where either is gone by now, and where it is there already.
 */
export const moveCollection = (id: Id, place: TreePlace): Promise<boolean> =>
  inTurn(async () => move(id, place, await store().collections.toArray()));

/**
 * Moves a collection one step, as one Edit: from where it stands when its turn comes, since keys come faster than the tree is drawn.
 * Gives the collection it is in then (null at the top); undefined where it cannot go further.
 */
export const nudgeCollection = (id: Id, nudge: Nudge): Promise<Id | null | undefined> =>
  inTurn(async () => {
    const all = await store().collections.toArray();
    const place = nudged(id, nudge, all);
    return place && (await move(id, place, all)) ? place.parent : undefined;
  });

async function move(id: Id, place: TreePlace, all: readonly Collection[]): Promise<boolean> {
  const patches = placedInTree(id, place, all);
  if (patches.length === 0) return false;
  const changes = patches.map(({ item, patch }) => changed('collections', item, patch));
  await commit({ label: labelled('Move the collection', all.find((each) => each.id === id)!.name), changes });
  return true;
}

/** Removes a collection with those below it, as one Edit; their sources stay. Gives how many collections went: 0 where it was gone. */
export const removeCollection = (id: Id): Promise<number> =>
  inTurn(async () => {
    const all = await store().collections.toArray();
    const removed = all.find((each) => each.id === id);
    if (!removed) return 0;
    const gone = withBelow(id, all);
    const sources = await store()
      .sources.where('collections')
      .anyOf([...gone])
      .distinct()
      .toArray();
    const changes: Change[] = [
      ...sources.map((before): Change => {
        const collections = before.collections.filter((each) => !gone.has(each));
        return { table: 'sources', id: before.id, before, after: { ...before, collections, modified: stamp() } };
      }),
      ...all.filter((each) => gone.has(each.id)).map((before): Change => ({ table: 'collections', id: before.id, before, after: null })),
    ];
    await commit({ label: labelled('Remove the collection', removed.name), changes });
    return gone.size;
  });
