import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Outcome, WantedObject } from '../../shared/ipc';
import { beginsLikePicture, PICTURE_LIMIT } from '../picture';
import { readChosenFile } from '../read-file';
import { hashFile } from './fixity';
import type { Objects } from './objects';

export interface Restored {
  /** The objects that are kept again. */
  readonly restored: string[];
  /** How many files were looked at. */
  readonly looked: number;
}

/**
 * Looks below a folder for lost originals, known by size and hash, and keeps those it finds; a damaged copy is set aside. Only files
 * of a size that is wanted are read, and every picture where a picture is wanted, whose size nothing tells. Links are not followed; what cannot be read is passed over. Stops once all are found.
 * A failure is that of a disk that takes no more.
 */
export async function restoreOriginals(objects: Objects, folder: string, wanted: readonly WantedObject[]): Promise<Outcome<Restored>> {
  const missing = new Map(wanted.map(({ sha256, size }) => [sha256, size]));
  const sizes = new Set(missing.values());
  const restored: string[] = [];
  let looked = 0;
  for await (const path of filesBelow(folder)) {
    if (missing.size === 0) break;
    looked += 1;
    const sha256 = await hashIfWanted(path, sizes);
    if (sha256 === null || !missing.has(sha256)) continue;
    const kept = await keepAgain(objects, path, sha256);
    if (kept === null) continue;
    if (!kept.ok) return kept;
    missing.delete(sha256);
    restored.push(sha256);
  }
  return { ok: true, value: { restored, looked } };
}

async function hashIfWanted(path: string, sizes: ReadonlySet<number | null>): Promise<string | null> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return null;
  const isWanted = sizes.has(found.size) || (sizes.has(null) && found.size <= PICTURE_LIMIT && (await isPicture(path).catch(() => false)));
  return isWanted ? hashFile(path).catch(() => null) : null;
}

async function isPicture(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(12), 0, 12, 0);
    return beginsLikePicture(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

/** Null where the file is no longer what was hashed a moment ago. */
async function keepAgain(objects: Objects, path: string, sha256: string): Promise<Outcome<null> | null> {
  const bytes = await readChosenFile(path, { follow: false });
  if (!bytes.ok) return null;
  const kept = await objects.put(bytes.value);
  if (!kept.ok) return kept;
  return kept.value.sha256 === sha256 ? { ok: true, value: null } : null;
}

/** Every regular file below a folder, hidden ones too: a backup may lie anywhere. */
async function* filesBelow(folder: string): AsyncGenerator<string> {
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    const path = join(folder, entry.name);
    if (entry.isFile()) yield path;
    else if (entry.isDirectory()) yield* filesBelow(path);
  }
}
