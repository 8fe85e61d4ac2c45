import { appendFileSync, mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { WatchedFolder, type Memory } from '../../main/watched-folder';
import { newFolder } from './folder';

const scope = { extensions: new Set(['txt', 'html']), except: '/nowhere' };
const watch = (memory: Memory, except = scope.except) => new WatchedFolder(memory, { ...scope, except });

function watched() {
  const path = newFolder();
  const folder = watch({ folder: path, seen: {} });
  const write = (name: string, words = name) => writeFileSync(join(path, name), words);
  const names = async (which = folder) => (await which.look()).fresh.map(({ name }) => name);
  return { path, folder, write, names };
}

it('gives a file once, after two looks at which it was alike', async () => {
  const { write, names } = watched();
  write('a.txt');
  expect(await names()).toEqual([]);
  expect(await names()).toEqual(['a.txt']);
  expect(await names()).toEqual([]);
});

it('waits for a file that grows, and for one that is empty yet', async () => {
  const { path, write, names } = watched();
  write('a.txt');
  write('empty.txt', '');
  await names();
  appendFileSync(join(path, 'a.txt'), ' and more');
  expect(await names()).toEqual([]);
  expect(await names()).toEqual(['a.txt']);
});

it('passes over other kinds of files, downloads under way, hidden files and its own profile', async () => {
  const { path, write } = watched();
  mkdirSync(join(path, 'profile'));
  for (const name of ['a.txt.crdownload', 'b.exe', '.c.txt', 'profile/d.txt', 'B.TXT']) write(name);
  const folder = watch({ folder: path, seen: {} }, join(path, 'profile'));
  await folder.look();
  expect((await folder.look()).fresh.map(({ name }) => name)).toEqual(['B.TXT']);
});

it('looks into folders within it', async () => {
  const { path, folder } = watched();
  mkdirSync(join(path, 'letters/1931'), { recursive: true });
  writeFileSync(join(path, 'letters/1931/a.txt'), 'a');
  await folder.look();
  expect((await folder.look()).fresh).toMatchObject([{ name: 'a.txt', folder: 'letters/1931' }]);
});

it('does not give after a restart what was dealt with, but what was only told of', async () => {
  const { write, folder, names } = watched();
  write('done.txt');
  write('told.txt');
  await folder.look();
  const { fresh } = await folder.look();
  folder.settle(fresh[0]!);
  const next = watch(JSON.parse(JSON.stringify(folder.memory)) as Memory);
  await names(next);
  expect(await names(next)).toEqual(['told.txt']);
});

it('gives a file again that was changed since it was dealt with', async () => {
  const { path, write, folder, names } = watched();
  write('a.txt');
  await folder.look();
  for (const file of (await folder.look()).fresh) folder.settle(file);
  write('a.txt', 'other');
  utimesSync(join(path, 'a.txt'), 1, 1);
  await folder.look();
  expect(await names()).toEqual(['a.txt']);
});

it('gives again what a page that is gone was told of', async () => {
  const { write, folder, names } = watched();
  write('a.txt');
  await folder.look();
  await folder.look();
  folder.forgetAnnounced();
  expect(await names()).toEqual(['a.txt']);
});

it('counts what is there at the beginning as dealt with, where it is told to', async () => {
  const { write, folder, names } = watched();
  write('old.txt');
  expect(await folder.count()).toBe(1);
  await folder.settleAll();
  write('new.txt');
  await folder.look();
  expect(await names()).toEqual(['new.txt']);
});

it('goes on when a folder that vanished is back', async () => {
  const { path, folder, write, names } = watched();
  renameSync(path, `${path}-away`);
  expect(await folder.look()).toMatchObject({ isThere: false, fresh: [] });
  renameSync(`${path}-away`, path);
  write('a.txt');
  expect(await folder.look()).toMatchObject({ isThere: true });
  expect(await names()).toEqual(['a.txt']);
  rmSync(path, { recursive: true });
  expect(await folder.look()).toMatchObject({ isThere: false });
});
