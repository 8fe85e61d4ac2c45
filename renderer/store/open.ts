import type { JournalState } from '../../shared/ipc';
import { bridge } from './bridge';
import { stamp } from './clock';
import { chosenCoder } from './chosen-coder';
import { commit, setCurrentCoder } from './commit';
import { setStore, Store, type StoreState } from './database';
import { emptyState, tableNames } from './history';
import { lastShared } from './journal';
import { adoptOtherStore } from './orphaned-store';
import { pushOutbox } from './outbox';
import { rebuild } from './rebuild';
import { followSpace } from './space';

/** What happened on the way in, in plain words for the person; usually nothing. */
export interface Opening {
  readonly notes: string[];
}

/**
 * Opens the store and makes it agree with the journal (R27): ahead of it, the outbox is sent again; behind it, missing rows or
 * parted from it, the store is rebuilt from it. An empty store beside a journal with Edits is never taken for a new library.
 */
export async function openStore(): Promise<Opening> {
  followSpace();
  const found = await bridge().invoke('journal:state');
  const db = new Store(found.library);
  await db.open();
  setStore(db);
  const state = await openBooks(db);
  const journal = await mended(found, state);
  const notes = [...journal.repairs];
  if (journal.number > 0) notes.push(...(await agree(db, journal, state)));
  else if (state.number === 0) notes.push(...(await adoptOtherStore(db)));
  await queueUnacknowledged(db, journal.number);
  await beginIfNew(db);
  pushOutbox();
  return { notes };
}

/**
 * The books are there from the start: a store that loses them while it is open can then never be taken for a new one. A table that an
 * earlier Dateline did not have holds nothing yet.
 */
async function openBooks(db: Store): Promise<StoreState> {
  const found = await db.state.get('state');
  const none = emptyState(1);
  const state = { ...none, ...found, counts: { ...none.counts, ...found?.counts } };
  await db.state.put(state);
  return state;
}

/** A journal that has lost its end: where the store does not have what it lost, a snapshot gives it back. */
async function mended(journal: JournalState, { number }: StoreState): Promise<JournalState> {
  if ((journal.ahead ?? 0) <= number) return journal;
  const answer = await bridge().invoke('journal:mend');
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
}

async function agree(db: Store, journal: JournalState, state: StoreState): Promise<string[]> {
  const shared = await lastShared(db, journal, state.number);
  const reason = await whyRebuild(db, journal, state, shared);
  return reason === undefined ? [] : [reason, ...(await rebuild(db, journal, shared))];
}

/** The sentence that explains a rebuild, or undefined where the store can be trusted. */
async function whyRebuild(db: Store, journal: JournalState, state: StoreState, shared: number): Promise<string | undefined> {
  if (state.number === 0) return 'The database was empty. Everything was restored from the journal.';
  if ((state.erased ?? 0) !== journal.erased) return 'Something was erased for good. The database was filled again from the journal.';
  if (shared < journal.number && shared === state.number) return 'The database was behind the journal. It was brought up to date.';
  if (shared < journal.number) return 'The database and the journal had parted. Everything was restored from the journal.';
  return (await isWhole(db, state)) ? undefined : 'Some rows of the database were missing. Everything was restored from the journal.';
}

/** Whether the store has as many records and Edits as its books say. */
async function isWhole(db: Store, { counts, number }: StoreState): Promise<boolean> {
  const found = await Promise.all(tableNames.map((name) => db.table(name).count()));
  return tableNames.every((name, at) => found[at] === counts[name]) && (await db.edits.count()) === number;
}

/** What the journal has not seen goes (back) into the outbox, whatever the outbox itself remembers. */
async function queueUnacknowledged(db: Store, acknowledged: number): Promise<void> {
  const numbers = await db.edits.where('number').above(acknowledged).primaryKeys();
  await db.outbox.clear();
  await db.outbox.bulkPut(numbers.map((number) => ({ number })));
}

/** A new library begins with its first coder; any other goes on with the coder who was at work last. */
async function beginIfNew(db: Store): Promise<void> {
  const known = await chosenCoder(db);
  if (known) return setCurrentCoder(known);
  const id = crypto.randomUUID();
  const at = stamp();
  setCurrentCoder(id);
  const coder = { id, creator: id, created: at, modified: at, name: 'Coder 1' };
  await commit({ label: 'Begin this library', changes: [{ table: 'coders', id, before: null, after: coder }] });
}
