import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { FILE_LIMIT, type ChosenFile, type Outcome } from '../shared/ipc';
import { cleanFileName, cleanFolder } from './file-name';
import { failure } from './library/failure';
import { readChosenFile, tooLarge } from './read-file';

type Bytes = Uint8Array<ArrayBuffer>;

/** Gives the bytes, or a failure without having read more than `limit` of them. */
type Read = (limit: number) => Promise<Outcome<Bytes>>;

/** What a token stands for: a way to the bytes that works once, or the bytes, once read. */
interface Entry {
  readonly name: string;
  read: Read | null;
  bytes: Bytes | null;
  readonly onDone: ((wasRead: boolean) => void) | undefined;
}

/** What is known of a file beside its path. */
export interface Found {
  /** Where it lies below the folder that was chosen; '' for a file chosen by itself, whose link, if it is one, is followed. */
  readonly folder: string;
  /** Called when the page lets go of it; not where the page was gone before that. */
  readonly onDone?: (wasRead: boolean) => void;
}

/** The files a person chose, behind random tokens: the page can name nothing else (R8). */
export class ChosenFiles {
  readonly #entries = new Map<string, Entry>();

  /** A token for a file on disk that a person chose. */
  addPath(path: string): ChosenFile {
    return this.#add(basename(path), '', (limit) => readChosenFile(path, { limit }));
  }

  /** A token for a file found below a chosen folder: what has become a link since is not followed. */
  addFound(path: string, { folder, onDone }: Found): ChosenFile {
    return this.#add(basename(path), folder, (limit) => readChosenFile(path, { limit, follow: false }), onDone);
  }

  /** A token for a file that was dropped; `bytes` is null where it is too large, or could not be read. */
  addDropped(name: string, size: number, bytes: Bytes | null, folder = ''): ChosenFile {
    return this.#add(name, folder, (limit) => Promise.resolve(dropped(name, size, bytes, limit)));
  }

  /** Reads the file behind a token, once, where it has at most `limit` bytes; they are held until they are taken or let go. */
  async read(token: string, limit = FILE_LIMIT): Promise<Outcome<Bytes>> {
    const entry = this.#entries.get(token);
    if (!entry?.read) return failure('spent', 'This file was read already. Choose it again.');
    const read = entry.read;
    entry.read = null;
    const outcome = await read(limit);
    if (outcome.ok) entry.bytes = outcome.value;
    return outcome;
  }

  /** What the file behind a token is called; empty where the token is spent. */
  nameOf(token: string): string {
    return this.#entries.get(token)?.name ?? '';
  }

  /** The bytes read; the token gives nothing more. */
  take(token: string): Outcome<Bytes> {
    const entry = this.#entries.get(token);
    const bytes = entry?.bytes;
    if (entry?.onDone) entry.bytes = null;
    else this.#entries.delete(token);
    return bytes ? { ok: true, value: bytes } : failure('not-read', 'This file is no longer at hand. Choose it again.');
  }

  /** The bytes taken could not be kept: the file is not dealt with, whatever the page says of it afterwards. */
  forget(token: string): void {
    this.#entries.delete(token);
  }

  /** The page is done with these. */
  release(tokens: string | readonly string[]): void {
    for (const token of typeof tokens === 'string' ? [tokens] : tokens) {
      const entry = this.#entries.get(token);
      this.#entries.delete(token);
      entry?.onDone?.(entry.read === null);
    }
  }

  /** Forgets every token, as when the page that held them is gone. Gives the names of files that it was at work on. */
  releaseAll(): string[] {
    const atWork = [...this.#entries.values()].filter(({ bytes }) => bytes);
    this.#entries.clear();
    // One that took the page down with it is not brought in again by itself.
    for (const { onDone } of atWork) onDone?.(true);
    return atWork.map(({ name }) => name);
  }

  #add(name: string, folder: string, read: Read, onDone?: Found['onDone']): ChosenFile {
    const token = randomUUID();
    const clean = cleanFileName(name);
    this.#entries.set(token, { name: clean, read, bytes: null, onDone });
    return { token, name: clean, folder: cleanFolder(folder) };
  }
}

function dropped(name: string, size: number, bytes: Bytes | null, limit: number): Outcome<Bytes> {
  if (size > limit) return tooLarge(name, limit);
  if (bytes === null) return failure('unreadable', `${name} could not be read: it is a folder, or it is gone.`);
  return bytes.length === 0 ? failure('empty', `${name} is empty.`) : { ok: true, value: bytes };
}
