// @ts-check
// R35: the licences of every package whose code or fonts ship inside the app, written beside it.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const read = (/** @type {string} */ path) => readFileSync(join(root, path), 'utf8');

/**
 * Places in node_modules of the packages that the rooms name in their imports, and of everything those need. Where the text of
 * a file merely looks like an import, one package too many is listed; never one too few.
 * @returns {string[]}
 */
export function shippedPackages() {
  const code = ['main', 'renderer', 'shared'].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((name) => `${room}/${name}`),
  );
  const text = code
    .filter((path) => /\.(tsx?|css)$/.test(path))
    .map(read)
    .join('\n');
  const named = Object.keys(JSON.parse(read('package.json')).devDependencies).filter((name) =>
    new RegExp(`['"]${name}(/[^'"]*)?['"]`).test(text),
  );
  const { packages } = JSON.parse(read('package-lock.json'));
  const places = new Set(named.filter((name) => name !== 'electron').map((name) => `node_modules/${name}`));
  for (const place of places) {
    for (const name of Object.keys(packages[place]?.dependencies ?? {})) places.add(nearest(packages, place, name));
  }
  return [...places].sort();
}

/** Where Node would find `name` from `place`: nested first, then outwards. @param {Record<string, unknown>} packages @param {string} place @param {string} name */
function nearest(packages, place, name) {
  for (let base = place; base; base = base.slice(0, Math.max(0, base.lastIndexOf('node_modules/') - 1))) {
    if (packages[`${base}/node_modules/${name}`]) return `${base}/node_modules/${name}`;
  }
  return `node_modules/${name}`;
}

/** The licences of what a package carries in folders of its own: fonts, character maps, decoders. @param {string} place */
const within = (place) =>
  readdirSync(join(root, place), { recursive: true, encoding: 'utf8' })
    .filter((path) => /^(?!.*node_modules).+\/licen[cs]e[^/]*$/i.test(path))
    .sort()
    .map((path) => `In its folder ${path.slice(0, path.lastIndexOf('/'))}:\n\n${read(`${place}/${path}`).trim()}\n\n`)
    .join('');

/** One package's heading and the text of its licence file. @param {string} place */
function notice(place) {
  const { name, version, license } = JSON.parse(read(`${place}/package.json`));
  const file = readdirSync(join(root, place)).find((entry) => /^(licen[cs]e|copying)(\.|$|-)/i.test(entry));
  return `${name} ${version} (${license})\n\n${within(place)}${file ? read(`${place}/${file}`).trim() : 'Its package carries no licence text beside that name.'}`;
}

/** Writes out/licences: Dateline's own licence, and one file with everybody else's. Electron ships its own two beside them. */
export function writeLicences() {
  const folder = join(root, 'out/licences');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'Dateline.txt'), read('LICENSE'));
  writeFileSync(
    join(folder, 'others.txt'),
    `${shippedPackages()
      .map(notice)
      .join(`\n\n${'-'.repeat(80)}\n\n`)}\n`,
  );
}
