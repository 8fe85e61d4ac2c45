import { keptOf, mergedActor, whyNotMerged } from '../../../shared/codebook/merged-actor';
import type { Actor } from '../../../shared/model/codebook';
import type { Id } from '../../../shared/model/record';
import { commit } from '../commit';
import { store } from '../database';
import { inTurn } from '../turn';
import { changed, labelled, removed } from './changes';
import { repointChanges } from './repoint';

/**
 * Makes several actors one, as one Edit: whatever points to any of them points to the one that is kept. Gives that one, and how many
 * annotations changed; null, with nothing done, where they are gone or cannot become one.
 */
export const mergeActors = (keep: Id, others: readonly Id[]): Promise<{ actor: Actor; annotations: number } | null> =>
  inTurn(async () => {
    const all = (await store().actors.bulkGet([...new Set([keep, ...others])])).filter((actor) => actor !== undefined);
    const chosen = all.find(({ id }) => id === keep);
    if (!chosen) return null;
    const kept = keptOf(
      chosen,
      all.filter((actor) => actor !== chosen),
    );
    const gone = all.filter((actor) => actor !== kept);
    if (whyNotMerged(kept, gone) !== null) return null;
    const moved = await repointChanges(new Map(gone.map(({ id }) => [id, kept.id])));
    const actor = mergedActor(kept, gone);
    await commit({
      label: labelled('Merge into', actor.name),
      changes: [changed('actors', kept, actor), ...gone.map((each) => removed('actors', each)), ...moved],
    });
    return { actor, annotations: moved.filter(({ table }) => table === 'annotations').length };
  });
