import type { Change } from '../../../shared/edits';
import type { Id } from '../../../shared/model/record';
import { counted } from '../../../shared/text/counted';
import { bridge } from '../bridge';
import { commit } from '../commit';
import { store } from '../database';
import { inTurn } from '../turn';
import { withoutLinks, withoutTheirOwn } from './with-them';
import { withoutEvidence } from './without-evidence';

/** Removes several sources with all that belongs to them, as one Edit; undo brings all of it back. Gives how many went. */
export const removeSources = (ids: readonly Id[]): Promise<number> =>
  inTurn(async () => {
    const sources = (await store().sources.bulkGet([...ids])).filter((source) => source !== undefined);
    if (sources.length === 0) return 0;
    // Where no snapshot can be made now, undo still brings all of it back.
    if (sources.length > 1) await bridge().invoke('snapshot:take');
    const gone = sources.map(({ id }) => id);
    const versions = await store().versions.where('source').anyOf(gone).toArray();
    const annotations = await store().annotations.where('source').anyOf(gone).toArray();
    const lost = annotations.map(({ id }) => id);
    const changes: Change[] = [
      ...(await withoutEvidence(lost)),
      ...(await withoutLinks(lost)),
      ...(await withoutTheirOwn(gone)),
      ...annotations.map((before): Change => ({ table: 'annotations', id: before.id, before, after: null })),
      ...versions.map((before): Change => ({ table: 'versions', id: before.id, before, after: null })),
      ...sources.map((before): Change => ({ table: 'sources', id: before.id, before, after: null })),
    ];
    await commit({ label: sources.length === 1 ? 'Remove source' : `Remove ${counted(sources.length, 'source', 'sources')}`, changes });
    return sources.length;
  });
