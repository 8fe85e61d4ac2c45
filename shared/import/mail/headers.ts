/** How much of a message its headers may be, in bytes, before they are taken for none. */
const HEADER_LIMIT = 256 * 1024;
const LF = 0x0a;
const CR = 0x0d;

/** The header fields of a message or of a part of one (RFC 5322): the first of each name, lower case, unfolded. */
export interface Headers {
  readonly fields: ReadonlyMap<string, string>;
  /** Where its body begins. */
  readonly body: number;
}

const field = /^([!-9;-~]{1,200}):[ \t]?(.*)$/s;

/** Reads the headers that begin at `from`, or null where there are none (or more than 256 kB of them). */
export function readHeaders(bytes: Uint8Array, from = 0): Headers | null {
  const body = bodyOf(bytes, from);
  if (body === null) return null;
  const lines = new TextDecoder().decode(bytes.subarray(from, body)).split(/\r\n|\r|\n/);
  const fields = new Map<string, string>();
  for (const line of unfolded(lines)) {
    const match = field.exec(line);
    const name = match?.[1]!.toLowerCase();
    if (name !== undefined && !fields.has(name)) fields.set(name, match![2]!.trim());
  }
  return fields.size > 0 ? { fields, body } : null;
}

/** After the first empty line. */
function bodyOf(bytes: Uint8Array, from: number): number | null {
  for (let at = from, line = from; at < bytes.length && at - from < HEADER_LIMIT; at += 1) {
    if (bytes[at] !== LF) continue;
    const empty = at === line || (at === line + 1 && bytes[line] === CR);
    if (empty && at > from + 1) return at + 1;
    line = at + 1;
  }
  return bytes.length - from < HEADER_LIMIT ? bytes.length : null;
}

/** The lines of headers with their continuations put behind them. */
function unfolded(lines: readonly string[]): string[] {
  const fields: string[][] = [];
  for (const line of lines) {
    if (/^[ \t]/.test(line) && fields.length > 0) fields.at(-1)!.push(line.replace(/^[ \t]+/, ' '));
    else if (line !== '') fields.push([line]);
  }
  return fields.map((pieces) => pieces.join(''));
}

/** A parameter of a header's value: `boundary` in `multipart/related; boundary="x"`. */
export function parameterOf(value: string, name: string): string | null {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]{0,500})"|([^\\s;"]{1,500}))`, 'i').exec(value.slice(0, 5_000));
  return match?.[1] ?? match?.[2] ?? null;
}

/** A header's value without its parameters, lower case. */
export const bareValue = (value: string | undefined): string => (value ?? '').split(';')[0]!.trim().toLowerCase();
