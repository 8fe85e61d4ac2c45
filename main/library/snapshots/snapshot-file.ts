import { createHash, type Hash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { z } from 'zod';
import type { Records } from './records';

/** Where in the journal a snapshot stands: `edit` is the id of the Edit with that number, the last one it knows. */
export const Header = z.strictObject({
  format: z.literal(1),
  library: z.uuid(),
  epoch: z.int().min(1),
  number: z.int().min(1),
  edit: z.uuid(),
});
export type Header = z.infer<typeof Header>;

export interface Snapshot {
  readonly header: Header;
  readonly records: Records;
}

const Footer = z.strictObject({ count: z.int(), sha256: z.string() });

/**
 * Writes a snapshot: gzip over UTF-8 lines of JSON. The first is the header, then one for each record, {"table":…,"record":…}; the
 * last, {"count":…,"sha256":…}, has the number of records and the hash of all that is before it, so that a file that was not written
 * to the end, or was changed, is told. Fsynced; the caller reads it back before it counts on it.
 */
export async function writeSnapshot(path: string, { header, records }: Snapshot): Promise<void> {
  await pipeline(
    Readable.from(gathered(lines(header, records))),
    createGzip({ level: 4, chunkSize: PIECE }),
    createWriteStream(path, { flags: 'wx' }),
  );
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Compressing many small pieces takes much longer than a few large ones; in UTF-16 code units and in bytes. */
const PIECE = 256 * 1024;

function* gathered(all: Iterable<string>): Generator<Buffer> {
  let piece = '';
  for (const line of all) {
    piece += line;
    if (piece.length < PIECE) continue;
    yield Buffer.from(piece);
    piece = '';
  }
  yield Buffer.from(piece);
}

function* lines(header: Header, records: Records): Generator<string> {
  const hash = createHash('sha256');
  yield hashed(hash, `${JSON.stringify(header)}\n`);
  let count = 0;
  for (const [table, rows] of records) {
    for (const record of rows.values()) {
      count += 1;
      yield hashed(hash, `${JSON.stringify({ table, record })}\n`);
    }
  }
  yield `${JSON.stringify({ count, sha256: hash.digest('hex') })}\n`;
}

function hashed(hash: Hash, line: string): string {
  hash.update(line);
  return line;
}

/** A snapshot that is whole and unchanged; null where it is not, or cannot be read. */
export async function readSnapshot(path: string): Promise<Snapshot | null> {
  const records: Records = new Map();
  let header: Header | null = null;
  const isSound = await readLines(path, (line) => {
    if (header === null) header = Header.parse(JSON.parse(line));
    else keepRow(records, JSON.parse(line));
  });
  return isSound && header !== null ? { header, records } : null;
}

/** How many records a snapshot has that is whole and unchanged; null where it is not. */
export async function countSnapshot(path: string): Promise<number | null> {
  let rows = 0;
  return (await readLines(path, () => (rows += 1))) ? rows - 1 : null;
}

/** What a line gives was vouched for by the hash over all of them; that it is a row at all is looked at all the same. */
function keepRow(records: Records, row: unknown): void {
  const { table, record } = row as { table?: unknown; record?: { id?: unknown } };
  if (typeof table !== 'string' || typeof record?.id !== 'string') throw new Error('not a row');
  if (!records.has(table)) records.set(table, new Map());
  records.get(table)!.set(record.id, record as { id: string });
}

/** Gives each line but the last. False where the file is not what was written; what was given is then not to be used. */
async function readLines(path: string, give: (line: string) => void): Promise<boolean> {
  const hash = createHash('sha256');
  const gunzip = createGunzip({ chunkSize: PIECE });
  const flow = pipeline(createReadStream(path), gunzip).catch(() => undefined);
  let [count, held] = [-1, ''];
  try {
    for await (const line of createInterface({ input: gunzip, crlfDelay: Infinity })) {
      if (held !== '') {
        hash.update(`${held}\n`);
        count += 1;
        give(held);
      }
      held = line;
    }
    await flow;
    const footer = Footer.parse(JSON.parse(held));
    return footer.count === count && footer.sha256 === hash.digest('hex');
  } catch {
    return false;
  }
}
