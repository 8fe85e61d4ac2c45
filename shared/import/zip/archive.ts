import {
  ERR_AMBIGUOUS_ARCHIVE,
  ERR_EOCDR_NOT_FOUND,
  ERR_INVALID_CRC32,
  ERR_INVALID_UNCOMPRESSED_SIZE,
  ERR_SPLIT_ZIP_FILE,
  ERR_UNSAFE_FILENAME,
  type Entry,
  type FileEntry,
  Uint8ArrayReader,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import { numbered } from '../../text/counted';
import { isUnreadable, type Unreadable } from '../imported';
import { shown } from './entry-names';
import { legacyName } from './legacy-names';
import { forgery } from './local-headers';
import { MeasuredWriter, TOO_LONG } from './measured-writer';
import { type Limits, limits, vetted } from './vet-entries';

/** An archive that was found sound: entries can be read by the names they have there, which are safe as paths. */
export interface Archive {
  /** The names of its files, without folders, in the archive's order. */
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** A file's bytes, their length and CRC checked. Unreadable where it is damaged, or there is none of this name. */
  readonly read: (name: string) => Promise<Uint8Array<ArrayBuffer> | Unreadable>;
}

/**
 * Opens a zip archive in memory, and refuses it before anything in it is unpacked where R20 does: too many entries, too much
 * in them, packed too tightly, names unsafe or falling on each other, links, passwords, unknown packing, entries that overlap
 * or differ from their listing, anything beside the archive. zip.js reads (strictly, without workers or WebAssembly); what it
 * does not check, or only when an entry is read, is checked here. Never throws.
 */
export async function openArchive(bytes: Uint8Array, allowed: Limits = limits): Promise<Archive | Unreadable> {
  const entries = await listed(bytes, allowed.entries);
  if (isUnreadable(entries)) return entries;
  const refused = vetted(entries, allowed) ?? forged(bytes, entries);
  if (refused) return refused;
  const files = new Map(entries.flatMap((entry) => (entry.directory ? [] : [[entry.filename, entry] as const])));
  return {
    names: [...files.keys()],
    has: (name) => files.has(name),
    read: async (name) => unpacked(files.get(name), name),
  };
}

const unsound = (code: string, reason: string): Unreadable => ({ code, reason });

function forged(bytes: Uint8Array, entries: readonly Entry[]): Unreadable | null {
  const wrong = forgery(bytes, entries);
  return wrong === null ? null : unsound('archive-damaged', `it is a damaged or forged archive: ${wrong}`);
}

async function listed(bytes: Uint8Array, most: number): Promise<Entry[] | Unreadable> {
  const entries: Entry[] = [];
  try {
    const reader = new ZipReader(new Uint8ArrayReader(bytes), { strictness: 'strict', useWebWorkers: false, decodeText: legacyName });
    for await (const entry of reader.getEntriesGenerator()) {
      if (entries.length >= most) return unsound('archive-too-large', `it has more than ${numbered(most)} entries`);
      entries.push(entry);
    }
  } catch (error) {
    return directoryError(messageOf(error));
  }
  return entries.length > 0 ? entries : unsound('empty', 'it is an archive without anything in it');
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function directoryError(message: string): Unreadable {
  switch (message) {
    case ERR_EOCDR_NOT_FOUND:
      return unsound('archive-damaged', 'it is an archive that was cut short: its list of contents is missing');
    case ERR_UNSAFE_FILENAME:
      return unsound('archive-unsafe', 'an entry has a name that leads out of the archive, or is none');
    case ERR_SPLIT_ZIP_FILE:
      return unsound('archive-damaged', 'it is one part of an archive in several files');
    case ERR_AMBIGUOUS_ARCHIVE:
      return unsound('archive-unsafe', 'it is an archive that can be read in more than one way');
    default:
      return unsound('archive-damaged', 'it is a damaged archive: its list of contents makes no sense');
  }
}

async function unpacked(entry: FileEntry | undefined, name: string): Promise<Uint8Array<ArrayBuffer> | Unreadable> {
  if (!entry) return unsound('archive-incomplete', `${shown(name)} is missing from it`);
  try {
    const options = { checkSignature: true, checkOverlappingEntry: true, strictness: 'strict', useWebWorkers: false } as const;
    return await entry.getData(new MeasuredWriter(entry.uncompressedSize), options);
  } catch (error) {
    const message = messageOf(error);
    const why = message === ERR_INVALID_CRC32 || message === ERR_INVALID_UNCOMPRESSED_SIZE || message === TOO_LONG;
    return unsound('archive-damaged', `${shown(name)} in it is damaged${why ? ': its checksum or its length is wrong' : ''}`);
  }
}
