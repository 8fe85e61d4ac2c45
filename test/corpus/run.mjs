// @ts-check
// npm run corpus -- [FOLDER] [--electron]: brings hostile files in through the real importers, and looks whether each meets its manifest's expectation.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { withFolder } from '../../build/launch.mjs';
import { wrong } from './judge.mjs';
import { readApart } from './read-apart.mjs';
import { printTable } from './table.mjs';

const { values: options, positionals } = parseArgs({ options: { electron: { type: 'boolean', default: false } }, allowPositionals: true });
const folder = resolve(positionals[0] ?? join(import.meta.dirname, '../../../shared/corpus'));

/** @returns {import('./judge.mjs').Case[]} those of the manifest, or every file of a folder without one, of which nothing is known */
function casesIn() {
  const manifest = join(folder, 'manifest.json');
  if (existsSync(manifest)) return JSON.parse(readFileSync(manifest, 'utf8')).cases;
  const files = readdirSync(folder, { recursive: true }).map(String);
  return files
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => ({ file, kind: dirname(file), expectation: 'clear error or imported safely' }));
}

/** @param {string} work */
async function run(work) {
  const cases = casesIn();
  const paths = cases.map(({ file }) => join(folder, file));
  const readAll = options.electron ? (await import('./read-in-electron.mjs')).readInElectron : readApart;
  const { outcomes, happened } = await readAll(paths, work);
  const judged = cases.map((each, i) => {
    const { outcome, ms } = /** @type {import('./judge.mjs').Run['outcomes'][number]} */ (outcomes[i]);
    return { ...each, ms, wrong: wrong(each, outcome, basename(each.file)) };
  });
  printTable(judged);
  const count = (/** @type {string} */ what) => happened.filter((line) => line.startsWith(what)).length;
  for (const line of happened) console.log(`✗ ${line}`);
  const isMet = judged.every((each) => each.wrong === null) && happened.length === 0;
  console.log(`${count('script')} scripts run, ${count('request')} requests, ${count('file')} files outside the library`);
  if (!isMet) process.exitCode = 1;
}

if (existsSync(folder)) {
  const isElsewhere = options.electron && (await import('./read-in-electron.mjs')).ranUnderVirtualDisplay();
  if (!isElsewhere) await withFolder(run);
} else {
  console.error(`There is no corpus at ${folder}. Name its folder: npm run corpus -- FOLDER`);
  process.exitCode = 1;
}
