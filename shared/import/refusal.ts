import { extensionOf } from './format';
import type { Unreadable } from './imported';

/** A kind of file Dateline cannot read (yet), by the bytes it begins with. */
interface Kind {
  readonly what: string;
  /** Hexadecimal, "??" for any byte. */
  readonly magic: string;
  readonly extensions?: readonly string[];
}

/** Magic numbers as their formats' own specifications give them; the more particular first. */
const kinds: readonly Kind[] = [
  {
    what: 'an old Word, Excel or PowerPoint document, or one with a password',
    magic: 'd0cf11e0a1b11ae1',
    extensions: ['doc', 'xls', 'ppt'],
  },
  { what: 'a gzip archive', magic: '1f8b08', extensions: ['gz', 'tgz'] },
  { what: 'a bzip2 archive', magic: '425a68??314159265359', extensions: ['bz2'] },
  { what: 'an xz archive', magic: 'fd377a585a00', extensions: ['xz'] },
  { what: 'a 7-Zip archive', magic: '377abcaf271c', extensions: ['7z'] },
  { what: 'a RAR archive', magic: '526172211a07', extensions: ['rar'] },
  { what: 'a PNG image', magic: '89504e470d0a1a0a', extensions: ['png'] },
  { what: 'a JPEG image', magic: 'ffd8ff', extensions: ['jpg', 'jpeg'] },
  { what: 'a GIF image', magic: '474946383761', extensions: ['gif'] },
  { what: 'a GIF image', magic: '474946383961', extensions: ['gif'] },
  { what: 'a WebP image', magic: '52494646????????57454250', extensions: ['webp'] },
  { what: 'a TIFF image', magic: '49492a00', extensions: ['tif', 'tiff'] },
  { what: 'a TIFF image', magic: '4d4d002a', extensions: ['tif', 'tiff'] },
  { what: 'a program', magic: '7f454c46' },
  { what: 'a program', magic: 'cafebabe' },
  { what: 'a program', magic: '0061736d' },
  { what: 'a film', magic: '????????66747970', extensions: ['mp4', 'mov', 'm4v', 'm4a'] },
  { what: 'a sound recording', magic: '494433', extensions: ['mp3'] },
  { what: 'a sound recording', magic: '4f676753', extensions: ['ogg'] },
  { what: 'a database', magic: '53514c69746520666f726d6174203300', extensions: ['sqlite', 'db'] },
];

/** Kinds that have readers of their own, or are told apart by what is in them. */
const ownExtensions = ['pdf', 'rtf', 'warc', 'wacz', 'zip', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'epub'];

/** Why these bytes are not read as text, where they are known to be something else, or not what their name says. */
export function refusal(bytes: Uint8Array, name: string): Unreadable | null {
  const what = kindOf(bytes);
  if (what) return { code: 'not-text', reason: `it is ${what}; Dateline cannot read those yet` };
  const extension = extensionOf(name);
  if (!ownExtensions.includes(extension) && !kinds.some((kind) => kind.extensions?.includes(extension))) return null;
  return { code: 'misnamed', reason: `its name ends in .${extension}, but that is not what it is` };
}

function kindOf(bytes: Uint8Array): string | null {
  if (begins(bytes, '504b0304') || begins(bytes, '504b0506')) return 'a zip archive';
  if (begins(bytes, '4d5a') && bytes.subarray(0, 64).includes(0)) return 'a program';
  if (begins(bytes, '424d') && bytes.subarray(0, 64).includes(0)) return 'a BMP image';
  return kinds.find((kind) => begins(bytes, kind.magic))?.what ?? null;
}

const begins = (bytes: Uint8Array, magic: string): boolean =>
  magic.match(/../g)!.every((hex, i) => (hex === '??' ? i < bytes.length : bytes[i] === Number.parseInt(hex, 16)));
