import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Edit } from '../../shared/edits';
import { syncFolder } from './atomic-write';
import { decodeLine, encodeLine, START } from './journal-line';
import { scanJournal, type Segment } from './journal-scan';

const fresh = (folder: string): string => `${folder}.new`;
const former = (folder: string): string => `${folder}.old`;

/**
 * Writes a journal anew, each Edit as `rewrite` gives it and all chained afresh, proves that the new one holds, and only then puts it in
 * the old one's place, which `removeFormer` then removes. Ids and numbers must stay. Throws, with the old journal as it was, where that cannot
 * be done.
 */
export async function rewriteJournal(folder: string, segments: readonly Segment[], rewrite: (edit: Edit) => Edit): Promise<void> {
  await settleRewrite(folder);
  try {
    await mkdir(fresh(folder));
    let { hash } = START;
    for (const segment of segments) hash = await rewriteSegment(segment, join(fresh(folder), basename(segment.path)), hash, rewrite);
    await syncFolder(fresh(folder));
    await prove(folder, segments);
  } catch (error) {
    await rm(fresh(folder), { recursive: true, force: true });
    throw error;
  }
  await rename(folder, former(folder));
  await rename(fresh(folder), folder).catch(async (error: unknown) => {
    await rename(former(folder), folder);
    throw error;
  });
}

/** Removes the journal that was rewritten, once the new one is durable in its place. */
export async function removeFormer(folder: string): Promise<void> {
  await syncFolder(dirname(folder));
  await rm(former(folder), { recursive: true, force: true });
  await syncFolder(dirname(folder));
}

/** Lines of so many UTF-16 units are written at once. */
const PIECE = 1024 * 1024;

async function rewriteSegment(segment: Segment, to: string, before: string, rewrite: (edit: Edit) => Edit): Promise<string> {
  const file = await open(to, 'wx');
  let [hash, held] = [before, ''];
  try {
    if (segment.size === 0) return hash;
    const input = createReadStream(segment.path, { end: segment.size - 1 });
    for await (const text of createInterface({ input, crlfDelay: Infinity })) {
      const line = decodeLine(text);
      if (!line) throw new Error(`${basename(segment.path)} has a line that is not as it was written`);
      const { text: next, head } = encodeLine(hash, rewrite(line.edit));
      hash = head.hash;
      held += next;
      if (held.length < PIECE) continue;
      await file.appendFile(held);
      held = '';
    }
    await file.appendFile(held);
    await file.sync();
    return hash;
  } finally {
    await file.close();
  }
}

async function prove(folder: string, segments: readonly Segment[]): Promise<void> {
  const { broken, segments: written } = await scanJournal(fresh(folder));
  const lines = (all: readonly Segment[]): number => all.reduce((sum, { starts }) => sum + starts.length, 0);
  if (broken || lines(written) !== lines(segments)) throw new Error('the record of changes could not be read back as it was written');
}

/** Ends or takes back a rewriting that a crash cut short: the new journal counts once the old one was moved away for it. */
export async function settleRewrite(folder: string): Promise<void> {
  const [isHere, isFresh, isFormer] = await Promise.all([folder, fresh(folder), former(folder)].map(isThere));
  if (!isHere && isFormer) await rename(isFresh ? fresh(folder) : former(folder), folder);
  await rm(fresh(folder), { recursive: true, force: true });
  await rm(former(folder), { recursive: true, force: true });
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
