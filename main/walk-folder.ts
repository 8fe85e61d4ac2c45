import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { FOLDER_LIMIT } from '../shared/ipc';

/** A regular file found below a folder. */
export interface FoundFile {
  readonly path: string;
  readonly name: string;
  /** The folders it lies in below the one walked, with '/' between them; '' at its top. */
  readonly folder: string;
}

export interface Walk {
  /** In natural order ("2.txt" before "10.txt"), the files of a folder before those of the folders in it. */
  readonly files: FoundFile[];
  /** Whether it stopped at the limit, with more to come. */
  readonly isCut: boolean;
  /** Folders below that could not be listed, as `folder` names them. */
  readonly closed: string[];
}

/** What systems leave lying in folders. Names are compared without case. */
const litter = new Set(['thumbs.db', 'desktop.ini', 'ehthumbs.db', '$recycle.bin', 'system volume information']);
/** So many entries are looked at and no more: a person may have chosen a whole disk. */
const ENTRY_LIMIT = 1_000_000;
const natural = new Intl.Collator('en', { numeric: true });

/**
 * The regular files below a folder. Hidden ones and the system's litter are passed over; links, pipes and devices too, unopened
 * (R9). Throws where the folder itself cannot be listed.
 */
export async function walkFolder(root: string, limit = FOLDER_LIMIT): Promise<Walk> {
  const walk: Walk & { isCut: boolean } = { files: [], isCut: false, closed: [] };
  let looked = 0;
  const visit = async (path: string, folder: string): Promise<void> => {
    const entries = await list(path, folder === '' ? null : () => walk.closed.push(folder));
    const [files, folders] = [entries.filter((entry) => entry.isFile()), entries.filter((entry) => entry.isDirectory())];
    looked += entries.length;
    const room = limit - walk.files.length;
    walk.files.push(...files.slice(0, room).map(({ name }) => ({ path: join(path, name), name, folder })));
    if (files.length > room || looked > ENTRY_LIMIT) walk.isCut = true;
    for (const { name } of folders) {
      if (walk.isCut) return;
      await visit(join(path, name), folder === '' ? name : `${folder}/${name}`);
    }
  };
  await visit(root, '');
  return walk;
}

async function list(path: string, closed: (() => void) | null): Promise<Dirent[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.filter(({ name }) => !name.startsWith('.') && !litter.has(name.toLowerCase())).sort((a, b) => compare(a.name, b.name));
  } catch (error) {
    if (closed === null) throw error;
    closed();
    return [];
  }
}

/** Names that the collator takes for the same still have one order. */
const compare = (a: string, b: string): number => natural.compare(a, b) || (a < b ? -1 : 1);
