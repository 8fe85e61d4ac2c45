import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edit } from '../../shared/edits';
import { eraser, type Erasure } from '../../shared/erasure';
import type { Outcome } from '../../shared/ipc';
import { writeAtomically } from './atomic-write';
import { cleanseKeptAside } from './cleanse-kept-aside';
import { diskFailure } from './failure';
import type { Journal } from './journal';
import type { Objects } from './objects';
import type { Snapshots } from './snapshots/snapshots';

/** The parts of a library that hold what people wrote. */
export interface Holdings {
  readonly folder: string;
  readonly journal: Journal;
  readonly objects: Objects;
  readonly snapshots: Snapshots;
}

/** What an erasure came to: objects that something else still names stay. */
export interface Expunged {
  readonly objects: number;
  readonly kept: number;
}

/**
 * Erases records and objects for good: the journal is rewritten with tombstones in their place, snapshots made of the old one go and a
 * new one is made, objects are deleted, and what was set aside, damaged or since it fitted nowhere, loses what names them. Can be done
 * again where it was cut short. Throws what the disk says.
 */
export async function expunge({ folder, journal, objects, snapshots }: Holdings, erasure: Erasure): Promise<Expunged> {
  const { look, erase } = eraser(erasure);
  await eachEdit(journal, look);
  const named = new Set<string>();
  await journal.rewrite((edit) => {
    const left = erase(edit);
    noteHashes(left, named);
    return left;
  });
  await snapshots.clear();
  // Where none can be made now, the journal has it all, and the next one is made in its time: the erasure is none the less whole.
  await snapshots.take();
  const gone = erasure.objects.filter((sha256) => !named.has(sha256));
  for (const sha256 of gone) await rm(objects.place(sha256), { force: true });
  const ids = new Set(erasure.records.map(({ id }) => id));
  const namesErased = (words: string): boolean => namesOneOf(words, ids);
  await cleanseKeptAside({ folder, objects }, named, namesErased);
  await cleanse(join(folder, 'damaged'), namesErased, new Set(gone));
  return { objects: gone.length, kept: erasure.objects.length - gone.length };
}

/** At most so many are read at once. */
const AT_ONCE = 500;

async function eachEdit(journal: Journal, look: (edit: Edit) => void): Promise<void> {
  for (let at = 0, count = 1; count > 0; at += count) {
    const read = await journal.read(at, AT_ONCE);
    if (!read.ok) throw new Error(read.error.message);
    read.value.forEach(look);
    count = read.value.length;
  }
}

/** Every SHA-256 that an Edit names, wherever in its records. */
function noteHashes({ changes }: Edit, named: Set<string>): void {
  for (const [hash] of JSON.stringify(changes).matchAll(/(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g)) named.add(hash);
}

/** Files set aside as damaged: copies of erased objects go; of what is in lines, those go that name an erased record. */
async function cleanse(damaged: string, isErased: (words: string) => boolean, gone: ReadonlySet<string>): Promise<void> {
  const entries = await readdir(damaged, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  for (const { name } of entries.filter((entry) => entry.isFile())) {
    const path = join(damaged, name);
    const [, object] = /^object-([0-9a-f]{64})-/.exec(name) ?? [];
    if (object !== undefined && gone.has(object)) await rm(path, { force: true });
    if (object !== undefined) continue;
    // Byte for byte: what is damaged need not be UTF-8.
    const lines = (await readFile(path, 'latin1')).split('\n');
    const left = lines.filter((line) => !isErased(line));
    if (left.length < lines.length) await writeAtomically(path, Buffer.from(left.join('\n'), 'latin1'));
  }
}

const namesOneOf = (words: string, ids: ReadonlySet<string>): boolean => {
  for (const [, id] of words.matchAll(/"([\w-]{1,80})"/g)) if (ids.has(id!)) return true;
  return false;
};

/** An erasure as an outcome: what the disk says is an expected failure. */
export const expunged = async (work: () => Promise<Expunged>): Promise<Outcome<Expunged>> =>
  work().then(
    (value) => ({ ok: true, value }),
    (error: unknown) => diskFailure(error, 'Not everything could be erased yet; Dateline goes on with it when it starts next'),
  );
