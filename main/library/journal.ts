import { open, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Edit } from '../../shared/edits';
import type { Outcome } from '../../shared/ipc';
import { syncFolder } from './atomic-write';
import { diskFailure, failure } from './failure';
import { decodeLine, encodeLine, follows, type Head } from './journal-line';
import { removeFormer, rewriteJournal } from './journal-rewrite';
import { scanJournal, type Scan, type Segment } from './journal-scan';
import { makeFolder } from './objects';

/** A journal file takes no further lines once it has this many bytes. */
export const SEGMENT_LIMIT = 64 * 1024 * 1024;
/** Several Edits at once may take this many bytes. One alone may be larger: refused, it and all after it could never be saved. */
const BATCH_LIMIT = 64 * 1024 * 1024;
/** One answer gives lines of this many bytes, or one line. */
const READ_LIMIT = 16 * 1024 * 1024;

type Place = Pick<Head, 'epoch' | 'number'>;

/** The hash-chained record of all Edits, in `journal/000001.ndjson` and so on (a line: journal-line.ts). One writer. */
export class Journal {
  readonly #folder: string;
  readonly #segmentLimit: number;
  #segments: Segment[];
  #ids: Set<string>;
  #head: Head;
  /** A write failed, and some of it may still lie after the last good line. */
  #hasRest = false;
  #work: Promise<unknown> = Promise.resolve();

  /** Takes over a scanned and repaired journal. */
  constructor(folder: string, scan: Scan, segmentLimit = SEGMENT_LIMIT) {
    this.#folder = folder;
    this.#segmentLimit = segmentLimit;
    this.#segments = scan.segments;
    this.#ids = scan.ids;
    this.#head = scan.head;
  }

  get state(): Place & { count: number } {
    return {
      epoch: this.#head.epoch,
      number: this.#head.number,
      count: this.#segments.reduce((sum, { starts }) => sum + starts.length, 0),
    };
  }

  /** Whether an Edit is in the journal. */
  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /**
   * Appends Edits and fsyncs before it answers with the number of the last Edit on disk. Those it already has are passed over.
   * All or none: a gap, a wrong number or an older epoch is the failure "out-of-order", several that are too much at once are
   * "too-large", and a disk that fails leaves no trace.
   */
  append(edits: readonly Edit[]): Promise<Outcome<Place>> {
    return this.#inTurn(() => this.#append(edits));
  }

  /** Edits in order from the place `from` (0 is the first line), at most `limit`, fewer where they are large; their hashes verified. */
  read(from: number, limit: number): Promise<Outcome<Edit[]>> {
    return this.#inTurn(() => this.#read(from, limit));
  }

  /**
   * Writes all of it anew (journal-rewrite.ts), each Edit as `rewrite` gives it. Throws where that cannot be done, with nothing changed; or
   * where the former one cannot be removed, which is done at the next start.
   */
  rewrite(rewrite: (edit: Edit) => Edit): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#segments.length === 0) return;
      await rewriteJournal(this.#folder, this.#segments, rewrite);
      const { segments, ids, head } = await scanJournal(this.#folder);
      [this.#segments, this.#ids, this.#head, this.#hasRest] = [segments, ids, head, false];
      await removeFormer(this.#folder);
    });
  }

  /** Resolves when everything asked for so far is on disk. */
  async settled(): Promise<void> {
    await this.#work;
  }

  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const done = this.#work.then(task);
    this.#work = done.catch(() => undefined);
    return done;
  }

  async #append(edits: readonly Edit[]): Promise<Outcome<Place>> {
    const lines: string[] = [];
    const ids = new Set<string>();
    let head = this.#head;
    for (const edit of edits) {
      if (this.#ids.has(edit.id) || ids.has(edit.id)) continue;
      if (!follows(head, edit)) return outOfOrder(head, edit);
      const line = encodeLine(head.hash, edit);
      lines.push(line.text);
      ids.add(edit.id);
      head = line.head;
    }
    const failed = lines.length > 0 ? await this.#write(lines) : null;
    if (failed) return failed;
    ids.forEach((id) => this.#ids.add(id));
    this.#head = head;
    return { ok: true, value: { epoch: head.epoch, number: head.number } };
  }

  async #write(lines: readonly string[]): Promise<Outcome<never> | null> {
    const bytes = Buffer.from(lines.join(''));
    if (bytes.length > BATCH_LIMIT && lines.length > 1) return failure('too-large', 'The changes are too large to be saved at once.');
    try {
      const segment = await this.#segmentToWrite();
      if (!(await writeAt(segment.path, segment.size, bytes, this.#hasRest))) return DAMAGED;
      this.#hasRest = false;
      for (const line of lines) {
        segment.starts.push(segment.size);
        segment.size += Buffer.byteLength(line);
      }
      return null;
    } catch (error) {
      this.#hasRest = true;
      return diskFailure(error, 'The change could not be saved');
    }
  }

  async #segmentToWrite(): Promise<Segment> {
    const last = this.#segments.at(-1);
    if (last && last.size < this.#segmentLimit) return last;
    const path = join(this.#folder, `${String(this.#segments.length + 1).padStart(6, '0')}.ndjson`);
    await createSegment(path);
    const segment: Segment = { path, before: this.#head, starts: [], size: 0 };
    this.#segments.push(segment);
    return segment;
  }

  async #read(from: number, limit: number): Promise<Outcome<Edit[]>> {
    let skip = from;
    for (const segment of this.#segments) {
      if (skip < segment.starts.length) return readLines(segment, skip, Math.min(limit, segment.starts.length - skip));
      skip -= segment.starts.length;
    }
    return { ok: true, value: [] };
  }
}

const DAMAGED = failure('damaged', 'The record of changes on disk was damaged while Dateline was running. Restart Dateline to mend it.');

function outOfOrder(head: Head, edit: Edit): Outcome<never> {
  const expected = `change ${head.number + 1} in epoch ${head.epoch} or later was expected`;
  return failure('out-of-order', `The change could not be saved: it is change ${edit.number} in epoch ${edit.epoch}, where ${expected}.`);
}

async function createSegment(path: string): Promise<void> {
  await makeFolder(dirname(path));
  const file = await open(path, 'a');
  await file.close();
  await syncFolder(dirname(path));
}

/**
 * Cuts what an earlier failed write left, writes, and makes it durable; what fails is cut off again as far as the disk allows.
 * False, with nothing written, where the file has become shorter than the lines it had, or longer though no write of ours failed:
 * another writer's lines are never cut off.
 */
async function writeAt(path: string, place: number, bytes: Buffer, hasRest: boolean): Promise<boolean> {
  const file = await open(path, 'r+');
  try {
    const { size } = await file.stat();
    if (size < place || (size > place && !hasRest)) return false;
    await file.truncate(place);
    await writeAll(file, place, bytes);
    await file.datasync();
    return true;
  } catch (error) {
    await file.truncate(place).catch(() => undefined);
    throw error;
  } finally {
    await file.close();
  }
}

async function writeAll(file: FileHandle, place: number, bytes: Buffer): Promise<void> {
  for (let written = 0; written < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, place + written);
    written += bytesWritten;
  }
}

async function readLines(segment: Segment, first: number, most: number): Promise<Outcome<Edit[]>> {
  const placeOf = (line: number): number => segment.starts[line] ?? segment.size;
  const start = placeOf(first);
  let count = 1;
  while (count < most && placeOf(first + count + 1) - start <= READ_LIMIT) count += 1;
  const end = placeOf(first + count);
  const edits: Edit[] = [];
  for (const line of (await readRange(segment.path, start, end)).toString('utf8').split('\n').slice(0, count)) {
    const decoded = decodeLine(line);
    if (!decoded) return DAMAGED;
    edits.push(decoded.edit);
  }
  return { ok: true, value: edits };
}

async function readRange(path: string, start: number, end: number): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const bytes = Buffer.alloc(end - start);
    await file.read(bytes, 0, bytes.length, start);
    return bytes;
  } finally {
    await file.close();
  }
}
