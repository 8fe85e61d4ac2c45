import type { Change, Edit } from '../../shared/edits';
import type { AnyRecord } from '../../shared/model/tables';
import type { Store, StoreState } from './database';
import { historyAfter, tableNames } from './history';
import { isSameRecord } from './replay';

/** Runs `work` in one strict transaction over the records and the books of the store. */
export function inTransaction<T>(db: Store, work: () => Promise<T>): Promise<T> {
  return db.transaction('rw', [...tableNames.map((name) => db.table(name)), db.edits, db.outbox, db.state], async (transaction) => {
    assertStrict(transaction.idbtrans);
    return work();
  });
}

/** R25: a relaxed transaction may be reported done and still be lost in a power cut. */
function assertStrict(transaction: IDBTransaction): void {
  if (transaction.durability !== undefined && transaction.durability !== 'strict')
    throw new Error(`transaction is ${transaction.durability}, not strict`);
}

/**
 * Applies an Edit's changes and enters it in the history. Must run inside `inTransaction`.
 * Throws (and so rolls everything back) where a record is not as the Edit's `before` says.
 */
export async function applyEdit(db: Store, state: StoreState, edit: Edit): Promise<void> {
  const counts = { ...state.counts };
  for (const change of edit.changes) counts[change.table] += await applyChange(db, change);
  await db.edits.add(edit);
  await db.state.put({ ...state, ...historyAfter(state, edit), epoch: edit.epoch, number: edit.number, counts });
}

async function applyChange(db: Store, { table, id, before, after }: Change): Promise<number> {
  const rows = db.table<AnyRecord, string>(table);
  const present = await rows.get(id);
  if (!isSameRecord(present ?? null, before)) throw new Error(`${table} ${id} is not as the edit expects it`);
  if (after) await rows.put(after);
  else await rows.delete(id);
  return (after ? 1 : 0) - (before ? 1 : 0);
}
