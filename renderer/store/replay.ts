import type { Change, Edit } from '../../shared/edits';
import type { Id } from '../../shared/model/record';
import type { AnyRecord, TableName } from '../../shared/model/tables';
import type { StoreState } from './database';
import { emptyState, historyAfter, tableNames } from './history';

/** What a store holds after its Edits were applied one after another, in memory. */
export interface Replay {
  readonly edits: Edit[];
  readonly records: Record<TableName, Map<Id, AnyRecord>>;
  state: StoreState;
}

/** Plays the journal's Edits from the first. They are taken as written: each was checked against its records when it was made. */
export function replay(edits: readonly Edit[]): Replay {
  const records = Object.fromEntries(tableNames.map((name) => [name, new Map()])) as Replay['records'];
  const played: Replay = { edits: [], records, state: emptyState(1) };
  for (const edit of edits) play(played, edit);
  return countRecords(played);
}

/**
 * Goes on with Edits that the journal has not seen, numbered anew in `epoch`; those that it has under another number are passed
 * over. Gives those that no longer fit, because a record is not as they expect it: they are left out.
 */
export function goOn(played: Replay, edits: readonly Edit[], epoch: number): Edit[] {
  const known = new Set(played.edits.map(({ id }) => id));
  const unfit: Edit[] = [];
  for (const edit of edits) {
    if (known.has(edit.id)) continue;
    if (!edit.changes.every((change) => fits(played, change))) unfit.push(edit);
    else play(played, { ...edit, epoch, number: played.state.number + 1 });
  }
  countRecords(played);
  return unfit;
}

function play(played: Replay, edit: Edit): void {
  const { edits, records, state } = played;
  const history = historyAfter(state, inPlace(played, edit));
  for (const { table, id, after } of edit.changes) {
    if (after) records[table].set(id, after);
    else records[table].delete(id);
  }
  edits.push(edit);
  Object.assign(state, history, { epoch: edit.epoch, number: edit.number });
}

const fits = ({ records }: Replay, { table, id, before }: Change): boolean => isSameRecord(records[table].get(id) ?? null, before);

/** Records are told apart by their stamp: `modified` never repeats for two states of one record. */
export const isSameRecord = (a: AnyRecord | null, b: AnyRecord | null): boolean =>
  a === null || b === null ? a === b : a.modified === b.modified;

/** For the history, an undo (or redo) of an Edit that is not the next to be undone is an Edit like any other. */
function inPlace({ edits, state }: Replay, edit: Edit): Edit {
  const { undoes, redoes, ...plain } = edit;
  const next = (undoes ? state.undo : state.redo).at(-1);
  return next !== undefined && edits[next - 1]?.id === (undoes ?? redoes) ? edit : plain;
}

function countRecords(played: Replay): Replay {
  for (const name of tableNames) played.state.counts[name] = played.records[name].size;
  return played;
}
