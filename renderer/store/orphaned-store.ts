import Dexie from 'dexie';
import { bridge } from './bridge';
import { Store } from './database';
import { refill } from './rebuild';
import { replay } from './replay';

const PREFIX = 'dateline-';

/**
 * When the library folder is new but stores of earlier folders are still here, the one worked in last is taken over: an emptied or
 * moved folder never hides someone's work. The old store stays as it is. Gives sentences for the person.
 */
export async function adoptOtherStore(db: Store): Promise<string[]> {
  const names = (await Dexie.getDatabaseNames()).filter((name) => name.startsWith(PREFIX) && name !== db.name);
  const stores = names.map((name) => new Store(name.slice(PREFIX.length)));
  try {
    const other = await workedInLast(stores);
    if (!other) return [];
    await giveTextsBack(other, db);
    await refill(db, replay([]), await other.edits.orderBy('number').toArray(), 1);
    return ['The library folder was empty. Your work was restored from the database; original files have to be brought in again.'];
  } finally {
    for (const store of stores) store.close();
  }
}

async function workedInLast(stores: readonly Store[]): Promise<Store | undefined> {
  let latest: { store: Store; at: string } | undefined;
  for (const store of stores) {
    const last = await store.edits.toCollection().last();
    if (last && (!latest || last.at > latest.at)) latest = { store, at: last.at };
  }
  return latest?.store;
}

/** Before anything is taken over, so that being interrupted here means beginning again. One text at a time: there may be many. */
async function giveTextsBack(from: Store, to: Store): Promise<void> {
  for (const sha256 of await from.texts.toCollection().primaryKeys()) {
    const row = await from.texts.get(sha256);
    if (!row) continue;
    const kept = await bridge().invoke('objects:put', new TextEncoder().encode(JSON.stringify(row.text)));
    if (!kept.ok) throw new Error(kept.error.message);
    await to.texts.put(row);
  }
}
