/** What an archive is, by the names it lists and the type it declares in its first bytes. */
export type ArchiveKind = 'docx' | 'epub' | 'odt' | 'xlsx' | 'pptx' | 'opendocument' | 'wacz' | 'zip';

const LOCAL = 0x04034b50;
const LISTED = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const COMMENT_LIMIT = 65_535;
const NAMES = 2_000;

const latin = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes);

/** Whether bytes begin as a zip archive does (an empty one too). */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && (isPair(bytes, 3, 4) || isPair(bytes, 5, 6));
const isPair = (bytes: Uint8Array, third: number, fourth: number) => bytes[2] === third && bytes[3] === fourth;

/**
 * What kind of archive bytes are, or null where they are none. A glance that proves nothing: no entry is unpacked, and a
 * damaged list of contents makes it 'zip' unless the first entry declares what the archive is, as EPUB and OpenDocument ask.
 */
export function archiveKind(bytes: Uint8Array): ArchiveKind | null {
  if (!isZip(bytes)) return null;
  const declared = declaredType(bytes);
  if (declared === 'application/epub+zip') return 'epub';
  if (declared?.startsWith('application/vnd.oasis.opendocument.text')) return 'odt';
  if (declared?.startsWith('application/vnd.oasis.opendocument')) return 'opendocument';
  const names = namesIn(bytes);
  if (names.has('META-INF/container.xml') && [...names].some((name) => name.endsWith('.opf'))) return 'epub';
  if (names.has('META-INF/manifest.xml') && names.has('content.xml')) return 'odt';
  if (names.has('datapackage.json') && [...names].some((name) => /^archive\/.+\.warc(?:\.gz)?$/i.test(name))) return 'wacz';
  return names.has('[Content_Types].xml') ? officeKind([...names]) : 'zip';
}

function officeKind(names: readonly string[]): ArchiveKind {
  const has = (folder: string) => names.some((name) => name.startsWith(folder));
  if (has('word/')) return 'docx';
  if (has('xl/')) return 'xlsx';
  return has('ppt/') ? 'pptx' : 'zip';
}

/** The content of a first entry called "mimetype" that is stored as it is, without white space. */
function declaredType(bytes: Uint8Array): string | null {
  const view = viewOf(bytes);
  if (bytes.length < 38 || view.getUint32(0, true) !== LOCAL || latin(bytes.subarray(30, 38)) !== 'mimetype') return null;
  const start = 38 + view.getUint16(28, true);
  return view.getUint16(8, true) === 0
    ? (/^[\w./+-]{1,100}?(?=\s|PK|$)/.exec(latin(bytes.subarray(start, start + 120)))?.[0] ?? null)
    : null;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The names in the central directory, as far as it makes sense. */
function namesIn(bytes: Uint8Array): Set<string> {
  const view = viewOf(bytes);
  const names = new Set<string>();
  const end = endOf(bytes, view);
  let at = end === null ? bytes.length : view.getUint32(end + 16, true);
  while (names.size < NAMES && at + 46 <= bytes.length && view.getUint32(at, true) === LISTED) {
    const length = view.getUint16(at + 28, true);
    names.add(latin(bytes.subarray(at + 46, at + 46 + length)));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

/** Where the end record begins: the last signature of one in the file. */
function endOf(bytes: Uint8Array, view: DataView): number | null {
  const least = Math.max(0, bytes.length - END_LENGTH - COMMENT_LIMIT);
  for (let at = bytes.length - END_LENGTH; at >= least; at -= 1) if (bytes[at] === 0x50 && view.getUint32(at, true) === END) return at;
  return null;
}
