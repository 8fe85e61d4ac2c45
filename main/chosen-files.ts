import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { FILE_LIMIT, type ChosenFile, type Outcome } from '../shared/ipc';
import { cleanFileName } from './file-name';
import { failure } from './library/failure';
import { readChosenFile, tooLarge } from './read-file';

type Bytes = Uint8Array<ArrayBuffer>;

/** What a token stands for: a way to the bytes that works once, or the bytes, once read. */
interface Entry {
  readonly name: string;
  read: (() => Promise<Outcome<Bytes>>) | null;
  bytes: Bytes | null;
}

/** The files a person chose, behind random tokens: the page can name nothing else (R8). */
export class ChosenFiles {
  readonly #entries = new Map<string, Entry>();

  /** A token for a file on disk. */
  addPath(path: string): ChosenFile {
    return this.#add(basename(path), () => readChosenFile(path));
  }

  /** A token for a file that was dropped; `bytes` is null where it is too large, or could not be read. */
  addDropped(name: string, size: number, bytes: Bytes | null): ChosenFile {
    return this.#add(name, () => Promise.resolve(dropped(name, size, bytes)));
  }

  /** Reads the file behind a token, once; its bytes are held until they are taken or let go. */
  async read(token: string): Promise<Outcome<Bytes>> {
    const entry = this.#entries.get(token);
    if (!entry?.read) return failure('spent', 'This file was read already. Choose it again.');
    const read = entry.read;
    entry.read = null;
    const outcome = await read();
    if (outcome.ok) entry.bytes = outcome.value;
    return outcome;
  }

  /** The bytes read; the token is spent. */
  take(token: string): Outcome<Bytes> {
    const bytes = this.#entries.get(token)?.bytes;
    this.#entries.delete(token);
    return bytes ? { ok: true, value: bytes } : failure('not-read', 'This file is no longer at hand. Choose it again.');
  }

  release(token: string): void {
    this.#entries.delete(token);
  }

  /** Forgets every token, as when the page that held them is gone. Gives the names of files that it was at work on. */
  releaseAll(): string[] {
    const names = [...this.#entries.values()].filter(({ bytes }) => bytes).map(({ name }) => name);
    this.#entries.clear();
    return names;
  }

  #add(name: string, read: () => Promise<Outcome<Bytes>>): ChosenFile {
    const token = randomUUID();
    const clean = cleanFileName(name);
    this.#entries.set(token, { name: clean, read, bytes: null });
    return { token, name: clean };
  }
}

function dropped(name: string, size: number, bytes: Bytes | null): Outcome<Bytes> {
  if (size > FILE_LIMIT) return tooLarge(name);
  if (bytes === null) return failure('unreadable', `${name} could not be read: it is a folder, or it is gone.`);
  return bytes.length === 0 ? failure('empty', `${name} is empty.`) : { ok: true, value: bytes };
}
