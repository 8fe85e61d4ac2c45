import type { Outcome } from '../shared/ipc';
import type { Media } from '../shared/model/timeline';
import { failure } from './library/failure';

/** The largest picture that is kept, in bytes. */
export const PICTURE_LIMIT = 50 * 1024 * 1024;
/** A picture of more pixels, or longer at one side, takes too much memory to draw: some are made to. */
const MOST_PIXELS = 100_000_000;
const LONGEST_SIDE = 30_000;

export interface Picture {
  readonly type: Media['type'];
  readonly width: number;
  readonly height: number;
}

interface Format {
  readonly type: Media['type'];
  readonly begins: (bytes: Buffer) => boolean;
  /** Width and height in pixels; null where the file does not hold them where it should. */
  readonly size: (bytes: Buffer) => readonly [number, number] | null;
}

const at = (bytes: Buffer, offset: number, words: string): boolean =>
  bytes.length >= offset + words.length && bytes.toString('latin1', offset, offset + words.length) === words;

/** By their first bytes (PNG: W3C; GIF: GIF89a; JPEG: ITU T.81; WebP: Google's container specification). */
const formats: readonly Format[] = [
  {
    type: 'image/png',
    begins: (bytes) => at(bytes, 0, '\x89PNG\r\n\x1a\n'),
    size: (bytes) => (at(bytes, 12, 'IHDR') && bytes.length >= 33 ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : null),
  },
  {
    type: 'image/gif',
    begins: (bytes) => at(bytes, 0, 'GIF87a') || at(bytes, 0, 'GIF89a'),
    size: (bytes) => (bytes.length >= 13 ? [bytes.readUInt16LE(6), bytes.readUInt16LE(8)] : null),
  },
  { type: 'image/jpeg', begins: (bytes) => at(bytes, 0, '\xff\xd8\xff'), size: jpegSize },
  { type: 'image/webp', begins: (bytes) => at(bytes, 0, 'RIFF') && at(bytes, 8, 'WEBP'), size: webpSize },
];

/** Whether bytes begin as a picture does; the first twelve are enough. */
export const beginsLikePicture = (bytes: Buffer): boolean => formats.some(({ begins }) => begins(bytes));

/** What a file is by its own bytes, whatever it is called. Failures: "svg", "not-a-picture", "damaged", "too-many-pixels". */
export function readPicture(name: string, given: Uint8Array): Outcome<Picture> {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  const format = formats.find(({ begins }) => begins(bytes));
  if (!format) return isSvg(bytes) ? svg(name) : failure('not-a-picture', `${name} is no PNG, JPEG, GIF or WebP picture.`);
  const size = format.size(bytes);
  if (!size || size[0] < 1 || size[1] < 1) return failure('damaged', `${name} is damaged: it does not say how large the picture is.`);
  const [width, height] = size;
  if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE)
    return failure('too-many-pixels', `${name} has ${width} × ${height} pixels, too many to be drawn. Make it smaller and add it again.`);
  return { ok: true, value: { type: format.type, width, height } };
}

const isSvg = (bytes: Buffer): boolean => /<svg[\s>]/i.test(bytes.toString('latin1', 0, 4_096));

const svg = (name: string): Outcome<never> =>
  failure('svg', `${name} is an SVG drawing, which can hold programs and addresses. Save it as PNG and add that.`);

/** Walks the segments to the first frame header (SOF0 to SOF15, but for the tables DHT, JPG and DAC). */
function jpegSize(bytes: Buffer): readonly [number, number] | null {
  let offset = 2;
  while (offset + 9 <= bytes.length) {
    if (bytes[offset] !== 0xff) return null;
    const marker = bytes[offset + 1]!;
    if (marker === 0xff) offset += 1;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return [bytes.readUInt16BE(offset + 7), bytes.readUInt16BE(offset + 5)];
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) offset += 2;
    else if (marker === 0xd9 || marker === 0xda) return null;
    else offset += 2 + Math.max(2, bytes.readUInt16BE(offset + 2));
  }
  return null;
}

function webpSize(bytes: Buffer): readonly [number, number] | null {
  if (bytes.length < 30) return null;
  if (at(bytes, 12, 'VP8 ')) return [bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff];
  if (at(bytes, 12, 'VP8L')) {
    const bits = bytes.readUInt32LE(21);
    return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
  }
  return at(bytes, 12, 'VP8X') ? [bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1] : null;
}
