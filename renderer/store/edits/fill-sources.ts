import type { Change } from '../../../shared/edits';
import type { Id } from '../../../shared/model/record';
import type { Source } from '../../../shared/model/source';
import { stamp } from '../clock';
import { commit } from '../commit';
import { store } from '../database';
import { inTurn } from '../turn';

/** Changes the cards of several sources as one Edit, each as it stands when its turn comes. Gives how many changed; those that are gone are passed by. */
export const fillSources = (ids: readonly Id[], fill: (now: Source) => Source, label: string): Promise<number> =>
  inTurn(async () => {
    const present = (await store().sources.bulkGet([...ids])).filter((source) => source !== undefined);
    const changes = present.flatMap((before): Change[] => {
      const after = fill(before);
      if (JSON.stringify(after) === JSON.stringify(before)) return [];
      return [{ table: 'sources', id: before.id, before, after: { ...after, modified: stamp() } }];
    });
    if (changes.length > 0) await commit({ label, changes });
    return changes.length;
  });
