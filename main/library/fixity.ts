import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Fixity } from '../../shared/model/provenance';
import type { Objects } from './objects';

/** Whether an object is still what its name says, read in pieces: an original may have 200 MB. */
export async function checkFixity(objects: Objects, sha256: string, signal?: AbortSignal): Promise<Fixity> {
  try {
    return (await hashFile(objects.place(sha256), signal)) === sha256 ? 'sound' : 'damaged';
  } catch (error) {
    if (signal?.aborted) throw error;
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable';
  }
}

/** The SHA-256 of a file's bytes, in hex. Throws what the disk said, and where it was aborted. */
export async function hashFile(path: string, signal?: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  // A copy of its own for the options: `signal` must not be undefined there.
  for await (const chunk of createReadStream(path, signal ? { signal } : {})) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** Checks objects one after another; gives those checked before `signal` came. */
export async function checkAll(
  objects: Objects,
  names: readonly string[],
  signal: AbortSignal,
): Promise<{ sha256: string; fixity: Fixity }[]> {
  const checked: { sha256: string; fixity: Fixity }[] = [];
  for (const sha256 of names) {
    const fixity = await checkFixity(objects, sha256, signal).catch(() => null);
    if (fixity === null) break;
    checked.push({ sha256, fixity });
  }
  return checked;
}
