import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesNamed } from '../../main/arguments';
import { newFolder } from './folder';

it('takes the regular files that a command line names, from where it was given, each once', () => {
  const folder = newFolder();
  const path = (name: string): string => join(folder, name);
  for (const name of ['a.txt', 'b.md', '-c.txt']) writeFileSync(path(name), 'x');
  mkdirSync(path('articles'));
  if (process.platform !== 'win32') execFileSync('mkfifo', [path('pipe')]);
  const words = ['--user-data-dir=/tmp/x', 'a.txt', path('b.md'), './a.txt', 'articles', 'pipe', 'gone.txt', '-c.txt', '--', '-c.txt'];
  expect(filesNamed(words, folder)).toEqual([path('a.txt'), path('b.md'), path('-c.txt')]);
});
