import type { Edit } from '../../shared/edits';
import type { JournalState } from '../../shared/ipc';
import type { AnyRecord } from '../../shared/model/tables';
import { counted } from '../../shared/text/counted';
import { inTransaction } from './apply';
import { bridge } from './bridge';
import type { Store } from './database';
import { forgetErased } from './forget-erased';
import { tableNames } from './history';
import { readJournal } from './journal';
import { forgetKnown } from './known';
import { goOn, replay, type Replay } from './replay';

/**
 * Fills the store anew from the journal, under a new epoch, and goes on with our own Edits after `shared`, the last that both have.
 * All or nothing: until everything was read and what does not fit was kept elsewhere, the store stays as it is. Gives sentences.
 */
export async function rebuild(db: Store, journal: JournalState, shared: number): Promise<string[]> {
  const own = await db.edits.where('number').above(shared).toArray();
  const played = replay(await readJournal(journal.count));
  played.state.erased = journal.erased;
  if (((await db.state.get('state'))?.erased ?? 0) !== journal.erased) await forgetErased(db, played.edits);
  return refill(db, played, own, journal.epoch + 1);
}

/** Replaces all that the store holds by what was replayed, with `own` Edits after it. Gives sentences. */
export async function refill(db: Store, played: Replay, own: readonly Edit[], epoch: number): Promise<string[]> {
  const unfit = goOn(played, own, epoch);
  const notes = unfit.length > 0 ? [await keepAside(unfit)] : [];
  await inTransaction(db, async () => {
    for (const name of tableNames) {
      await db.table(name).clear();
      await db.table<AnyRecord>(name).bulkAdd([...played.records[name].values()]);
    }
    await Promise.all([db.edits.clear(), db.outbox.clear()]);
    await db.edits.bulkAdd(played.edits);
    await db.state.put({ ...played.state, epoch });
  });
  forgetKnown();
  return notes;
}

/** Keeps Edits that fit nowhere among the objects, as JSON. */
async function keepAside(edits: readonly Edit[]): Promise<string> {
  const answer = await bridge().invoke('objects:put', new TextEncoder().encode(JSON.stringify(edits)));
  if (!answer.ok) throw new Error(answer.error.message);
  const { sha256 } = answer.value;
  const what = counted(edits.length, 'change', 'changes');
  return `${what} made here did not fit what the journal holds. Kept in the library folder: objects/sha256/${sha256.slice(0, 2)}/${sha256.slice(2)}.`;
}
