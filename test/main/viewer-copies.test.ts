import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { sweepViewerCopies, viewableName, writeViewerCopy } from '../../main/viewer-copies';
import { newFolder } from './folder';

it.each([
  ['report.pdf', 'report.pdf'],
  ['Page.HTML', 'Page.HTML'],
  ['notes', 'notes.txt'],
  ['setup.exe', 'setup.exe.txt'],
  ['run.desktop', 'run.desktop.txt'],
  ['run.sh.', 'run.sh.txt'],
  ['fdp\u202Eexe.bat', 'fdp exe.bat.txt'],
  ['../../.bashrc', 'bashrc.txt'],
  ['', 'original.txt'],
])('R10: a copy of %j is opened as %j, never as a program', (name, shown) => {
  expect(viewableName(name)).toBe(shown);
});

it('a copy is read-only, apart from others of its name, and swept', async () => {
  const folder = join(newFolder(), 'opened');
  const bytes = new TextEncoder().encode('On Friday');
  const [one, two] = [await writeViewerCopy(folder, 'a.pdf', bytes), await writeViewerCopy(folder, 'a.pdf', bytes)];
  if (!one.ok || !two.ok) throw new Error('not written');
  expect(one.value).not.toBe(two.value);
  expect([basename(one.value), readFileSync(one.value, 'utf8'), statSync(one.value).mode & 0o777]).toEqual(['a.pdf', 'On Friday', 0o400]);
  await sweepViewerCopies(folder);
  expect(existsSync(folder)).toBe(false);
  await sweepViewerCopies(folder);
});
