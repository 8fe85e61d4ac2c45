import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readChosenFile } from '../../main/read-file';
import { newFolder } from './folder';

const isUnix = process.platform !== 'win32';
const refusal = (code: string, words: RegExp) => ({ ok: false, error: { code, message: expect.stringMatching(words) } });

it('reads a whole file, and one behind a link that a person chose', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'article.txt'), 'On Friday');
  symlinkSync(join(folder, 'article.txt'), join(folder, 'link.txt'));
  const bytes = new TextEncoder().encode('On Friday');
  expect(await readChosenFile(join(folder, 'article.txt'))).toEqual({ ok: true, value: bytes });
  expect(await readChosenFile(join(folder, 'link.txt'))).toEqual({ ok: true, value: bytes });
});

describe('R9: what is not a regular file of a bearable size is refused by name', () => {
  it('a folder', async () => {
    const folder = join(newFolder(), 'articles');
    mkdirSync(folder);
    expect(await readChosenFile(folder)).toEqual(refusal('not-a-file', /^articles is a folder/));
  });

  it.runIf(isUnix)('a named pipe, without waiting for a writer', async () => {
    const pipe = join(newFolder(), 'pipe.txt');
    execFileSync('mkfifo', [pipe]);
    expect(await readChosenFile(pipe)).toEqual(refusal('not-a-file', /^pipe.txt is not a regular file/));
  });

  it.runIf(isUnix)('a device, and a link to one', async () => {
    const link = join(newFolder(), 'zero.txt');
    symlinkSync('/dev/zero', link);
    expect(await readChosenFile(link)).toEqual(refusal('not-a-file', /^zero.txt is not a regular file/));
  });

  it('a file above the limit, before reading it', async () => {
    const path = join(newFolder(), 'large.txt');
    writeFileSync(path, 'x'.repeat(2 * 1024 * 1024 + 1));
    expect(await readChosenFile(path, { limit: 2 * 1024 * 1024 })).toEqual(refusal('too-large', /^large.txt is larger than 2 MB/));
  });

  it('an empty file', async () => {
    const path = join(newFolder(), 'empty.txt');
    writeFileSync(path, '');
    expect(await readChosenFile(path)).toEqual(refusal('empty', /^empty.txt is empty/));
  });

  it('a file that is not there', async () => {
    expect(await readChosenFile(join(newFolder(), 'gone.txt'))).toEqual(
      refusal('unreadable', /^gone.txt could not be opened: there is no such file/),
    );
  });
});
