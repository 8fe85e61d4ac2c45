// @ts-check
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const sources = ['main', 'renderer', 'shared', 'electron.config.ts', 'package-lock.json'];
const products = ['out/main/index.cjs', 'out/preload/preload.cjs', 'out/renderer/index.html'];

/**
 * Whether one of the products is missing, or older than the newest source. A folder's own time counts too, so that a removed
 * file is noticed.
 * @param {string} base the folder that both lists are relative to
 * @param {string[]} from @param {string[]} made
 */
export function isStale(base, from = sources, made = products) {
  const newest = Math.max(...from.flatMap((path) => times(join(base, path))));
  return made.some((path) => !(modified(join(base, path)) >= newest));
}

/** Builds the app where `out/` is not what the sources say. @throws where the build fails; its output is shown */
export function buildIfStale() {
  if (!isStale(root)) return;
  console.log('Building Dateline …');
  const run = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (run.status !== 0) throw new Error('The build failed; its output is above.');
}

/** @param {string} path @returns {number[]} milliseconds, of the path and of everything under it */
function times(path) {
  const own = modified(path);
  if (Number.isNaN(own) || !statSync(path).isDirectory()) return [own];
  return [own, ...readdirSync(path, { recursive: true }).map((name) => modified(join(path, String(name))))];
}

/** @param {string} path @returns {number} NaN where there is no such path */
const modified = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.NaN;
