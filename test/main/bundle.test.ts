import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findInBundle, listBundle } from '../../main/bundle';
import { newFolder } from './folder';

function bundle() {
  const folder = join(newFolder(), 'renderer');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, '../secret.json'), '{}');
  writeFileSync(join(folder, 'index.html'), '');
  writeFileSync(join(folder, 'assets/a b.js'), '');
  writeFileSync(join(folder, 'assets/notes.exe'), '');
  symlinkSync(join(folder, '../secret.json'), join(folder, 'assets/link.json'));
  return listBundle(folder);
}

it('serves what lies in the folder, by whole address', () => {
  const found = findInBundle(bundle(), 'GET', 'app://bundle/index.html#reader');
  expect(found).toMatchObject({ path: expect.stringMatching(/renderer.index\.html$/), type: 'text/html; charset=utf-8' });
  expect(findInBundle(bundle(), 'GET', 'app://bundle/assets/a%20b.js')?.type).toBe('text/javascript; charset=utf-8');
});

it.each([
  'app://bundle/../secret.json',
  'app://bundle/..%2fsecret.json',
  'app://bundle/%2e%2e/secret.json',
  'app://bundle/assets/..%5c..%5csecret.json',
  'app://bundle/assets/%2e%2e%2f%2e%2e%2fsecret.json',
  'app://bundle/assets/%252e%252e/secret.json',
  'app://bundle//index.html',
  'app://bundle/./index.html',
  'app://bundle/index.html%00',
  'app://bundle/index.html/',
  'app://bundle/index.html?x',
  'app://bundle/INDEX.HTML',
  'app://bundle/assets',
  'app://bundle/assets/link.json',
  'app://bundle/assets/notes.exe',
  'app://bundle/__proto__',
  'app://bundle/',
  'app://other/index.html',
  'app://bundle:80/index.html',
  'app://bundle@other/index.html',
  'file:///etc/passwd',
])('R13: has nothing at %s', (address) => expect(findInBundle(bundle(), 'GET', address)).toBeNull());

it.each(['POST', 'HEAD', 'PUT', 'get'])('R13: has nothing for %s', (method) => {
  expect(findInBundle(bundle(), method, 'app://bundle/index.html')).toBeNull();
});
