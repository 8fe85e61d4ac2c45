import type { Change } from '../../../shared/edits';
import type { Id } from '../../../shared/model/record';
import { nudged, type Nested, type Nudge } from '../../../shared/model/tree';
import { placedInTree, type TreePlace } from '../../../shared/model/tree-place';
import { commit } from '../commit';
import { store } from '../database';
import { inTurn } from '../turn';
import { changed, labelled } from './changes';

/** The ways to move one of a tree, with what is below it, as one Edit that `label` and its name describe. */
export function arranging(table: 'collections' | 'issues', label: string) {
  const all = (): Promise<Nested[]> => store().table<Nested, string>(table).toArray();
  const put = async (id: Id, place: TreePlace, nested: readonly Nested[]): Promise<boolean> => {
    const placed = placedInTree(id, place, nested);
    if (placed.length === 0) return false;
    const changes = placed.map(({ item, patch }): Change => changed(table, item as never, patch));
    await commit({ label: labelled(label, nested.find((each) => each.id === id)!.name), changes });
    return true;
  };
  return {
    /**
     * To a place. False, with nothing changed, where it would come to lie below itself or below a smart one, where either is gone by now,
     * and where it is there already.
     */
    move: (id: Id, place: TreePlace): Promise<boolean> => inTurn(async () => put(id, place, await all())),
    /**
     * One step: from where it stands when its turn comes, since keys come faster than the tree is drawn. Gives what it is in then (null at
     * the top); undefined where it cannot go further.
     */
    nudge: (id: Id, nudge: Nudge): Promise<Id | null | undefined> =>
      inTurn(async () => {
        const nested = await all();
        const place = nudged(id, nudge, nested);
        return place && (await put(id, place, nested)) ? place.parent : undefined;
      }),
  };
}
