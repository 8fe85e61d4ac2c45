import type { Edit } from '../../shared/edits';
import { isErasedWholly } from '../../shared/erasure';
import { tables, type TableName } from '../../shared/model/tables';
import type { StoreState } from './database';

/** So many Edits can be undone; the history itself keeps all. */
const UNDO_LIMIT = 5_000;

export const tableNames = Object.keys(tables) as TableName[];

/** The books of a store that holds nothing yet. */
export const emptyState = (epoch: number): StoreState => ({
  key: 'state',
  epoch,
  number: 0,
  undo: [],
  redo: [],
  counts: Object.fromEntries(tableNames.map((name) => [name, 0])) as Record<TableName, number>,
});

/** Whether a person may undo it: making a coder is how a library begins, and is not taken back; nor is what the app did by itself, nor that of which nothing is left. */
const isUndoable = (edit: Edit): boolean =>
  edit.quiet !== true && !isErasedWholly(edit) && edit.changes.some((change) => change.table !== 'coders' || change.before !== null);

/** What can be undone and redone once `edit` was applied. An undo or redo must be of the Edit that is next. */
export function historyAfter(state: StoreState, edit: Edit): Pick<StoreState, 'undo' | 'redo'> {
  if (edit.undoes) return { undo: state.undo.slice(0, -1), redo: [...state.redo, state.undo.at(-1)!] };
  if (edit.redoes) return { undo: [...state.undo, state.redo.at(-1)!], redo: state.redo.slice(0, -1) };
  if (!isUndoable(edit)) return { undo: state.undo, redo: state.redo };
  return { undo: [...state.undo, edit.number].slice(-UNDO_LIMIT), redo: [] };
}
