import type { Imported } from '../../shared/import/imported';
import type { Outcome, StoredObject } from '../../shared/ipc';
import { keepText, toBytes } from '../store/texts';
import { type Citations, fileHere, findLike, type Present } from './find-duplicates';
import type { Item } from './item';
import { parseSource } from './parse';

/** The objects of a reading that are on disk: the original, and the SHA-256 of the SourceText. */
export interface Kept {
  readonly original: StoredObject;
  readonly text: string;
}

/** Something read and not yet brought in. */
export interface Ready {
  readonly item: Item;
  /** Of the original, in bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly imported: Imported;
  /** The SHA-256 of its SourceText. */
  readonly text: string;
  /** Whether nothing in the store was like it when it was read. */
  readonly isNew: boolean;
  /** Keeps original and text; asked again, it gives what it gave before. */
  readonly keep: () => Promise<Outcome<Kept>>;
}

export type Prepared =
  | { readonly is: 'ready'; readonly ready: Ready }
  | { readonly is: 'here'; readonly present: Present }
  | { readonly is: 'failed'; readonly why: string };

/** A file whose bytes have come, and what becomes of it. */
export interface Begun {
  readonly item: Item;
  readonly size: number;
  readonly prepared: Promise<Prepared>;
}

/** Reads the bytes of one item, and goes on in the background: parsed, looked up, and kept where nothing is like it. Never rejects. */
export async function begin(item: Item, citations: Citations, signal: AbortSignal): Promise<Begun> {
  const bytes = await item.read().catch((error: Error): Outcome<never> => failed(item, error.message));
  const size = bytes.ok ? bytes.value.byteLength : 0;
  const prepared = bytes.ok ? prepare(item, bytes.value, citations, signal) : Promise.resolve(gone(bytes.error.message));
  return { item, size, prepared: prepared.catch((error: Error) => gone(failed(item, error.message).error.message)) };
}

const gone = (why: string): Prepared => ({ is: 'failed', why });

/** What nobody expected ends one item and no other. */
export const failed = ({ name }: Pick<Item, 'name'>, reason: string): { ok: false; error: { code: string; message: string } } => ({
  ok: false,
  error: { code: 'unexpected', message: `${name} was not brought in: ${reason}`.slice(0, 2_000) },
});

async function prepare(item: Item, bytes: Uint8Array, citations: Citations, signal: AbortSignal): Promise<Prepared> {
  const size = bytes.byteLength;
  const sha256 = await hashOf(bytes);
  const here = await fileHere(sha256);
  if (here) return { is: 'here', present: here };
  const { name, format } = item;
  const parsed = await parseSource({ name, bytes, ...(format === undefined ? {} : { format }) }, signal);
  if (!parsed.ok) return gone(parsed.error.message);
  const unkept = { item, size, sha256, imported: parsed.value, keepOriginal: once(item.keep) };
  return { is: 'ready', ready: await lookUp(unkept, citations, signal) };
}

/** Whether a file holds several articles. */
export const isMany = ({ parts = [] }: Imported): boolean => parts.length > 1;

export interface Unkept extends Pick<Ready, 'item' | 'size' | 'sha256' | 'imported'> {
  readonly keepOriginal: () => Promise<Outcome<StoredObject>>;
}

/** A reading looked up by the hash of its text; where nothing is like it, it is kept at once, ahead of its turn to be committed. */
export async function lookUp(unkept: Unkept, citations: Citations, signal: AbortSignal): Promise<Ready> {
  const { keepOriginal: _, ...rest } = unkept;
  const text = await hashOf(toBytes(rest.imported.text));
  const isNew = !isMany(rest.imported) && !(await findLike({ ...rest, name: rest.item.name, text }, citations));
  const keep = once(() => keepBoth(rest, text, unkept.keepOriginal));
  if (isNew && !signal.aborted) void keep().catch(() => undefined);
  return { ...rest, text, isNew, keep };
}

/** R28: what is on disk are the very bytes that were read, and the very text. */
async function keepBoth({ item, sha256, imported }: Omit<Unkept, 'keepOriginal'>, text: string, keepOriginal: Unkept['keepOriginal']) {
  const [original, words] = await Promise.all([keepOriginal(), keepText(imported.text)]);
  if (!original.ok) return original;
  if (!words.ok) return words;
  if (original.value.sha256 !== sha256 || words.value.sha256 !== text) return failed(item, 'what was kept on disk is not what was read.');
  return { ok: true as const, value: { original: original.value, text } };
}

export function once<T>(act: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => (done ??= act());
}

async function hashOf(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
