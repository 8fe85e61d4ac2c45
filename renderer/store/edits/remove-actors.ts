import type { Id } from '../../../shared/model/record';
import { counted } from '../../../shared/text/counted';
import { commit } from '../commit';
import { store } from '../database';
import { inTurn } from '../turn';
import { labelled, removed } from './changes';
import { repointChanges } from './repoint';

/** Removes actors, as one Edit. Who said what stays as their sources word it, and points to nobody. Gives how many went. */
export const removeActors = (ids: readonly Id[]): Promise<number> =>
  inTurn(async () => {
    const gone = (await store().actors.bulkGet([...ids])).filter((actor) => actor !== undefined);
    if (gone.length === 0) return 0;
    const loosened = await repointChanges(new Map(gone.map(({ id }) => [id, null])));
    const what = gone.length === 1 ? `the actor ${gone[0]!.name}` : counted(gone.length, 'actor', 'actors');
    await commit({ label: labelled('Remove', what), changes: [...gone.map((each) => removed('actors', each)), ...loosened] });
    return gone.length;
  });
