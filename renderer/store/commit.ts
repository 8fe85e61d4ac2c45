import { create } from 'zustand';
import { type Change, Edit, inverse, type EditDraft, MOST_CHANGES } from '../../shared/edits';
import type { Id } from '../../shared/model/record';
import { numbered } from '../../shared/text/counted';
import { applyEdit, inTransaction } from './apply';
import { stamp } from './clock';
import { store, type Store, type StoreState } from './database';
import { announceSaving, pushOutbox } from './outbox';
import { needSpace } from './space';

const useAtWork = create<{ coder: Id | undefined }>(() => ({ coder: undefined }));

/** The coder at work. Throws before the store has opened. */
export function currentCoder(): Id {
  const { coder } = useAtWork.getState();
  if (!coder) throw new Error('no coder is at work yet');
  return coder;
}

/** What `currentCoder` gives, followed; undefined before the store has opened. */
export const useCurrentCoder = (): Id | undefined => useAtWork(({ coder }) => coder);
export const setCurrentCoder = (coder: Id): void => useAtWork.setState({ coder });
/** Calls whenever another coder is at work. */
export const followCoder = (call: () => void): (() => void) => useAtWork.subscribe(call);

type Kind = Pick<Edit, 'undoes' | 'redoes'>;
type Planned = EditDraft & Kind;

/**
 * Makes one undoable Edit: applied, numbered and put in the outbox in one strict transaction, then sent to the journal.
 * Resolves when the store has it; the screen says "Saved" once the journal has it too. Rejects, with nothing changed, where a
 * record is no longer as `before` says, or where the Edit breaks its schema.
 */
export async function commit(draft: EditDraft): Promise<void> {
  await write(() => Promise.resolve(draft));
}

/** Takes back the last Edit that stands; false where there is none. The history grows: nothing is rewritten. */
export const undo = (): Promise<boolean> =>
  write(async (state) => {
    const edit = await editAt(state.undo.at(-1));
    return edit && { label: labelled('Undo', edit), changes: inverse(edit.changes), undoes: edit.id };
  });

/** Brings back the Edit undone last; false where there is none. */
export const redo = (): Promise<boolean> =>
  write(async (state) => {
    const edit = await editAt(state.redo.at(-1));
    return edit && { label: labelled('Redo', edit), changes: edit.changes, redoes: edit.id };
  });

/** Within the limit of a label: a long one loses its end. */
const labelled = (what: string, { label }: Edit): string => `${what}: ${label}`.slice(0, 300);

const editAt = async (number: number | undefined): Promise<Edit | undefined> =>
  number === undefined ? undefined : store().edits.get(number);

async function write(plan: (state: StoreState) => Promise<Planned | undefined>): Promise<boolean> {
  needSpace();
  announceSaving();
  try {
    return await enter(store(), plan);
  } finally {
    pushOutbox();
  }
}

function enter(db: Store, plan: (state: StoreState) => Promise<Planned | undefined>): Promise<boolean> {
  return inTransaction(db, async () => {
    const state = (await db.state.get('state')) ?? emptied();
    const planned = await plan(state);
    if (!planned) return false;
    const edit = sound({
      id: crypto.randomUUID(),
      epoch: state.epoch,
      number: state.number + 1,
      at: stamp(),
      coder: currentCoder(),
      ...planned,
      changes: isAgain(planned) ? planned.changes : planned.changes.map(signed),
    });
    await applyEdit(db, state, edit);
    await db.outbox.add({ number: edit.number });
    return true;
  });
}

const isAgain = ({ undoes, redoes }: Planned): boolean => undoes !== undefined || redoes !== undefined;

/** A changed record says who changed it, unless only its maker ever did. */
function signed(change: Change): Change {
  const { before, after } = change;
  const by = currentCoder();
  if (!before || !after || (before.modifier === undefined && before.creator === by)) return change;
  return { ...change, after: { ...after, modifier: by } } as Change;
}

/** Main refuses an Edit that breaks its schema: in the store and never in the journal, it would hold back all that follow. */
function sound(edit: Edit): Edit {
  const count = edit.changes.length;
  if (count > MOST_CHANGES)
    throw new Error(
      `“${edit.label}” was not done, and nothing was changed: it touches ${numbered(count)} records, and one change may touch ${numbered(MOST_CHANGES)}. Do it for fewer at a time.`,
    );
  const { error } = Edit.safeParse(edit);
  if (error) throw new Error(`“${edit.label}” was not done: ${error.issues[0]!.path.join('.')} ${error.issues[0]!.message}`);
  return edit;
}

function emptied(): never {
  throw new Error('The database was emptied while Dateline was running. Restart Dateline: what was saved is in the journal.');
}
