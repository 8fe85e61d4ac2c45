import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { commands, type Command } from '../../shared/commands';

const root = resolve(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
const all: readonly Command[] = Object.values(commands);

it.each(all.filter((command) => command.keys !== undefined))('the README names the key of “$label”', ({ label, keys = '' }) => {
  const pressed = keys
    .replace('Mod', 'Ctrl')
    .split(/\+(?=.)/)
    .join(' ');
  const row = readme.split('\n').find(
    (line) =>
      line.startsWith('|') &&
      line
        .split('|')[1]!
        .split(/ · |(?<=\w), |; | (?=[[\]{}])/)
        .some((key) => key.trim() === pressed),
  );
  expect(row, `${pressed}: ${label}`).toBeDefined();
});
it('the scripts it names are there', () => {
  const named = [...readme.matchAll(/npm (?:run )?(start|test(?::\w+)?|bench|package|dev|build)\b/g)].map((match) => match[1]!);
  expect(named).toContain('start');
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
it('the files it points to are there, and its pictures are small', () => {
  const paths = [...readme.matchAll(/(?:src|srcset)="([^"]+)"|\]\((?!https?:)([^)]+)\)/g)].map((match) => match[1] ?? match[2]!);
  expect(paths.length).toBeGreaterThan(3);
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  for (const picture of paths.filter((path) => path.endsWith('.png'))) expect(statSync(join(root, picture)).size).toBeLessThan(300 * 1024);
});
it('the folders of its map are there', () => {
  const folders = [...readme.split('```')[7]!.matchAll(/(?:^|\s)([a-z0-9]+)\/(?=\s)/gm)].map((match) => match[1]!);
  const places = ['', 'shared', 'renderer', 'shared/timeline', 'test'];
  expect(folders.length).toBeGreaterThan(12);
  expect(folders.filter((folder) => !places.some((place) => existsSync(join(root, place, folder))))).toEqual([]);
});
