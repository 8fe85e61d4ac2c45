import type { Change } from '../../../shared/edits';
import { bySiblings, isSmart, nudged, withBelow, type Nudge } from '../../../shared/model/collection-tree';
import type { Id } from '../../../shared/model/record';
import type { Collection } from '../../../shared/model/source';
import { stamp } from '../clock';
import { commit } from '../commit';
import { store } from '../database';
import { inTurn } from '../turn';
import { newRecord } from './new-record';

const labelled = (what: string, name: string): string => `${what} ${name}`.slice(0, 300);
const changed = (before: Collection, patch: Partial<Collection>): Change => ({
  table: 'collections',
  id: before.id,
  before,
  after: { ...before, ...patch, modified: stamp() },
});

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

/** Where a collection may go: below another one (null is the top), before one of those there, or last. */
export interface TreePlace {
  readonly parent: Id | null;
  readonly before: Id | null;
}

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

async function move(id: Id, { parent, before }: TreePlace, all: readonly Collection[]): Promise<boolean> {
  const moved = all.find((each) => each.id === id);
  if (!moved || !mayHold(parent, id, all)) return false;
  const siblings = all.filter((each) => each.parent === parent && each.id !== id && isSmart(each) === isSmart(moved)).sort(bySiblings);
  const place = placeAmong(siblings, before, all);
  const now = [...siblings.slice(0, place), moved, ...siblings.slice(place)];
  if (moved.parent === parent && isInOrder(now)) return false;
  await commit({ label: labelled('Move the collection', moved.name), changes: placed(now, moved, parent) });
  return true;
}

/** Smart ones and plain ones keep apart: dropped among the others, a collection comes to stand next to them. */
function placeAmong(siblings: readonly Collection[], before: Id | null, all: readonly Collection[]): number {
  const at = siblings.findIndex((each) => each.id === before);
  if (at !== -1) return at;
  const other = all.find((each) => each.id === before);
  return other && isSmart(other) ? 0 : siblings.length;
}

/** Whether a collection may lie below `parent`: not below itself, and not in a smart one, which nothing is put into. */
export function mayHold(parent: Id | null, id: Id, all: readonly Collection[]): boolean {
  if (parent === null) return true;
  const above = all.find((each) => each.id === parent);
  return above !== undefined && above.query === undefined && !withBelow(id, all).has(parent);
}

const isInOrder = (siblings: readonly Collection[]): boolean =>
  siblings.every((each, at) => at === 0 || bySiblings(siblings[at - 1]!, each) < 0);

/** Only the moved one changes where there is a number between its new neighbours; else all of them are numbered anew. */
function placed(siblings: readonly Collection[], moved: Collection, parent: Id | null): Change[] {
  const at = siblings.indexOf(moved);
  const low = siblings[at - 1]?.order;
  const high = siblings[at + 1]?.order;
  const order = low === undefined ? (high ?? 2) - 1 : high === undefined ? low + 1 : (low + high) / 2;
  const fits = (low === undefined || order > low) && (high === undefined || order < high);
  if (fits) return [changed(moved, { parent, order })];
  return siblings.flatMap((each, place) => {
    const isSame = each.order === place + 1 && each !== moved;
    return isSame ? [] : [changed(each, { order: place + 1, ...(each === moved ? { parent } : {}) })];
  });
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
