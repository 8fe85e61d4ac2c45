import { counted } from '../text/counted';
import { detectAll } from 'jschardet';
import { type Unreadable } from './imported';
import { refusal } from './refusal';

/** Text, the encoding it was decoded from, and what the person ought to know about that. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly warnings: readonly string[];
}

const BYTE_LIMIT = 200 * 1024 * 1024;
const SAMPLE = 200_000;

interface Mark {
  readonly bytes: readonly number[];
  readonly encoding: string;
}
/** UTF-32 stands before UTF-16, whose little-endian mark it begins with. */
const marks: readonly Mark[] = [
  { bytes: [0xff, 0xfe, 0, 0], encoding: 'utf-32le' },
  { bytes: [0, 0, 0xfe, 0xff], encoding: 'utf-32be' },
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
  { bytes: [0x84, 0x31, 0x95, 0x33], encoding: 'gb18030' },
];
const markOf = (bytes: Uint8Array): Mark | undefined => marks.find((mark) => mark.bytes.every((byte, i) => bytes[i] === byte));

/** The first 4,096 bytes, roughly decoded, to see what kind of file it is and what encoding it declares. */
export function peek(bytes: Uint8Array): string {
  const mark = markOf(bytes);
  const start = bytes.subarray(mark?.bytes.length ?? 0, 4_096);
  return decodeBytes(start, mark?.encoding ?? unmarkedUtf16(start) ?? 'windows-1252');
}

/**
 * Decodes a file's bytes: byte-order mark, then the encoding the file declares, then strict UTF-8, then detection.
 * What is guessed, mended or replaced is said in a warning. Bytes that are no text are refused with the reason.
 */
export function decode(bytes: Uint8Array, name: string, declared: string | null): Decoded | Unreadable {
  if (bytes.length === 0) return { code: 'empty', reason: 'it is empty' };
  if (bytes.length > BYTE_LIMIT) return { code: 'too-large', reason: 'it is larger than 200 MB' };
  const refused = refusal(bytes, name);
  if (refused) return refused;
  const mark = markOf(bytes);
  if (mark) return withReplacements(bytes.subarray(mark.bytes.length), mark.encoding, []);
  return unmarked(bytes, declared);
}

function unmarked(bytes: Uint8Array, declared: string | null): Decoded | Unreadable {
  const utf16 = unmarkedUtf16(bytes);
  if (utf16) return { text: decodeBytes(bytes, utf16), encoding: utf16, warnings: [guessed(utf16)] };
  if (isIso2022(bytes)) return withReplacements(bytes, 'iso-2022-jp', []);
  const utf8 = strictly(bytes, 'utf-8');
  const label = declared === null ? null : labelOf(declared);
  if (label && label !== 'utf-8' && (utf8 === null || isAscii(utf8))) return withReplacements(bytes, label, []);
  const warnings = label && label !== 'utf-8' ? [`The file declares ${label}, but it is written in UTF-8 and was read as that.`] : [];
  if (declared !== null && label === null) warnings.push(`The file declares an encoding that is not known (${declared.slice(0, 40)}).`);
  if (utf8 !== null) return hasTooManyControls(bytes, 0.3) ? notText : { text: utf8, encoding: 'utf-8', warnings };
  if (hasTooManyControls(bytes, 0.02)) return notText;
  return label === 'utf-8' || isMostlyUtf8(bytes) ? withReplacements(bytes, 'utf-8', warnings) : detected(bytes, warnings);
}

const notText: Unreadable = { code: 'not-text', reason: 'it is not text, and its kind is not known' };
const guessed = (encoding: string) => `The file does not say how its characters are encoded; ${encoding} was taken as the likeliest.`;

function detected(bytes: Uint8Array, warnings: string[]): Decoded | Unreadable {
  const encoding = likeliest(bytes) ?? 'windows-1252';
  const decoded = withReplacements(bytes, encoding, [...warnings, guessed(encoding)]);
  const holes = decoded.text.match(/[\ufffd\x80-\x9f]/g)?.length ?? 0;
  return holes > Math.max(8, decoded.text.length * 0.1) ? notText : decoded;
}

/** jschardet's names for encodings that the Encoding standard knows by others, lower case. */
const otherNames = new Map([
  ['cp932', 'shift_jis'],
  ['shift_jis_2004', 'shift_jis'],
  ['euc_jis_2004', 'euc-jp'],
  ['iso2022_jp_2', 'iso-2022-jp'],
  ['cp949', 'euc-kr'],
  ['euc_kr', 'euc-kr'],
  ['big5hkscs', 'big5'],
  ['cp874', 'windows-874'],
  ['mac-roman', 'macintosh'],
  ['mac-cyrillic', 'x-mac-cyrillic'],
]);

/** The likeliest encoding that can be decoded here, or null. */
function likeliest(bytes: Uint8Array): string | null {
  const names = detectAll(sampleOf(bytes)).flatMap(({ encoding }) => encoding ?? []);
  const labels = names.map((name) => labelOf(otherNames.get(name.toLowerCase()) ?? name));
  return labels.find((label) => label !== null && label !== 'utf-8') ?? null;
}

function withReplacements(bytes: Uint8Array, encoding: string, warnings: string[]): Decoded {
  const text = decodeBytes(bytes, encoding);
  const replaced = (text.match(/\ufffd/g)?.length ?? 0) - (encoding === 'utf-8' ? literalReplacements(bytes) : 0);
  const warning = `${counted(replaced, 'place', 'places')} could not be decoded from ${encoding}, and ${replaced === 1 ? 'stands' : 'stand'} as \ufffd.`;
  return { text, encoding, warnings: replaced > 0 ? [...warnings, warning] : warnings };
}

/** How often U+FFFD is written in the file itself. */
function literalReplacements(bytes: Uint8Array): number {
  let found = 0;
  for (let i = bytes.indexOf(0xef); i !== -1; i = bytes.indexOf(0xef, i + 1))
    if (bytes[i + 1] === 0xbf && bytes[i + 2] === 0xbd) found += 1;
  return found;
}

/** Bytes decoded from an encoding that is known, by its name in the Encoding standard (or "utf-32le", "utf-32be"). */
export function decodeBytes(bytes: Uint8Array, encoding: string): string {
  if (encoding.startsWith('utf-32')) return decodeUtf32(bytes, encoding === 'utf-32le');
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return encoding === 'windows-1252' ? text.replace(/[\x80-\x9f]/g, (control) => windows1252[control.charCodeAt(0) - 0x80]!) : text;
}

/** 0x80 to 0x9f as the Encoding standard has them: Node 20 and 22 decode windows-1252 as Latin-1. */
const windows1252 =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

/** The Encoding standard has no UTF-32, so TextDecoder refuses it. */
function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) pieces.push(codePoint(view.getUint32(at, littleEndian)));
  if (bytes.length % 4 !== 0) pieces.push('\ufffd');
  return pieces.join('');
}
const codePoint = (code: number) => (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : String.fromCodePoint(code));

function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The Encoding standard's name for a label, or null where it knows none. A file that declares UTF-16 in ASCII is UTF-8, as the HTML standard has it. */
function labelOf(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label.trim());
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return null;
  }
}

/** UTF-16 without a mark gives itself away by NULs at every other place: Latin letters, or at least spaces and line ends. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE) / 2);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i += 1) {
    if (bytes[2 * i] === 0) even += 1;
    if (bytes[2 * i + 1] === 0) odd += 1;
  }
  const enough = Math.max(2, pairs * 0.02);
  if (odd >= enough && even * 20 < odd) return 'utf-16le';
  return even >= enough && odd * 20 < even ? 'utf-16be' : null;
}

/** The escape sequences that switch ISO-2022-JP to Japanese; the rest of it is ASCII, so strict UTF-8 would take it. */
const isIso2022 = (bytes: Uint8Array): boolean => {
  const at = bytes.indexOf(0x1b);
  return at !== -1 && bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x40 || bytes[at + 2] === 0x42);
};

const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text);

function hasTooManyControls(bytes: Uint8Array, share: number): boolean {
  let controls = 0;
  for (const byte of bytes) if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls += 1;
  return controls > Math.max(3, bytes.length * share);
}

/** UTF-8 with a few broken bytes: at least ten good sequences for each bad one. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = decodeBytes(bytes.subarray(0, 10 * SAMPLE), 'utf-8');
  const bad = text.match(/\ufffd/g)?.length ?? 0;
  const good = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  return good >= 10 * bad;
}

/** What detection looks at: from shortly before the first byte beyond ASCII. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - 1_000);
  return bytes.subarray(first, first + SAMPLE);
}
