import Dexie from 'dexie';
import { adopt } from './apply';
import { bridge } from './bridge';
import { Store } from './database';

const PREFIX = 'dateline-';

/**
 * When the library folder is new but a store of an earlier folder is still here, its Edits are taken over: an emptied or moved
 * folder never hides someone's work. The old store stays as it is. Gives sentences for the person.
 */
export async function adoptOtherStore(db: Store): Promise<string[]> {
  if ((await db.edits.count()) > 0) return [];
  const names = (await Dexie.getDatabaseNames()).filter((name) => name.startsWith(PREFIX) && name !== db.name);
  for (const name of names) {
    const other = new Store(name.slice(PREFIX.length));
    await other.open();
    const edits = await other.edits.orderBy('number').toArray();
    if (edits.length > 0) {
      await adopt(db, edits);
      await giveTextsBack(other);
      other.close();
      return ['The library folder was empty. Your work was restored from the database; original files have to be brought in again.'];
    }
    other.close();
  }
  return [];
}

async function giveTextsBack(other: Store): Promise<void> {
  for (const { text } of await other.texts.toArray()) await bridge().invoke('objects:put', new TextEncoder().encode(JSON.stringify(text)));
}
