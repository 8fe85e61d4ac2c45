import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Outcome } from '../../shared/ipc';
import { syncFolder, writeAtomically } from './atomic-write';
import { diskFailure, failure } from './failure';

/** The originals and other large bodies of a library, each named by the SHA-256 of its bytes. */
export interface Objects {
  /** Keeps bytes, fsynced before it answers. What is already there is verified, and healed where it was damaged. */
  put(bytes: Uint8Array): Promise<Outcome<{ sha256: string; size: number }>>;
  /** The bytes of an object, verified. Failures: "missing", "damaged", or what the disk said. */
  get(sha256: string): Promise<Outcome<Uint8Array<ArrayBuffer>>>;
  /** Where an object lies, if it is there. */
  place(sha256: string): string;
}

/** Opens `objects/sha256/ab/cdef…` in a library folder; damaged copies are kept in `damaged/`, never thrown away. */
export function openObjects(library: string): Objects {
  const place = (sha256: string): string => join(library, 'objects', 'sha256', sha256.slice(0, 2), sha256.slice(2));
  return {
    put: async (bytes) => {
      const sha256 = hash(bytes);
      try {
        await keep(library, place(sha256), sha256, bytes);
        return { ok: true, value: { sha256, size: bytes.length } };
      } catch (error) {
        return diskFailure(error, 'The file could not be kept');
      }
    },
    get: (sha256) => read(place(sha256), sha256),
    place,
  };
}

async function keep(library: string, path: string, sha256: string, bytes: Uint8Array): Promise<void> {
  const found = await read(path, sha256);
  if (found.ok) return;
  if (found.error.code === 'damaged') await setAside(library, path, sha256);
  await makeFolder(dirname(path));
  await writeAtomically(path, bytes, library);
}

async function read(path: string, sha256: string): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = exact(await readFile(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return failure('missing', `The library has no object ${sha256}.`);
    return diskFailure(error, 'A file of the library could not be read');
  }
  return hash(bytes) === sha256
    ? { ok: true, value: bytes }
    : failure('damaged', `The object ${sha256} is damaged: its bytes are no longer what was kept.`);
}

async function setAside(library: string, path: string, sha256: string): Promise<void> {
  const damaged = join(library, 'damaged');
  await makeFolder(damaged);
  await rename(path, join(damaged, `object-${sha256}-${randomUUID()}`));
  await syncFolder(damaged);
}

/** Makes a folder and its parents, each durable in the folder that holds it. (With `recursive`, mkdir calls a read-only disk ENOENT.) */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT') throw error;
    await makeFolder(dirname(folder));
    return makeFolder(folder);
  }
  await syncFolder(dirname(folder));
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A view of exactly these bytes: a pooled Buffer would carry its neighbours through the IPC door. */
function exact(buffer: Buffer<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const isWhole = buffer.byteOffset === 0 && buffer.byteLength === buffer.buffer.byteLength;
  return isWhole ? new Uint8Array(buffer.buffer) : Uint8Array.from(buffer);
}
