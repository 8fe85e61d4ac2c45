/** What the central directory says of an entry. */
export interface Listed {
  /** Where its local header begins, in bytes. */
  readonly offset: number;
  readonly rawFilename: Uint8Array;
  readonly rawBitFlag?: number | undefined;
  readonly compressionMethod: number;
  readonly crc32?: number | undefined;
  readonly compressedSize: number;
  readonly uncompressedSize: number;
}

const SIGNATURE = 0x04034b50;
const HEADER = 30;
const SIZES_FOLLOW = 0x08;
const ZIP64 = 0xffffffff;

/**
 * Compares each entry's local header (APPNOTE.TXT 4.3.7) with the directory's account of it, and their places with each other.
 * Gives what is wrong, as the end of "it is damaged or forged: …", or null. Nothing is unpacked.
 */
export function forgery(bytes: Uint8Array, entries: readonly Listed[]): string | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = 0;
  for (const entry of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (entry.offset < end) return 'two of its entries share the same bytes';
    if (entry.offset + HEADER > bytes.length || view.getUint32(entry.offset, true) !== SIGNATURE)
      return 'an entry is not where it is listed';
    if (!isAlike(bytes, view, entry)) return 'an entry is not what it is listed as';
    end = entry.offset + HEADER + lengthAt(view, entry.offset + 26) + lengthAt(view, entry.offset + 28) + entry.compressedSize;
    if (end > bytes.length) return 'an entry is longer than the file';
  }
  return null;
}

const lengthAt = (view: DataView, at: number): number => view.getUint16(at, true);

function isAlike(bytes: Uint8Array, view: DataView, entry: Listed): boolean {
  const at = entry.offset;
  const name = bytes.subarray(at + HEADER, at + HEADER + lengthAt(view, at + 26));
  if (name.length !== entry.rawFilename.length || !name.every((byte, i) => byte === entry.rawFilename[i])) return false;
  if (view.getUint16(at + 6, true) !== entry.rawBitFlag || view.getUint16(at + 8, true) !== entry.compressionMethod) return false;
  const told = (offset: number, value: number) => {
    const local = view.getUint32(at + offset, true);
    return local === value || local === ZIP64 || (local === 0 && ((entry.rawBitFlag ?? 0) & SIZES_FOLLOW) !== 0);
  };
  return told(14, (entry.crc32 ?? 0) >>> 0) && told(18, entry.compressedSize) && told(22, entry.uncompressedSize);
}
