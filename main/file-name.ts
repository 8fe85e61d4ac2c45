/** Windows refuses these as file names, with any ending (Win32 "Naming Files"). */
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;
/** Control, format and bidirectional characters (they can make a name read as another), lone surrogates, and what file systems refuse. */
const unwanted = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"/\\|?*]+/gu;
/** Bytes of UTF-8: file systems allow 255, and a temporary name beside it needs some. */
const LONGEST = 200;

/**
 * A name that every file system takes and that reads as what it is: no folder, no control or bidirectional characters, not
 * reserved, at most 200 bytes of UTF-8 with the ending kept (R10). Gives `fallback` where nothing is left.
 */
export function cleanFileName(name: string, fallback = 'untitled'): string {
  const plain = trimEnds(name.normalize('NFC').replace(unwanted, ' ').replace(/\s+/g, ' '));
  const safe = reserved.test(plain) ? `_${plain}` : plain;
  return shorten(safe) || fallback;
}

/** A place below a folder ('letters/1931'), each part cleaned like a name, '.' and '..' left out, at most 1,000 characters. */
export function cleanFolder(folder: string): string {
  const parts = folder.split('/').map((part) => cleanFileName(part, ''));
  return Array.from(parts.filter((part) => part !== '').join('/'))
    .slice(0, 500)
    .join('')
    .replace(/\/+$/, '');
}

/** The name with this ending, whether or not it had it: `withExtension('talks', 'json')` is "talks.json". */
export function withExtension(name: string, extension: string): string {
  return name.toLowerCase().endsWith(`.${extension}`) ? name : `${name}.${extension}`;
}

/** Leading dots hide a file; trailing dots and spaces are dropped by Windows, silently. */
function trimEnds(name: string): string {
  return name.replace(/^[\s.]+/, '').replace(/[\s.]+$/, '');
}

function shorten(name: string): string {
  if (Buffer.byteLength(name) <= LONGEST) return name;
  const ending = /\.[A-Za-z0-9]{1,12}$/.exec(name)?.[0] ?? '';
  const stem = Array.from(name.slice(0, name.length - ending.length));
  while (Buffer.byteLength(stem.join('')) + ending.length > LONGEST) stem.length -= Math.ceil(stem.length / 20);
  return trimEnds(stem.join('')) + ending;
}
