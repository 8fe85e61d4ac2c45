import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Outcome } from '../shared/ipc';
import { FILE_LIMIT } from '../shared/ipc';
import { failure } from './library/failure';

/** Opening a named pipe would wait for a writer; with O_NONBLOCK (absent on Windows, as such pipes are) it does not. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
/** Windows has no such flag; there, making a link takes a privilege. */
const NO_LINK = constants.O_NOFOLLOW ?? 0;

interface Reading {
  /** In bytes. */
  readonly limit?: number;
  /** False where the file was found and not chosen itself: a link is then "unreadable". */
  readonly follow?: boolean;
}

/**
 * Reads a whole file that a person chose: a regular file (a link to one is followed, since it was chosen), of at most `limit` bytes,
 * looked at and read through one descriptor (R9). Failures name the file: "unreadable", "not-a-file", "empty", "too-large".
 */
export async function readChosenFile(path: string, reading: Reading = {}): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
  const { limit = FILE_LIMIT, follow = true } = reading;
  const name = basename(path);
  let file: FileHandle;
  try {
    file = await open(path, follow ? FLAGS : FLAGS | NO_LINK);
  } catch (error) {
    return failure('unreadable', `${name} could not be opened: ${reasonOf(error)}.`);
  }
  try {
    return await readRegular(file, name, limit);
  } catch (error) {
    return failure('unreadable', `${name} could not be read: ${reasonOf(error)}.`);
  } finally {
    await file.close();
  }
}

async function readRegular(file: FileHandle, name: string, limit: number): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
  const stat = await file.stat();
  if (stat.isDirectory()) return failure('not-a-file', `${name} is a folder. Choose the files in it.`);
  if (!stat.isFile()) return failure('not-a-file', `${name} is not a regular file.`);
  if (stat.size > limit) return tooLarge(name, limit);
  const bytes = await fill(file, new Uint8Array(stat.size));
  return bytes.length === 0 ? failure('empty', `${name} is empty.`) : { ok: true, value: bytes };
}

/** The failure for a file above the limit. */
export function tooLarge(name: string, limit = FILE_LIMIT): Outcome<never> {
  return failure('too-large', `${name} is larger than ${Math.floor(limit / 1024 ** 2)} MB, the most that it may have.`);
}

/** Reads until the array is full or the file ends; what is added meanwhile is left. */
async function fill(file: FileHandle, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  let length = 0;
  while (length < bytes.length) {
    const { bytesRead } = await file.read(bytes, length, bytes.length - length, length);
    if (bytesRead === 0) return bytes.slice(0, length);
    length += bytesRead;
  }
  return bytes;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'you have no permission to read it',
  EPERM: 'you have no permission to read it',
  EISDIR: 'it is a folder',
  ENXIO: 'it is not a regular file',
  ELOOP: 'it is a link, or its links lead in a circle',
  EIO: 'the disk reported an error',
};

function reasonOf(error: unknown): string {
  const { code = 'unknown' } = error as NodeJS.ErrnoException;
  return reasons[code] ?? `the system said ${code}`;
}
