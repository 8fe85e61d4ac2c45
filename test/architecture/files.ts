import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** One file of the house: its path from the root with forward slashes, and its text. */
export interface HouseFile {
  readonly path: string;
  readonly text: string;
}

const isCode = (path: string): boolean => /\.(ts|tsx|mjs)$/.test(path);

/** Every code file (ts, tsx, mjs) under the given folders of the root, declaration files among them. */
export function codeFiles(...folders: string[]): HouseFile[] {
  return folders.flatMap((folder) => pathsUnder(folder).filter(isCode).map(readHouseFile));
}

/** Every file path under a folder of the root, sorted. */
export function pathsUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.includes('node_modules/'))
    .sort();
}

export const readHouseFile = (path: string): HouseFile => ({ path, text: readFileSync(join(root, path), 'utf8') });
