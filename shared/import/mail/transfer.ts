/** The bytes of a body whose Content-Transfer-Encoding is this (RFC 2045); those of an unknown one as they stand. */
export function decodeTransfer(body: Uint8Array, encoding: string): Uint8Array {
  if (encoding === 'quoted-printable') return quotedPrintable(body);
  return encoding === 'base64' ? base64(body) : body;
}

const EQUALS = 0x3d;
const LF = 0x0a;
const CR = 0x0d;

function quotedPrintable(body: Uint8Array): Uint8Array {
  const out = new Uint8Array(body.length);
  let size = 0;
  for (let at = 0; at < body.length; at += 1) {
    if (body[at] !== EQUALS) {
      out[size++] = body[at]!;
      continue;
    }
    const soft = softBreak(body, at + 1);
    const octet = soft > 0 ? null : octetAt(body, at + 1);
    if (soft === 0) out[size++] = octet ?? EQUALS;
    at += soft > 0 ? soft : octet === null ? 0 : 2;
  }
  return out.subarray(0, size);
}

/** How many bytes of white space and line end follow "=": a line that goes on. At most a few spaces are looked at. */
function softBreak(body: Uint8Array, from: number): number {
  let at = from;
  while (at < from + 16 && (body[at] === 0x20 || body[at] === 9)) at += 1;
  if (body[at] === CR && body[at + 1] === LF) return at + 2 - from;
  return body[at] === LF ? at + 1 - from : 0;
}

function octetAt(body: Uint8Array, at: number): number | null {
  const high = digit(body[at]);
  const low = digit(body[at + 1]);
  return high === null || low === null ? null : high * 16 + low;
}

function digit(byte = 0): number | null {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : null;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const sextets = new Int16Array(256).fill(-1);
for (let i = 0; i < 64; i += 1) sextets[alphabet.charCodeAt(i)] = i;

/** What is no letter of base64 is passed over. */
function base64(body: Uint8Array): Uint8Array {
  const out = new Uint8Array(Math.ceil((body.length * 3) / 4));
  let size = 0;
  let bits = 0;
  let held = 0;
  for (const byte of body) {
    const value = sextets[byte]!;
    if (value < 0) continue;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    out[size++] = (held >> bits) & 0xff;
  }
  return out.subarray(0, size);
}
