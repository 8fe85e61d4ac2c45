import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { shippedPackages } from '../../build/licences.mjs';

const root = resolve(import.meta.dirname, '../..');
const release = process.env.DATELINE_RELEASE ?? '';
const resources = join(dirname(release), 'resources');
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Runs a program that comes with a package in node_modules; gives its output's lines. */
function tool(name: string, ...args: string[]): string[] {
  const run = spawnSync(join(root, 'node_modules/.bin', name), args, { encoding: 'utf8' });
  expect(run.status, run.stderr).toBe(0);
  return stripVTControlCharacters(run.stdout)
    .split('\n')
    .map((line) => line.trim());
}

for (const word of [
  '--remote-debugging-port=9222',
  '--inspect',
  '--inspect-brk=0',
  '--js-flags=--expose-gc',
  '--disable-web-security',
  '--load-extension=/tmp',
]) {
  test(`R16: a release does not start with ${word}`, () => {
    const run = spawnSync(release, [word, ...asRoot], { encoding: 'utf8', timeout: 30_000 });
    expect(run.status).toBe(1);
    expect(run.stderr).toContain(`Dateline does not start with ${word}.`);
  });
}

test('R17: the switches burnt into a release', () => {
  const fuses = tool('electron-fuses', 'read', '--app', release);
  for (const off of ['RunAsNode', 'EnableNodeOptionsEnvironmentVariable', 'EnableNodeCliInspectArguments'])
    expect(fuses).toContain(`${off} is Disabled`);
  for (const on of ['EnableCookieEncryption', 'OnlyLoadAppFromAsar']) expect(fuses).toContain(`${on} is Enabled`);
});

test('R17: as Node, a release does nothing', () => {
  const run = spawnSync(release, ['-e', 'console.log("ran as Node")', ...asRoot, '--inspect'], {
    encoding: 'utf8',
    timeout: 30_000,
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  });
  expect(run.stdout).not.toContain('ran as Node');
});

test('a package holds the built app and nothing else', () => {
  const files = tool('asar', 'list', join(resources, 'app.asar')).filter(Boolean);
  expect(files.filter((path) => !/^\/(out(\/(main|preload|renderer)(\/.*)?)?|package\.json)$/.test(path))).toEqual([]);
  expect(files).toEqual(expect.arrayContaining(['/out/main/index.cjs', '/out/preload/preload.cjs', '/out/renderer/index.html']));
  for (const left of ['default_app.asar', '../version', 'app']) expect(existsSync(join(resources, left)), left).toBe(false);
});

test('R35: the licence of everything that ships lies beside it', () => {
  const texts = readFileSync(join(resources, 'licences/others.txt'), 'utf8');
  const names = shippedPackages().map((place) => place.split('node_modules/').pop()!);
  expect(names).toEqual(expect.arrayContaining(['react', 'dexie', 'zod', '@fontsource-variable/inter']));
  expect(names.filter((name) => !texts.includes(`${name} `))).toEqual([]);
  expect(readFileSync(join(resources, 'licences/Dateline.txt'), 'utf8')).toContain('MIT License');
});
