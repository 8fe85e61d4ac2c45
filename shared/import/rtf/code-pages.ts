import { decodeBytes } from '../decode';

/** The encodings of the Encoding standard for Windows code pages and for RTF's character sets (\\fcharset). */
const pages = new Map([
  [708, 'iso-8859-6'],
  [866, 'ibm866'],
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [10_000, 'macintosh'],
  [10_007, 'x-mac-cyrillic'],
  [65_001, 'utf-8'],
  ...Array.from({ length: 9 }, (_, i) => [1_250 + i, `windows-${1_250 + i}`] as const),
]);
const charsets = new Map([
  [2, 'symbol'],
  [77, 'macintosh'],
  [128, 'shift_jis'],
  [129, 'euc-kr'],
  [134, 'gbk'],
  [136, 'big5'],
  [161, 'windows-1253'],
  [162, 'windows-1254'],
  [163, 'windows-1258'],
  [177, 'windows-1255'],
  [178, 'windows-1256'],
  [186, 'windows-1257'],
  [204, 'windows-1251'],
  [222, 'windows-874'],
  [238, 'windows-1250'],
  [254, 'cp437'],
  [255, 'cp850'],
]);

/** The upper halves of the two code pages of old that no TextDecoder knows. */
const upper: Readonly<Record<string, string>> = {
  cp437:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
  cp850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´­±‗¾¶§÷¸°¨·¹³²■\u00a0',
};

/** The encoding of a code page by its number, or null where it is not known. */
export const encodingOfPage = (number: number): string | null =>
  number === 437 ? 'cp437' : number === 850 ? 'cp850' : (pages.get(number) ?? null);

/** The encoding of a font by its character set, or null where the document's own counts. */
export const encodingOfCharset = (number: number): string | null => charsets.get(number) ?? null;

/** Decodes bytes of text. A symbol font's stand for no letters: its bullet is one, the rest are private characters, as Word has them. */
export function decodeRun(bytes: Uint8Array, encoding: string): string {
  const half = upper[encoding];
  if (half) return [...bytes].map((byte) => (byte < 128 ? String.fromCharCode(byte) : half[byte - 128]!)).join('');
  if (encoding !== 'symbol') return decodeBytes(bytes, encoding);
  return [...bytes].map((byte) => (byte === 0xb7 ? '•' : byte <= 0x20 ? ' ' : String.fromCharCode(0xf000 + byte))).join('');
}
