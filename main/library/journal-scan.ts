import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeLine, follows, START, type Head } from './journal-line';

/** One file of a journal and where its lines are. */
export interface Segment {
  readonly path: string;
  /** Where the journal stood before this file's first line. */
  readonly before: Head;
  /** The byte at which each good line begins. */
  readonly starts: number[];
  /** The byte after the last good line. */
  size: number;
}

export interface Scan {
  /** The files as far as the chain holds; the last may hold more than its good lines. Empty for a new journal. */
  readonly segments: Segment[];
  readonly head: Head;
  /** The ids of all Edits in the good lines. */
  readonly ids: Set<string>;
  /** Set where the chain does not hold to the end. `isTorn`: only an unfinished last line, as a crash while writing leaves it. */
  readonly broken: { readonly isTorn: boolean; readonly later: string[] } | null;
  /** The last good line lacks its line feed. */
  readonly isOpenEnded: boolean;
}

/** Follows the chain from the first line as far as it holds. Changes nothing on disk, so a reader may use it on a library in use. */
export async function scanJournal(folder: string): Promise<Scan> {
  const paths = await listSegments(folder);
  const segments: Segment[] = [];
  const ids = new Set<string>();
  let [head, isOpenEnded] = [START, false];
  for (const [place, path] of paths.entries()) {
    const segment: Segment = { path, before: head, starts: [], size: 0 };
    segments.push(segment);
    const bytes = await readFile(path);
    head = await follow(segment, bytes, ids);
    isOpenEnded = segment.size > 0 && bytes[segment.size - 1] !== LINE_FEED;
    if (segment.size === bytes.length) continue;
    const later = paths.slice(place + 1);
    const isTorn = later.length === 0 && bytes.indexOf(LINE_FEED, segment.size) === -1;
    return { segments, head, ids, broken: { isTorn, later }, isOpenEnded: false };
  }
  return { segments, head, ids, broken: null, isOpenEnded };
}

const LINE_FEED = 10;
/** After so many lines the event loop gets its turn. */
const BREATH = 500;

async function follow(segment: Segment, bytes: Buffer, ids: Set<string>): Promise<Head> {
  let head = segment.before;
  while (segment.size < bytes.length) {
    const feed = bytes.indexOf(LINE_FEED, segment.size);
    const end = feed === -1 ? bytes.length : feed;
    const line = decodeLine(bytes.toString('utf8', segment.size, end));
    if (line?.prev !== head.hash || !follows(head, line.edit)) return head;
    segment.starts.push(segment.size);
    segment.size = Math.min(end + 1, bytes.length);
    ids.add(line.edit.id);
    head = line.head;
    if (segment.starts.length % BREATH === 0) await new Promise(setImmediate);
  }
  return head;
}

/** `000001.ndjson`, `000002.ndjson` … in order; none where there is no such folder yet. */
async function listSegments(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const ours = names.filter((name) => /^\d{6}\.ndjson$/.test(name));
  return ours.sort().map((name) => join(folder, name));
}
