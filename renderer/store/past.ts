import { useLiveQuery } from 'dexie-react-hooks';
import type { Change, Edit } from '../../shared/edits';
import type { Id } from '../../shared/model/record';
import { currentCoder, redo, undo, useCurrentCoder } from './commit';
import { store, type StoreState } from './database';
import { ownView } from './own-view';
import { inTurn } from './turn';

/** One change as the history shows it: it stands, it was undone and can come back, or it was undone and something else was done since. */
export interface PastEdit {
  readonly number: number;
  readonly label: string;
  readonly at: string;
  /** Null where it is not told. */
  readonly coder: Id | null;
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
export function usePast(limit: number): Past | undefined {
  const coder = useCurrentCoder();
  return useLiveQuery(() => readPast(limit), [limit, coder]);
}

export async function readPast(limit: number): Promise<Past> {
  const edits = await store().edits.orderBy('number').reverse().limit(limit).toArray();
  const state = await store().state.get('state');
  const hidden = new Set((await othersWhereBlind(edits)).map(({ number }) => number));
  const past = pastOf(edits, state ?? { undo: [], redo: [] });
  return {
    edits: past.map((edit) => (hidden.has(edit.number) ? { ...edit, label: HIDDEN, coder: null, records: 1 } : edit)),
    earlier: (edits.at(-1)?.number ?? 1) - 1,
    undoable: state?.undo.length ?? 0,
  };
}

const HIDDEN = 'Change by another coder in a source that you code blind';

/** Others' Edits of what they found in sources that the coder at work codes blind: even a label may say what they thought. */
async function othersWhereBlind(edits: readonly Edit[]): Promise<Edit[]> {
  const at = currentCoder();
  const { blind } = ownView({ annotations: [], codings: await store().codings.toArray() }, at);
  const isFound = ({ table, before, after }: Change): boolean => {
    const record = after ?? before;
    return (table === 'annotations' || table === 'dismissals') && record !== null && 'source' in record && blind.has(record.source);
  };
  return edits.filter(({ coder, changes }) => coder !== at && changes.some(isFound));
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
