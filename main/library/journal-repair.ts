import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { syncFolder } from './atomic-write';
import { makeFolder } from './objects';
import type { Scan, Segment } from './journal-scan';

/**
 * Makes a scanned journal one that can be appended to: what follows the last good line is copied to `damaged/` and then cut off,
 * later files are moved there. Nothing is thrown away. Gives sentences for the person; none where nothing was wrong.
 */
export async function repairJournal(library: string, scan: Scan, stamp: string): Promise<string[]> {
  const last = scan.segments.at(-1);
  if (!last) return [];
  if (scan.isOpenEnded) await closeLine(last);
  if (!scan.broken) return [];
  const damaged = join(library, 'damaged');
  await makeFolder(damaged);
  const keptAs = (path: string): string => join(damaged, `${stamp}-${basename(path)}`);
  await cutOff(last, keptAs(last.path));
  for (const path of scan.broken.later) await rename(path, keptAs(path));
  await Promise.all([syncFolder(damaged), syncFolder(dirname(last.path))]);
  return [scan.broken.isTorn ? TORN : broken(scan.head.number)];
}

const TORN =
  'The last change was not written to the end before Dateline stopped. Its rest was set aside in the folder "damaged" of the library.';

function broken(number: number): string {
  const kept = number === 0 ? 'No change before it could be kept' : `Changes 1 to ${new Intl.NumberFormat('en').format(number)} were kept`;
  return `The record of changes on disk is damaged. ${kept}; the rest was set aside in the folder "damaged" of the library.`;
}

async function closeLine(segment: Segment): Promise<void> {
  const file = await open(segment.path, 'r+');
  try {
    await file.write('\n', segment.size);
    await file.datasync();
  } finally {
    await file.close();
  }
  segment.size += 1;
}

async function cutOff(segment: Segment, copy: string): Promise<void> {
  await pipeline(createReadStream(segment.path, { start: segment.size }), createWriteStream(copy, { flags: 'wx' }));
  await syncFile(copy);
  const file = await open(segment.path, 'r+');
  try {
    await file.truncate(segment.size);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
