import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Fixity } from '../../shared/model/provenance';
import type { Objects } from './objects';

/** Whether an object is still what its name says, read in pieces: an original may have 200 MB. */
export async function checkFixity(objects: Objects, sha256: string): Promise<Fixity> {
  try {
    return (await hashFile(objects.place(sha256))) === sha256 ? 'sound' : 'damaged';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable';
  }
}

const CHUNK = 1024 * 1024;
/** A pipe or a link put in the place of a file is not waited for, nor followed (Windows has neither flag). */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/** The SHA-256 of a file's bytes, in hex. Throws what the disk said. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(CHUNK);
  const file = await open(path, FLAGS);
  try {
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, CHUNK, null);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(buffer.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}

/** Checks objects one after another. */
export async function checkAll(objects: Objects, names: readonly string[]): Promise<{ sha256: string; fixity: Fixity }[]> {
  const checked: { sha256: string; fixity: Fixity }[] = [];
  for (const sha256 of names) checked.push({ sha256, fixity: await checkFixity(objects, sha256) });
  return checked;
}
