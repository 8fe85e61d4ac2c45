import { crc32, deflateRawSync } from 'node:zlib';

/** An entry to write, with what a forger would have it say. */
export interface Entry {
  readonly name: string | Uint8Array;
  readonly content?: string | Uint8Array;
  /** 0 stored, 8 deflated (the default); anything else is written as it is. */
  readonly method?: number;
  readonly flags?: number;
  /** The Unix mode: 0o120777 is a link. */
  readonly mode?: number;
  readonly localName?: string;
  readonly crc?: number;
  /** The unpacked and the packed size it is listed with. */
  readonly size?: number;
  readonly packedSize?: number;
  /** The packed bytes, whatever the content. */
  readonly packed?: Uint8Array;
  /** Shares the bytes of the entry before it. */
  readonly isOverlapping?: boolean;
}

export interface Forgery {
  readonly count?: number;
  readonly directoryOffset?: number;
  readonly before?: Uint8Array;
  readonly after?: Uint8Array;
}

const UTF8_NAME = 0x800;
const bytesOf = (content: string | Uint8Array): Uint8Array => (typeof content === 'string' ? new TextEncoder().encode(content) : content);

/** A zip archive of entries, as written or as forged. The same entries give the same bytes. */
export function buildZip(entries: readonly Entry[], forgery: Forgery = {}): Uint8Array {
  const pieces: Buffer[] = [Buffer.from(forgery.before ?? [])];
  const directory: Buffer[] = [];
  let at = pieces[0]!.length;
  let last = at;
  for (const entry of entries) {
    const packed = pack(entry);
    const offset = entry.isOverlapping ? last : at;
    directory.push(listing(entry, packed, offset));
    if (entry.isOverlapping) continue;
    const local = localHeader(entry, packed);
    pieces.push(local, Buffer.from(packed));
    last = at;
    at += local.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(forgery.count ?? entries.length, 8);
  end.writeUInt16LE(forgery.count ?? entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(forgery.directoryOffset ?? at, 16);
  return new Uint8Array(Buffer.concat([...pieces, listed, end, Buffer.from(forgery.after ?? [])]));
}

/** An archive of files, in the order given; "mimetype" is stored, as EPUB and OpenDocument ask. */
export const archiveOf = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  buildZip(Object.entries(files).map(([name, content]) => ({ name, content, method: name === 'mimetype' ? 0 : 8 })));

const pack = ({ content = '', method = 8, packed }: Entry): Uint8Array =>
  packed ?? (method === 8 ? deflateRawSync(bytesOf(content)) : bytesOf(content));

/** Version, flags, method, time, CRC, sizes: the same in both headers (APPNOTE.TXT 4.3.7, 4.3.12). */
function told(entry: Entry, packed: Uint8Array, nameLength: number): Buffer {
  const content = bytesOf(entry.content ?? '');
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(entry.flags ?? UTF8_NAME, 2);
  fields.writeUInt16LE(entry.method ?? 8, 4);
  fields.writeUInt32LE(0x5a210000, 6);
  fields.writeUInt32LE(entry.crc ?? crc32(content), 10);
  fields.writeUInt32LE(entry.packedSize ?? packed.length, 14);
  fields.writeUInt32LE(entry.size ?? content.length, 18);
  fields.writeUInt16LE(nameLength, 22);
  return fields;
}

function localHeader(entry: Entry, packed: Uint8Array): Buffer {
  const name = bytesOf(entry.localName ?? entry.name);
  return Buffer.concat([Buffer.from('504b0304', 'hex'), told(entry, packed, name.length), Buffer.from(name)]);
}

function listing(entry: Entry, packed: Uint8Array, offset: number): Buffer {
  const name = bytesOf(entry.name);
  const head = Buffer.from('504b01021403', 'hex');
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(((entry.mode ?? 0) << 16) >>> 0, 6);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([head, told(entry, packed, name.length), rest, Buffer.from(name)]);
}
