#!/usr/bin/env node
// Runs the `dateline` command from a checkout: builds out/cli/cli.cjs where it is missing or older than what it is made of.
// Standard output belongs to the command alone (it may be JSON), so whatever building says goes to standard error.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(realpathSync(fileURLToPath(import.meta.url))), '../..');
const bundle = join(root, 'out/cli/cli.cjs');
const sources = ['main', 'shared', 'electron.config.ts', 'package.json', 'package-lock.json'];

/** The latest change below a path, in milliseconds. @param {string} path @returns {number} */
function changed(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => changed(join(path, name))));
}

const isStale = () => !existsSync(bundle) || Math.max(...sources.map((path) => changed(join(root, path)))) > statSync(bundle).mtimeMs;

// Building is a process of its own: Vite writes to standard output, and leaves handles open.
if (isStale()) {
  const build = join(root, 'build/cli/build.mjs');
  const { status } = spawnSync(process.execPath, [build], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) {
    process.stderr.write('The dateline command could not be built.\n');
    process.exit(70);
  }
}

createRequire(import.meta.url)(bundle);
