import type { Id } from '../../shared/model/record';
import { setCurrentCoder } from './commit';
import { store, type Store } from './database';
import { byCreation } from './first';

/** Who works in a library is kept by the browser: it belongs to this machine, and to no record. */
const place = (db: Store): string => `dateline-coder-of-${db.name}`;

/** The coder who was chosen last on this machine, else the first of the library; undefined in one without coders. */
export async function chosenCoder(db: Store): Promise<Id | undefined> {
  const coders = (await db.coders.toArray()).sort(byCreation);
  const chosen = globalThis.localStorage?.getItem(place(db));
  return (coders.find(({ id }) => id === chosen) ?? coders[0])?.id;
}

/** Another coder is at work from now on, also after the next start. */
export function chooseCoder(coder: Id): void {
  globalThis.localStorage?.setItem(place(store()), coder);
  setCurrentCoder(coder);
}
