import type { Entry } from '@zip.js/zip.js/lib/zip-core-native.js';
import { numbered } from '../../text/counted';
import type { Unreadable } from '../imported';
import { clash, shown, unsafeName } from './entry-names';

/** How much an archive may hold (R20). Sizes are in bytes, unpacked. */
export interface Limits {
  readonly entries: number;
  readonly inAll: number;
  readonly each: number;
}
const MB = 1024 * 1024;
export const limits: Limits = { entries: 2_000, inAll: 500 * MB, each: 200 * MB };

/** Unpacked, an archive may be a hundred times its size, unless it is small even then: sound documents that repeat themselves pack more tightly. */
const RATIO = 100;
const SMALL = 4 * MB;

const STORED = 0;
const DEFLATED = 8;

const unsound = (code: string, reason: string): Unreadable => ({ code, reason });

/** Why what an archive lists is refused, or null. Nothing is unpacked for it. */
export function vetted(entries: readonly Entry[], allowed: Limits): Unreadable | null {
  for (const entry of entries) {
    const wrong = wrongWith(entry, allowed);
    if (wrong) return wrong;
  }
  const same = clash(entries.map(({ filename }) => filename));
  if (same !== null) return unsound('archive-unsafe', `more than one entry is called ${shown(same)}`);
  const packed = entries.reduce((sum, { compressedSize }) => sum + compressedSize, 0);
  const inAll = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (inAll > allowed.inAll) return unsound('archive-too-large', `unpacked, it is larger than ${megabytes(allowed.inAll)}`);
  return isTooTight(inAll, packed) ? tooTight : null;
}

const megabytes = (size: number): string => `${numbered(size / MB)} MB`;
const tooTight = unsound('archive-too-large', 'unpacked, it would be more than a hundred times its size');
const isTooTight = (unpackedSize: number, packed: number): boolean => unpackedSize > SMALL && unpackedSize > packed * RATIO;

function wrongWith(entry: Entry, allowed: Limits): Unreadable | null {
  const name = unsafeName(entry.filename) ?? (isBroken(entry) ? 'has a name that is no text' : null);
  if (name) return unsound('archive-unsafe', `an entry ${name}`);
  if (entry.encrypted || entry.compressionMethod === 99) return unsound('protected', 'it is protected by a password');
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED)
    return unsound('archive-packing', `an entry is packed in a way that is not read (method ${entry.compressionMethod})`);
  if (isLinkOrDevice(entry)) return unsound('archive-unsafe', 'an entry is a link or a device, and no file');
  if (entry.uncompressedSize > allowed.each)
    return unsound('archive-too-large', `unpacked, an entry is larger than ${megabytes(allowed.each)}`);
  if (entry.directory && entry.uncompressedSize > 0) return unsound('archive-unsafe', 'an entry is a folder and a file at once');
  return isTooTight(entry.uncompressedSize, entry.compressedSize) ? tooTight : null;
}

/** A name that claims to be UTF-8, and is not. */
function isBroken({ filenameUTF8, rawFilename }: Entry): boolean {
  if (!filenameUTF8) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(rawFilename);
    return false;
  } catch {
    return true;
  }
}

/** By the type in the Unix mode that an entry may carry: a regular file, a folder, or none said. */
function isLinkOrDevice({ externalFileAttributes, symlink }: Entry): boolean {
  const type = (externalFileAttributes >>> 28) & 0xf;
  return symlink || ![0, 0x4, 0x8].includes(type);
}
