import type { Edit } from '../../shared/edits';
import type { JournalState } from '../../shared/ipc';
import { tables, type TableName } from '../../shared/model/tables';
import { adopt, applyEdit, emptyState, inTransaction } from './apply';
import { bridge } from './bridge';
import { stamp } from './clock';
import { commit, setCurrentCoder } from './commit';
import { setStore, Store, type StoreState } from './database';
import { pushOutbox } from './outbox';
import { adoptOtherStore } from './orphaned-store';

/** What happened on the way in, in plain words for the person; usually nothing. */
export interface Opening {
  readonly notes: string[];
}

/**
 * Opens the store and makes it agree with the journal (R27): ahead of it, the outbox is sent again; behind it, missing rows or
 * parted from it, the store is rebuilt from it. An empty store beside a journal with Edits is never taken for a new library.
 */
export async function openStore(): Promise<Opening> {
  const journal = await bridge().invoke('journal:state');
  const db = new Store(journal.library);
  await db.open();
  setStore(db);
  const notes = [...journal.repairs];
  const reason = await whyRebuild(db, journal);
  if (journal.count === 0) notes.push(...(await adoptOtherStore(db)));
  if (reason !== undefined) {
    await rebuild(db, journal);
    notes.push(reason);
  } else await queueUnacknowledged(db, journal.number);
  await beginIfNew(db);
  pushOutbox();
  return { notes };
}

/** The sentence that explains a rebuild, or undefined where the store can be trusted. */
async function whyRebuild(db: Store, journal: JournalState): Promise<string | undefined> {
  const state = await db.state.get('state');
  if (journal.number === 0) return undefined;
  if (!state || state.number === 0) return 'The database was empty. Everything was restored from the journal.';
  if (state.number < journal.number) return 'The database was behind the journal. It was brought up to date.';
  const shared = await db.edits.get(journal.number);
  const line = await lineAt(journal.count - 1);
  if (shared?.id !== line?.id) return 'The database and the journal had parted. Everything was restored from the journal.';
  return (await countsAgree(db, state)) ? undefined : 'Some rows of the database were missing. Everything was restored from the journal.';
}

async function lineAt(place: number): Promise<Edit | undefined> {
  return (await readJournal(place))[0];
}

async function readJournal(from: number): Promise<Edit[]> {
  const answer = await bridge().invoke('journal:read', from);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value as Edit[];
}

async function countsAgree(db: Store, state: StoreState): Promise<boolean> {
  const names = Object.keys(tables) as TableName[];
  const counts = await Promise.all(names.map((name) => db.table(name).count()));
  return names.every((name, at) => counts[at] === state.counts[name]);
}

/** Empties the store and plays the whole journal into it, under a new epoch. Edits of ours that it never saw are kept and sent. */
async function rebuild(db: Store, journal: JournalState): Promise<void> {
  const unseen = await db.edits.where('number').above(journal.number).toArray();
  if (unseen.length > 0) await keepAside(unseen);
  await inTransaction(db, async () => {
    for (const name of Object.keys(tables)) await db.table(name).clear();
    await Promise.all([db.edits.clear(), db.outbox.clear(), db.state.clear()]);
  });
  let state = emptyState(1);
  for (let place = 0; place < journal.count;) {
    const edits = await readJournal(place);
    if (edits.length === 0) throw new Error(`the journal ends at ${place} of ${journal.count} edits`);
    state = await applyAll(db, state, edits);
    place += edits.length;
  }
  await db.state.put({ ...state, epoch: journal.epoch + 1 });
  if (unseen.length > 0) await adopt(db, unseen);
}

function applyAll(db: Store, from: StoreState, edits: readonly Edit[]): Promise<StoreState> {
  return inTransaction(db, async () => {
    let state = from;
    for (const edit of edits) state = await applyEdit(db, state, edit);
    return state;
  });
}

/** Puts Edits that the journal has not seen among the objects first: whatever fails next, they exist. */
async function keepAside(edits: readonly Edit[]): Promise<void> {
  const answer = await bridge().invoke('objects:put', new TextEncoder().encode(JSON.stringify(edits)));
  if (!answer.ok) throw new Error(answer.error.message);
}

/** What the journal has not seen goes (back) into the outbox, whatever the outbox itself remembers. */
async function queueUnacknowledged(db: Store, acknowledged: number): Promise<void> {
  const numbers = await db.edits.where('number').above(acknowledged).primaryKeys();
  await db.outbox.clear();
  await db.outbox.bulkPut(numbers.map((number) => ({ number })));
}

/** A new library begins with its first coder. */
async function beginIfNew(db: Store): Promise<void> {
  const known = await db.coders.toCollection().first();
  if (known) return setCurrentCoder(known.id);
  const id = crypto.randomUUID();
  const at = stamp();
  setCurrentCoder(id);
  const coder = { id, creator: id, created: at, modified: at, name: 'Coder 1' };
  await commit({ label: 'Begin this library', changes: [{ table: 'coders', id, before: null, after: coder }] });
}
