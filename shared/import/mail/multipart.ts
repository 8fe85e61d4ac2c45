import { bareValue, type Headers, readHeaders } from './headers';

export interface Part extends Headers {
  /** Where the part ends. */
  readonly end: number;
}

/** The most parts that are looked at: a saved page has one for each of its pictures. */
const PART_LIMIT = 20_000;
const LF = 0x0a;
const CR = 0x0d;
const DASH = 0x2d;

/** The parts of a multipart body that begins at `from`, in order; nested ones are not opened. One pass over the bytes. */
export function partsOf(bytes: Uint8Array, from: number, boundary: string): Part[] {
  const mark = new TextEncoder().encode(`--${boundary}`);
  const parts: Part[] = [];
  let open: number | null = null;
  for (let line = from; line < bytes.length && parts.length < PART_LIMIT;) {
    const end = endOfLine(bytes, line);
    if (isMark(bytes, line, end, mark)) {
      if (open !== null) keep(bytes, open, line, parts);
      open = end;
      if (bytes[line + mark.length] === DASH && bytes[line + mark.length + 1] === DASH) return parts;
    }
    line = end;
  }
  if (open !== null) keep(bytes, open, bytes.length, parts);
  return parts;
}

function endOfLine(bytes: Uint8Array, from: number): number {
  const at = bytes.indexOf(LF, from);
  return at === -1 ? bytes.length : at + 1;
}

/** A line of the boundary, perhaps with "--", and white space behind it. */
function isMark(bytes: Uint8Array, line: number, end: number, mark: Uint8Array): boolean {
  if (bytes[line] !== DASH || end - line < mark.length || end - line > mark.length + 100) return false;
  for (let i = 0; i < mark.length; i += 1) if (bytes[line + i] !== mark[i]) return false;
  const rest = new TextDecoder('latin1').decode(bytes.subarray(line + mark.length, end));
  return /^(?:--)?[ \t]*\r?\n?$/.test(rest);
}

/** The line end before a boundary belongs to the boundary. */
function keep(bytes: Uint8Array, from: number, to: number, parts: Part[]): void {
  const part = bytes.subarray(0, to);
  const headers = readHeaders(part, from);
  if (!headers) return;
  let end = to;
  if (bytes[end - 1] === LF) end -= 1;
  if (bytes[end - 1] === CR) end -= 1;
  parts.push({ ...headers, end: Math.max(headers.body, end) });
}

export const typeOf = ({ fields }: Headers): string => bareValue(fields.get('content-type'));
