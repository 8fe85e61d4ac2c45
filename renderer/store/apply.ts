import type { Change, Edit } from '../../shared/edits';
import { tables, type AnyRecord, type TableName } from '../../shared/model/tables';
import type { Store, StoreState } from './database';

const UNDO_LIMIT = 5_000;
const tableNames = Object.keys(tables) as TableName[];

export const emptyState = (epoch: number): StoreState => ({
  key: 'state',
  epoch,
  number: 0,
  undo: [],
  redo: [],
  counts: Object.fromEntries(tableNames.map((name) => [name, 0])) as Record<TableName, number>,
});

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
export async function applyEdit(db: Store, state: StoreState, edit: Edit): Promise<StoreState> {
  const counts = { ...state.counts };
  for (const change of edit.changes) counts[change.table] += await applyChange(db, change);
  await db.edits.add(edit);
  const next = { ...state, ...historyAfter(state, edit), epoch: edit.epoch, number: edit.number, counts };
  await db.state.put(next);
  return next;
}

async function applyChange(db: Store, { table, id, before, after }: Change): Promise<number> {
  const rows = db.table<AnyRecord, string>(table);
  const present = await rows.get(id);
  if (!sameRecord(present ?? null, before)) throw new Error(`${table} ${id} is not as the edit expects it`);
  if (after) await rows.put(after);
  else await rows.delete(id);
  return (after ? 1 : 0) - (before ? 1 : 0);
}

/** Records are told apart by their stamp: `modified` never repeats for two states of one record. */
function sameRecord(a: AnyRecord | null, b: AnyRecord | null): boolean {
  return a === null || b === null ? a === b : a.modified === b.modified;
}

/** Applies Edits that the journal has not seen after the last one here, numbered anew, and queues them for it: all or none. */
export async function adopt(db: Store, edits: readonly Edit[]): Promise<void> {
  await inTransaction(db, async () => {
    let state = (await db.state.get('state')) ?? emptyState(1);
    for (const edit of edits) {
      const numbered = { ...edit, epoch: state.epoch, number: state.number + 1 };
      state = await applyEdit(db, state, numbered);
      await db.outbox.add({ number: numbered.number });
    }
  });
}

/** Whether a person may undo it: making a coder is how a library begins, and is not taken back. */
const isUndoable = (edit: Edit): boolean => edit.changes.some((change) => change.table !== 'coders');

function historyAfter(state: StoreState, edit: Edit): Pick<StoreState, 'undo' | 'redo'> {
  if (edit.undoes) return { undo: state.undo.slice(0, -1), redo: [...state.redo, state.undo.at(-1)!] };
  if (edit.redoes) return { undo: [...state.undo, state.redo.at(-1)!], redo: state.redo.slice(0, -1) };
  if (!isUndoable(edit)) return { undo: state.undo, redo: state.redo };
  return { undo: [...state.undo, edit.number].slice(-UNDO_LIMIT), redo: [] };
}
