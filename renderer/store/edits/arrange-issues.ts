import type { Issue } from '../../../shared/model/codebook';
import type { Id } from '../../../shared/model/record';
import { nudged, type Nudge } from '../../../shared/model/tree';
import { placedInTree, type TreePlace } from '../../../shared/model/tree-place';
import { commit } from '../commit';
import { store } from '../database';
import { inTurn } from '../turn';
import { changed, labelled } from './changes';

/** Moves an issue, with what is below it, as one Edit. False, with nothing changed, where it cannot go there or is there already. */
export const moveIssue = (id: Id, place: TreePlace): Promise<boolean> =>
  inTurn(async () => move(id, place, await store().issues.toArray()));

/**
 * Moves an issue one step, as one Edit, from where it stands when its turn comes. Gives the issue it is below then (null at the top);
 * undefined where it cannot go further.
 */
export const nudgeIssue = (id: Id, nudge: Nudge): Promise<Id | null | undefined> =>
  inTurn(async () => {
    const all = await store().issues.toArray();
    const place = nudged(id, nudge, all);
    return place && (await move(id, place, all)) ? place.parent : undefined;
  });

async function move(id: Id, place: TreePlace, all: readonly Issue[]): Promise<boolean> {
  const placed = placedInTree(id, place, all);
  if (placed.length === 0) return false;
  const changes = placed.map(({ item, patch }) => changed('issues', item, patch));
  await commit({ label: labelled('Move the issue', all.find((each) => each.id === id)!.name), changes });
  return true;
}
