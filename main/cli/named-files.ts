import { realpath, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { walkFolder } from '../walk-folder';

/**
 * A file to bring in: `path` as it is reported; `isFound` where it lies in a folder that was named, and was not named itself; `folder`:
 * the folders it lies in below that one, '' for a file that was named.
 */
export interface NamedFile {
  readonly path: string;
  readonly name: string;
  readonly isFound: boolean;
  readonly folder: string;
}

export interface NamedFiles {
  readonly files: NamedFile[];
  /** Sentences about folders that could not be listed to the end. */
  readonly closed: { readonly path: string; readonly message: string }[];
}

/** The files that paths name: themselves, and those below folders. Each comes once; what lies in the folder `except` never does. */
export async function filesNamed(paths: readonly string[], except: string): Promise<NamedFiles> {
  const named: NamedFiles = { files: [], closed: [] };
  const known = new Set<string>();
  const own = await realpath(except).catch(() => except);
  for (const path of paths) {
    for (const file of (await isFolder(path))
      ? await filesBelow(path, named)
      : [{ path, name: basename(path), isFound: false, folder: '' }]) {
      const real = await realpath(file.path).catch(() => file.path);
      if (known.has(real) || real.startsWith(own + sep)) continue;
      known.add(real);
      named.files.push(file);
    }
  }
  return named;
}

async function filesBelow(path: string, { closed }: NamedFiles): Promise<NamedFile[]> {
  const walk = await walkFolder(path, Infinity).catch(() => null);
  if (walk === null) closed.push({ path, message: `The folder ${path} could not be opened.` });
  for (const folder of walk?.closed ?? []) closed.push({ path: join(path, folder), message: `The folder ${folder} could not be opened.` });
  if (walk?.isCut)
    closed.push({ path, message: `The folder ${path} holds too much: not all of it was looked at. Name its folders one by one.` });
  return (walk?.files ?? []).map((file) => ({ ...file, isFound: true }));
}

const isFolder = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isDirectory() ?? false;
