import type { Coder } from '../../../shared/model/coder';
import type { Id } from '../../../shared/model/record';
import { stamp } from '../clock';
import { commit, currentCoder } from '../commit';
import { store } from '../database';
import { inTurn } from '../turn';

/** Whether two coders would be called the same, whatever the letters' case. */
export const isSameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Adds a coder, whom the one at work makes; gives the new one's id, or null where one of that name is there. Not undoable, as no coder's making is. */
export const addCoder = (name: string): Promise<Id | null> =>
  inTurn(async () => {
    if (await isTaken(name, null)) return null;
    const id = crypto.randomUUID();
    const at = stamp();
    const coder: Coder = { id, creator: currentCoder(), created: at, modified: at, name: name.trim() };
    await commit({ label: 'Add a coder', changes: [{ table: 'coders', id, before: null, after: coder }] });
    return id;
  });

/** Gives a coder another name; false where another coder has it, or the coder is gone. */
export const renameCoder = (id: Id, name: string): Promise<boolean> =>
  inTurn(async () => {
    const before = await store().coders.get(id);
    if (!before || (await isTaken(name, id))) return false;
    const after = { ...before, name: name.trim(), modified: stamp() };
    await commit({ label: 'Rename a coder', changes: [{ table: 'coders', id, before, after }] });
    return true;
  });

async function isTaken(name: string, but: Id | null): Promise<boolean> {
  const coders = await store().coders.toArray();
  return coders.some((coder) => coder.id !== but && isSameName(coder.name, name));
}
