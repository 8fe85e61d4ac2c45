import type { Change } from '../../../shared/edits';
import type { Id } from '../../../shared/model/record';
import type { Collection } from '../../../shared/model/source';
import { stamp } from '../clock';
import { currentCoder } from '../commit';
import { store } from '../database';

/**
 * The collection that stands for nested folders ("Clippings/1956"; '' is none), and the changes that make what is not there yet.
 * A collection with that name in that place is taken as it is; a smart one is not, since nothing can be put into it.
 */
export async function foldersAsCollections(folder: string): Promise<{ collection: Id | null; changes: Change[] }> {
  const names = folder.split('/').filter((name) => name.trim() !== '');
  const present = names.length === 0 ? [] : await store().collections.toArray();
  const changes: Change[] = [];
  let parent: Id | null = null;
  for (const name of names.map((each) => each.trim().slice(0, 300))) {
    const siblings: Collection[] = present.filter((each) => each.parent === parent);
    const found = siblings.find((each) => each.name === name && each.query === undefined);
    const collection: Collection = found ?? newCollection(name, parent, Math.max(0, ...siblings.map(({ order }) => order)) + 1);
    if (!found) changes.push({ table: 'collections', id: collection.id, before: null, after: collection });
    parent = collection.id;
  }
  return { collection: parent, changes };
}

function newCollection(name: string, parent: Id | null, order: number): Collection {
  const now = stamp();
  return { id: crypto.randomUUID(), creator: currentCoder(), created: now, modified: now, name, parent, order };
}
