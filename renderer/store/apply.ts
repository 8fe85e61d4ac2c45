import type { Table } from 'dexie';
import type { Change, Edit } from '../../shared/edits';
import type { Id } from '../../shared/model/record';
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
  for (const changes of stretches(edit.changes)) {
    await applyChanges(db.table<AnyRecord, string>(changes[0]!.table), changes);
    for (const { table, before, after } of changes) counts[table] += (after ? 1 : 0) - (before ? 1 : 0);
  }
  await db.edits.add(edit);
  await db.state.put({ ...state, ...historyAfter(state, edit), epoch: edit.epoch, number: edit.number, counts });
}

/** Of 50 rows put at once, or more, Dexie does not tell the keys: every live read would then read all, and not what changed. */
const AT_ONCE = 49;

/** Changes that follow one another in one table, each to another record: one that is changed twice is changed in the order of the Edit. */
function* stretches(changes: readonly Change[]): Generator<Change[]> {
  let stretch: Change[] = [];
  let ids = new Set<Id>();
  for (const change of changes) {
    if (stretch.length === AT_ONCE || ids.has(change.id) || (stretch[0] && stretch[0].table !== change.table)) {
      yield stretch;
      stretch = [];
      ids = new Set();
    }
    stretch.push(change);
    ids.add(change.id);
  }
  if (stretch.length > 0) yield stretch;
}

async function applyChanges(rows: Table<AnyRecord, string>, changes: readonly Change[]): Promise<void> {
  const present = await rows.bulkGet(changes.map(({ id }) => id));
  for (const [at, { table, id, before }] of changes.entries())
    if (!isSameRecord(present[at] ?? null, before)) throw new Error(`${table} ${id} is not as the edit expects it`);
  const kept = changes.flatMap(({ after }) => after ?? []);
  const gone = changes.flatMap(({ id, after }) => (after ? [] : id));
  if (kept.length > 0) await rows.bulkPut(kept);
  if (gone.length > 0) await rows.bulkDelete(gone);
}
