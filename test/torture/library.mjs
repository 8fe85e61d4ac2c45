// @ts-check
import { closeSync, existsSync, openSync, readFileSync, readSync, rmSync, statSync, truncateSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ ids: Set<string>, records: Map<string, string> }} Held what is held: the ids of Edits, and each record's place with its stamp */

const journalOf = (/** @type {string} */ profile) => join(profile, 'library/journal/000001.ndjson');

/** What the journal says, its whole lines only. @param {string} profile @returns {Held} */
export function readJournal(profile) {
  const text = existsSync(journalOf(profile)) ? readFileSync(journalOf(profile), 'utf8') : '';
  const held = { ids: new Set(), records: new Map() };
  for (const line of text.split('\n').slice(0, -1)) {
    const { edit } = JSON.parse(line);
    held.ids.add(edit.id);
    for (const { table, id, after } of edit.changes) {
      if (after) held.records.set(`${table}/${id}`, after.modified);
      else held.records.delete(`${table}/${id}`);
    }
  }
  return held;
}

/** What the database holds, read past the app's own code. @param {import('playwright').Page} page @returns {Promise<Held>} */
export async function readStore(page) {
  const { ids, records } = await page.evaluate(async () => {
    const named = (await indexedDB.databases()).map(({ name }) => name ?? '').filter((name) => name.startsWith('dateline-'));
    if (named.length !== 1) throw new Error(`there are ${named.length} databases`);
    /** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
    const done = (request) =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const db = await done(indexedDB.open(String(named[0])));
    const tables = [...db.objectStoreNames].filter((name) => !['edits', 'outbox', 'texts', 'state'].includes(name));
    const transaction = db.transaction(['edits', ...tables]);
    const edits = await done(transaction.objectStore('edits').getAll());
    /** @type {[string, string][]} */
    const rows = [];
    for (const table of tables)
      for (const { id, modified } of await done(transaction.objectStore(table).getAll())) rows.push([`${table}/${id}`, modified]);
    db.close();
    return { ids: edits.map(({ id }) => String(id)), records: rows };
  });
  return { ids: new Set(ids), records: new Map(records) };
}

/** One sentence for each way in which the store and the journal differ. @param {Held} store @param {Held} journal */
export function differences(store, journal) {
  const edits = [...new Set([...store.ids, ...journal.ids])].filter((id) => store.ids.has(id) !== journal.ids.has(id));
  const records = [...new Set([...store.records.keys(), ...journal.records.keys()])].filter(
    (place) => store.records.get(place) !== journal.records.get(place),
  );
  return [
    ...edits.map((id) => `Edit ${id} is only in the ${store.ids.has(id) ? 'store' : 'journal'}`),
    ...records.map((place) => `${place} differs`),
  ];
}

/** Deletes the database's folder, as Chromium does where it finds it damaged. @param {string} profile */
export const wipeStore = (profile) => rmSync(join(profile, 'IndexedDB'), { recursive: true, force: true });

/** Changes one bit of the journal's last line. @param {string} profile */
export function flipBit(profile) {
  const path = journalOf(profile);
  const bytes = readFileSync(path);
  const start = bytes.lastIndexOf(10, bytes.length - 2) + 1;
  const place = start + Math.floor(Math.random() * (bytes.length - start));
  const file = openSync(path, 'r+');
  const byte = Buffer.alloc(1);
  readSync(file, byte, 0, 1, place);
  writeSync(file, Buffer.from([(byte[0] ?? 0) ^ 1]), 0, 1, place);
  closeSync(file);
}

/** Cuts up to 4,000 bytes off the journal. @param {string} profile */
export function cutJournal(profile) {
  const { size } = statSync(journalOf(profile));
  truncateSync(journalOf(profile), Math.max(0, size - 1 - Math.floor(Math.random() * 4_000)));
}
