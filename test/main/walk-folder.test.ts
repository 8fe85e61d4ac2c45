import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { walkFolder } from '../../main/walk-folder';
import { newFolder } from './folder';

function folderWith(...names: string[]): string {
  const root = newFolder();
  for (const name of names) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), name);
  }
  return root;
}

const named = async (root: string, limit?: number) => (await walkFolder(root, limit)).files.map(({ folder, name }) => `${folder}:${name}`);

it('finds the files below a folder in natural order, a folder’s own before those of the folders in it', async () => {
  const root = folderWith('letters/1931/10.txt', 'letters/1931/2.txt', 'b.txt', 'letters/a.txt', 'a 10.txt', 'a 9.txt');
  expect(await named(root)).toEqual([':a 9.txt', ':a 10.txt', ':b.txt', 'letters:a.txt', 'letters/1931:2.txt', 'letters/1931:10.txt']);
});

it('passes over hidden files and folders, and what systems leave lying about', async () => {
  const root = folderWith('a.txt', '.hidden', '.git/config.txt', '.DS_Store', 'in/Thumbs.db', 'in/desktop.ini');
  expect(await named(root)).toEqual([':a.txt']);
});

it('R9: follows no link and opens no pipe', async ({ skip }) => {
  if (process.platform === 'win32') skip('there are no named pipes in folders here');
  const outside = folderWith('secret.txt');
  const root = folderWith('a.txt');
  symlinkSync(join(outside, 'secret.txt'), join(root, 'link.txt'));
  symlinkSync(outside, join(root, 'linked'));
  symlinkSync(root, join(root, 'circle'));
  execFileSync('mkfifo', [join(root, 'pipe.txt')]);
  expect(await named(root)).toEqual([':a.txt']);
});

it('stops at the limit and says so', async () => {
  const root = folderWith('1.txt', '2.txt', 'in/3.txt', 'in/4.txt');
  expect(await walkFolder(root, 3)).toMatchObject({ isCut: true, files: [{ name: '1.txt' }, { name: '2.txt' }, { name: '3.txt' }] });
  expect(await walkFolder(root, 4)).toMatchObject({ isCut: false });
});

it('rejects where the folder is not there', async () => {
  await expect(walkFolder(join(newFolder(), 'gone'))).rejects.toThrow('ENOENT');
});
