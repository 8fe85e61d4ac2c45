import Dexie from 'dexie';
import type { Edit } from '../../shared/edits';
import type { Store } from './database';
import { forgetDraft } from './drafts';

/**
 * Deletes what a store keeps beside its records, as far as it may hold what was erased: texts at hand, words typed at erased Versions, and the
 * index of all words. Texts and index are made again from what is left. `edits`: the history, with tombstones in it.
 */
export async function forgetErased(db: Store, edits: readonly Edit[]): Promise<void> {
  await db.texts.clear();
  for (const { changes } of edits)
    for (const { table, id, before, after } of changes)
      if (table === 'versions' && before === null && after === null) await forgetDraft(id);
  await Dexie.delete(`search-of-${db.name}`);
}
