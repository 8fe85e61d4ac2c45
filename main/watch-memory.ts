import { readFile, rm } from 'node:fs/promises';
import { z } from 'zod';
import { writeAtomically } from './library/atomic-write';
import type { Memory } from './watched-folder';

const Written = z.strictObject({ folder: z.string().min(1), seen: z.record(z.string(), z.string()) });

/** What was written about the watched folder; null where none is watched, or where the file cannot be made out. */
export async function readWatchMemory(path: string): Promise<Memory | null> {
  try {
    return Written.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return null;
  }
}

/** Writes it down; null removes it. */
export async function writeWatchMemory(path: string, memory: Memory | null): Promise<void> {
  if (memory === null) await rm(path, { force: true });
  else await writeAtomically(path, JSON.stringify(memory));
}
