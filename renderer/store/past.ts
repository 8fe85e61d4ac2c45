import { useLiveQuery } from 'dexie-react-hooks';
import type { Edit } from '../../shared/edits';
import type { Id } from '../../shared/model/record';
import { redo, undo } from './commit';
import { store, type StoreState } from './database';
import { inTurn } from './turn';

/** One change as the history shows it: it stands, it was undone and can come back, or it was undone and something else was done since. */
export interface PastEdit {
  readonly number: number;
  readonly label: string;
  readonly at: string;
  readonly coder: Id;
  readonly records: number;
  readonly is: 'done' | 'undone' | 'left';
  /** How many changes undo (or, of one undone, redo) would pass, this one not counted when undoing; null where neither leads here. */
  readonly steps: number | null;
}

export interface Past {
  /** The newest first. */
  readonly edits: readonly PastEdit[];
  /** How many Edits there are before those shown. */
  readonly earlier: number;
  /** How many can be undone. */
  readonly undoable: number;
}

/** The last `limit` Edits, undos and redos told by what became of the changes they are of; undefined while loading. */
export const usePast = (limit: number): Past | undefined => useLiveQuery(() => readPast(limit), [limit]);

export async function readPast(limit: number): Promise<Past> {
  const edits = await store().edits.orderBy('number').reverse().limit(limit).toArray();
  const state = await store().state.get('state');
  return {
    edits: pastOf(edits, state ?? { undo: [], redo: [] }),
    earlier: (edits.at(-1)?.number ?? 1) - 1,
    undoable: state?.undo.length ?? 0,
  };
}

/** What became of each Edit. `newest`: Edits, the newest first. */
export function pastOf(newest: readonly Edit[], { undo: undos, redo: redos }: Pick<StoreState, 'undo' | 'redo'>): PastEdit[] {
  const settled = new Map<string, 'done' | 'undone'>();
  const past: PastEdit[] = [];
  for (const edit of newest) {
    const of = edit.undoes ?? edit.redoes;
    // The newest word on a change is the one that counts.
    if (of !== undefined && !settled.has(of)) settled.set(of, edit.undoes ? 'undone' : 'done');
    if (of === undefined) past.push(pastEdit(edit, settled.get(edit.id) ?? 'done'));
  }
  return past;

  function pastEdit({ number, label, at, coder, changes }: Edit, is: 'done' | 'undone'): PastEdit {
    const back = undos.indexOf(number);
    const forth = redos.indexOf(number);
    const steps = back >= 0 ? undos.length - 1 - back : forth >= 0 ? redos.length - forth : null;
    return { number, label, at, coder, records: changes.length, is: is === 'undone' && forth < 0 ? 'left' : is, steps };
  }
}

/**
 * Undoes or redoes until this change is the last that stands; 0 undoes all that can be undone. Gives how many steps that took. Each
 * step is an Edit of its own, so the way back is open.
 */
export const goToEdit = (number: number): Promise<number> =>
  inTurn(async () => {
    const books = async (): Promise<Pick<StoreState, 'undo' | 'redo'>> => (await store().state.get('state')) ?? { undo: [], redo: [] };
    const first = await books();
    const isBack = number === 0 || first.undo.includes(number);
    const isThere = ({ undo: undos, redo: redos }: Pick<StoreState, 'undo' | 'redo'>) =>
      isBack ? (undos.at(-1) ?? 0) === number : !redos.includes(number);
    let steps = 0;
    while (!isThere(await books()) && (await (isBack ? undo() : redo()))) steps += 1;
    return steps;
  });
