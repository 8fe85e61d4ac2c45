import type { Change } from '../../../shared/edits';
import type { Source } from '../../../shared/model/source';
import { stamp } from '../clock';
import { commit } from '../commit';

/** Changes a source's metadata. A publication date that others rest on is changed through the inspector's dialog instead. `others` come in the same Edit. */
export async function changeSource(before: Source, patch: Partial<Source>, label: string, others: readonly Change[] = []): Promise<void> {
  const after = { ...before, ...patch, modified: stamp() };
  await commit({ label, changes: [...others, { table: 'sources', id: before.id, before, after }] });
}
