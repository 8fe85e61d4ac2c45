import type { Id } from '../../shared/model/record';
import { setCurrentCoder } from './commit';
import { store, type Store } from './database';
import { byCreation } from './first';

/** Who works in a library stands beside the store's books: it belongs to this machine, and to no record. */
interface AtWork {
  readonly key: 'coder';
  readonly coder: Id;
}

const books = (db: Store) => db.table<AtWork, AtWork['key']>('state');

/** The coder who was chosen last on this machine, else who made the last Edit, else the first of the library; undefined in one without coders. */
export async function chosenCoder(db: Store): Promise<Id | undefined> {
  const coders = (await db.coders.toArray()).sort(byCreation);
  const known = new Set(coders.map(({ id }) => id));
  const wanted = [(await books(db).get('coder'))?.coder, (await db.edits.toCollection().last())?.coder, coders[0]?.id];
  return wanted.find((id) => id !== undefined && known.has(id));
}

/**
 * Another coder is at work from now on, also after the next start. On disk before it is reported done, as all of the store is: after a crash,
 * nobody works in another's name, or sees what is hidden from them.
 */
export async function chooseCoder(coder: Id): Promise<void> {
  await books(store()).put({ key: 'coder', coder });
  setCurrentCoder(coder);
}
