import { statSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * The files named on a command line, as absolute paths: regular files only; switches are passed over, and after "--" nothing is a switch.
 * `words` are those after the program's own name (and, unpackaged, after the app's folder).
 */
export function filesNamed(words: readonly string[], folder: string): string[] {
  const end = words.indexOf('--');
  const before = end === -1 ? words : words.slice(0, end);
  const names = [...before.filter((word) => !word.startsWith('-')), ...(end === -1 ? [] : words.slice(end + 1))];
  return [...new Set(names.map((name) => resolve(folder, name)))].filter(isRegularFile);
}

function isRegularFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
