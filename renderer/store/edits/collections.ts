import type { Change } from '../../../shared/edits';
import { withBelow } from '../../../shared/model/tree';
import type { Id } from '../../../shared/model/record';
import type { Collection } from '../../../shared/model/source';
import { stamp } from '../clock';
import { commit } from '../commit';
import { store } from '../database';
import { inTurn } from '../turn';
import { arranging } from './arrange-tree';
import { added, changed, labelled, removed } from './changes';
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
    await commit({ label: labelled('Make the collection', name), changes: [added('collections', after)] });
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

/** Moving a collection in the tree, by drag and by key. */
export const { move: moveCollection, nudge: nudgeCollection } = arranging('collections', 'Move the collection');

/** Removes a collection with those below it, as one Edit; their sources stay. Gives how many collections went: 0 where it was gone. */
export const removeCollection = (id: Id): Promise<number> =>
  inTurn(async () => {
    const all = await store().collections.toArray();
    const top = all.find((each) => each.id === id);
    if (!top) return 0;
    const gone = withBelow(id, all);
    const sources = await store()
      .sources.where('collections')
      .anyOf([...gone])
      .distinct()
      .toArray();
    const changes = [
      ...sources.map((each) => changed('sources', each, { collections: each.collections.filter((one) => !gone.has(one)) })),
      ...all.filter((each) => gone.has(each.id)).map((each) => removed('collections', each)),
    ];
    await commit({ label: labelled('Remove the collection', top.name), changes });
    return gone.size;
  });
