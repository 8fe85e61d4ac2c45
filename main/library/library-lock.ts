import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Outcome } from '../../shared/ipc';
import { failure } from './failure';
import { makeFolder } from './objects';

/** What may write to a library: the app, of which there is one by Electron's own lock, or the command line. */
export type Writer = 'app' | 'command';

export interface Lock {
  /** Whether it is still ours: a process that was stopped for a while may have been taken for gone. */
  readonly isMine: () => Promise<boolean>;
  /** Gives the library up. */
  readonly release: () => Promise<void>;
}

interface Way {
  /** Milliseconds between two signs of life. */
  readonly beat?: number;
}

const BEAT = 4_000;
const Holder = z.looseObject({
  writer: z.enum(['app', 'command']),
  pid: z.int(),
  host: z.string(),
  token: z.string().regex(/^[\w-]{0,40}$/),
});
type Holder = z.infer<typeof Holder>;

/**
 * Takes a library folder for writing: the file `lock` in it names who has it (process, machine, a random token), and its holder
 * touches it every few seconds. So a lock is broken only where its process is known to be gone, or where the file has not been
 * touched while somebody watched: a process number that was given to another program does not keep a library shut, and a clock that
 * jumps opens none. The app takes a lock of the app at once, since only one app runs (R31). Failure: "in-use".
 */
export async function lockLibrary(folder: string, writer: Writer, { beat = BEAT }: Way = {}): Promise<Outcome<Lock>> {
  await makeFolder(folder);
  const path = join(folder, 'lock');
  const mine: Holder = { writer, pid: process.pid, host: hostname(), token: randomUUID() };
  for (let tries = 0; tries < 5; tries += 1) {
    if (await create(path, mine)) return { ok: true, value: hold(path, mine.token, beat) };
    const other = await readHolder(path);
    if (other === null) continue;
    if (await isHeld(path, other, writer, beat)) return inUse(other);
    if (await takeOver(path, other, mine, beat)) return { ok: true, value: hold(path, mine.token, beat) };
  }
  return failure('in-use', 'Another program is opening this library at the same moment. Try again.');
}

function inUse({ writer, pid }: Holder): Outcome<never> {
  const who =
    writer === 'app'
      ? 'Dateline has this library open. Quit Dateline'
      : `The dateline command (process ${pid}) is writing to this library. Wait until it is done`;
  return failure('in-use', `${who}, then try again. Nothing was changed.`);
}

async function create(path: string, mine: Holder): Promise<boolean> {
  try {
    await writeFile(path, JSON.stringify(mine), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Who has a lock that cannot be made out: it is being written, or its process ended just then. */
const unknown: Holder = { writer: 'command', pid: 0, host: '', token: '' };

/** Null where there is no lock. */
async function readHolder(path: string): Promise<Holder | null> {
  try {
    return Holder.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? null : unknown;
  }
}

async function isHeld(path: string, other: Holder, writer: Writer, beat: number): Promise<boolean> {
  if (writer === 'app' && other.writer === 'app') return false;
  if (other.host === hostname() && !isAlive(other.pid)) return false;
  return showsLife(path, beat);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether the file is touched while we watch, for a little more than two beats. */
async function showsLife(path: string, beat: number): Promise<boolean> {
  const touched = async (): Promise<number | null> => (await stat(path).catch(() => null))?.mtimeMs ?? null;
  const before = await touched();
  for (let waited = 0; waited < beat * 2.5; waited += beat / 4) {
    await new Promise((resolve) => setTimeout(resolve, beat / 4));
    const now = await touched();
    if (now !== before) return now !== null;
  }
  return false;
}

/**
 * Puts our lock in the place of a dead one, in one step, so that there is always one. Of several that found it dead, one has the claim
 * to it at a time, and looks once more: a lock that came meanwhile is left alone.
 */
async function takeOver(path: string, dead: Holder, mine: Holder, beat: number): Promise<boolean> {
  const claim = `${path}-after-${dead.token}`;
  if (!(await create(claim, mine))) return (await outlast(claim, beat), false);
  const next = `${path}-${mine.token}`;
  try {
    if ((await readHolder(path))?.token !== dead.token) return false;
    await writeFile(next, JSON.stringify(mine), { flag: 'wx' });
    await rename(next, path);
    return true;
  } finally {
    await rm(next, { force: true });
    await rm(claim, { force: true });
  }
}

/** Waits until another's claim is gone; one that stays, since its process ended just then, is removed. */
async function outlast(claim: string, beat: number): Promise<void> {
  for (let waited = 0; waited < beat * 2.5; waited += beat / 4) {
    if ((await readHolder(claim)) === null) return;
    await new Promise((resolve) => setTimeout(resolve, beat / 4));
  }
  await rm(claim, { force: true });
}

function hold(path: string, token: string, beat: number): Lock {
  const touch = (): void => void utimes(path, new Date(), new Date()).catch(() => undefined);
  const timer = setInterval(touch, beat);
  timer.unref();
  const isMine = async (): Promise<boolean> => (await readHolder(path))?.token === token;
  return {
    isMine,
    release: async () => {
      clearInterval(timer);
      if (await isMine()) await rm(path, { force: true });
    },
  };
}
