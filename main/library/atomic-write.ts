import { randomUUID } from 'node:crypto';
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const leftover = /^\.dateline-[0-9a-f-]{36}\.tmp$/;
/** A leftover this old (milliseconds) belongs to no write in progress. */
const ABANDONED = 60 * 60 * 1000;

/**
 * Writes a file whole or not at all: a temporary file, fsync, rename, fsync of the folder (R29). Replaces what was there.
 * The temporary file lies beside it, or in another folder of the same file system.
 */
export async function writeAtomically(path: string, bytes: Uint8Array | string, temporaryFolder = dirname(path)): Promise<void> {
  const temporary = join(temporaryFolder, `.dateline-${randomUUID()}.tmp`);
  try {
    await writeDurably(temporary, bytes);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Makes a folder's entries durable. Windows cannot and need not: its metadata is journalled. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Removes the temporary files that a crash left in a folder: all, or those that have lain there for so many ms. */
export async function sweep(folder: string, olderThan = -Infinity): Promise<void> {
  const names = (await readdir(folder)).filter((name) => leftover.test(name));
  for (const name of names) {
    const path = join(folder, name);
    if (Date.now() - (await stat(path)).mtimeMs >= olderThan) await rm(path, { force: true });
  }
}

/** Sweeps a folder that is not ours: only what has lain there for an hour, and a folder that cannot be swept is left as it is. */
export async function sweepForeign(folder: string): Promise<void> {
  await sweep(folder, ABANDONED).catch(() => undefined);
}

async function writeDurably(path: string, bytes: Uint8Array | string): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
