import { concatenated } from './pull-reader';

const CHUNK = 64 * 1024;
const LF = 0x0a;

/** Bytes packed with gzip, in one or many members after another as web archives have them, or with zlib. */
export async function unpacking(bytes: Uint8Array, packing: 'gzip' | 'deflate'): Promise<AsyncIterable<Uint8Array>> {
  const { AsyncIterReader } = await import('warcio');
  return new AsyncIterReader(chunks(bytes), packing);
}

/** In pieces: what is left of a piece is copied for each member in it. */
export function* chunks(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
}

/** A body unpacked, or null where it is longer than `limit` bytes. */
export async function unpacked(body: Uint8Array, packing: 'gzip' | 'deflate', limit: number): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of await unpacking(body, packing)) {
    size += piece.length;
    if (size > limit) return null;
    pieces.push(piece);
  }
  return concatenated(pieces, size);
}

/** A body sent in chunks (RFC 9112, 7.1), put together; one that is not, as it is: archives keep the header when they do that themselves. */
export function dechunked(body: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (let at = 0; at < body.length;) {
    const end = body.subarray(at, at + 200).indexOf(LF);
    const line = end === -1 ? '' : new TextDecoder('latin1').decode(body.subarray(at, at + end));
    const digits = /^([0-9a-f]{1,8})\s*(?:;.*)?\r?$/i.exec(line)?.[1];
    if (digits === undefined) return pieces.length === 0 ? body : concatenated([...pieces, body.subarray(at)], size + body.length - at);
    const length = Number.parseInt(digits, 16);
    if (length === 0) break;
    const piece = body.subarray(at + end + 1, at + end + 1 + length);
    pieces.push(piece);
    size += piece.length;
    at += end + 1 + length;
    if (body[at] === 0x0d) at += 1;
    if (body[at] === LF) at += 1;
  }
  return concatenated(pieces, size);
}
