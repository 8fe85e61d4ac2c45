import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ChosenFiles } from '../../main/chosen-files';
import { FILE_LIMIT } from '../../shared/ipc';
import { newFolder } from './folder';

const bytes = new TextEncoder().encode('On Friday');

function chosen() {
  const path = join(newFolder(), 'article.txt');
  writeFileSync(path, bytes);
  const files = new ChosenFiles();
  return { files, path, file: files.addPath(path) };
}

it('R8: a token names a file without its folder', () => {
  const { path, file } = chosen();
  expect(file).toEqual({ token: expect.stringMatching(/^[0-9a-f-]{36}$/), name: 'article.txt', folder: '' });
  expect(JSON.stringify(file)).not.toContain(path);
});

it('R8: a token reads once, keeps once, and is spent', async () => {
  const { files, file } = chosen();
  expect(files.take('7d0e2a0e-53b3-4f39-9a63-5f0a3c1f9b11')).toMatchObject({ ok: false });
  expect(await files.read(file.token)).toEqual({ ok: true, value: bytes });
  expect(await files.read(file.token)).toMatchObject({ ok: false, error: { code: 'spent' } });
  expect(files.take(file.token)).toEqual({ ok: true, value: bytes });
  expect(files.take(file.token)).toMatchObject({ ok: false, error: { code: 'not-read' } });
  expect(await files.read(file.token)).toMatchObject({ ok: false });
});

it('R8: a token that was let go opens nothing', async () => {
  const { files, file } = chosen();
  files.release(file.token);
  expect(await files.read(file.token)).toMatchObject({ ok: false, error: { code: 'spent' } });
});

it('forgets all tokens when the page is gone, and names the file it was reading', async () => {
  const { files, path, file } = chosen();
  files.addPath(path);
  await files.read(file.token);
  expect(files.releaseAll()).toEqual(['article.txt']);
  expect(files.take(file.token)).toMatchObject({ ok: false });
});

it('R9: a file found in a folder is not followed where it has become a link', async ({ skip }) => {
  if (process.platform === 'win32') skip('links take a privilege here');
  const { files, path } = chosen();
  const link = join(newFolder(), 'link.txt');
  symlinkSync(path, link);
  const { token } = files.addFound(link, { folder: '' });
  expect(await files.read(token)).toMatchObject({ ok: false, error: { code: 'unreadable' } });
  expect((await files.read(files.addPath(link).token)).ok).toBe(true);
});

it('R8: the folder a file lies in is told below the chosen one, and cleaned', () => {
  const { files, path } = chosen();
  expect(files.addFound(path, { folder: 'letters/1931' }).folder).toBe('letters/1931');
  expect(files.addDropped('a.txt', 1, bytes, '/../a\u202E/./b:c/').folder).toBe('a/b c');
  const long = files.addDropped('a.txt', 1, bytes, `${'x'.repeat(300)}/`.repeat(13)).folder;
  expect(long.length).toBeLessThanOrEqual(1_000);
});

it('lets go of twenty thousand files at once', () => {
  const { files, path } = chosen();
  const tokens = Array.from({ length: 20_000 }, () => files.addFound(path, { folder: 'a/b' }).token);
  files.release(tokens);
  expect(files.releaseAll()).toEqual([]);
});

it('tells the watched folder when the page is done with a file, and whether it was read', async () => {
  const { files, path } = chosen();
  const done: [string, boolean][] = [];
  const add = (name: string) => files.addFound(path, { folder: '', onDone: (wasRead) => done.push([name, wasRead]) }).token;
  const [kept, unread, poison] = [add('kept'), add('unread'), add('poison')];
  add('waiting');
  await files.read(kept);
  files.take(kept);
  expect(done).toEqual([]);
  files.release([kept, unread]);
  await files.read(poison);
  expect(files.releaseAll()).toEqual(['article.txt']);
  expect(done).toEqual([
    ['kept', true],
    ['unread', false],
    ['poison', true],
  ]);
});

it('R33: does not tell the watched folder that a file is done which the disk had no room for', async () => {
  const { files, path } = chosen();
  const done: boolean[] = [];
  const { token } = files.addFound(path, { folder: '', onDone: (wasRead) => done.push(wasRead) });
  await files.read(token);
  expect(files.take(token).ok).toBe(true);
  files.forget(token);
  files.release(token);
  expect([done, files.releaseAll()]).toEqual([[], []]);
});

it.each([
  ['too large', FILE_LIMIT + 1, null, 'too-large'],
  ['a folder', 4096, null, 'unreadable'],
  ['empty', 0, new Uint8Array(), 'empty'],
])('says why a dropped file that is %s cannot be read', async (_what, size, dropped, code) => {
  const files = new ChosenFiles();
  const { token } = files.addDropped('article.txt', size, dropped);
  expect(await files.read(token)).toMatchObject({ ok: false, error: { code, message: expect.stringContaining('article.txt') } });
});

it('R9: a file larger than what is asked for is not read', async () => {
  const { files, path, file } = chosen();
  const { token } = files.addDropped('article.txt', bytes.length, bytes);
  for (const each of [file.token, token])
    expect(await files.read(each, bytes.length - 1)).toMatchObject({ ok: false, error: { code: 'too-large' } });
  expect(await files.read(files.addPath(path).token, bytes.length)).toEqual({ ok: true, value: bytes });
});
