// @ts-check
// npm test: types, lint, build, unit tests and end-to-end tests in real Electron. The last line sums them up.
// npm test -- unit e2e    runs only those.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { announce, resolveElectron } from '../build/electron-runtime.mjs';
import { hasDisplay, inDisplay, prepareSystem } from '../build/setup-system.mjs';
import { lastLine, ofCheck, ofPlaywright, ofVitest, onlyFailures, total, withEnding } from './results.mjs';
import { runStep } from './step.mjs';

const root = resolve(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'dateline-test-'));
const minute = 60_000;
const npm = (/** @type {string} */ script) => ['npm', 'run', '--silent', script];

/** @type {Record<string, () => Promise<import('./results.mjs').Result>>} */
const steps = {
  types: () => check('types', npm('typecheck'), 5 * minute),
  lint: () => check('lint', npm('lint'), 5 * minute),
  build: () => check('build', npm('build'), 5 * minute),
  unit: () => {
    const file = join(reports, 'unit.json');
    const runner = [process.execPath, 'node_modules/vitest/vitest.mjs', 'run', '-c', 'test/vitest.config.ts'];
    return suite('unit', [...runner, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], file, ofVitest, 20 * minute);
  },
  e2e: () => {
    const file = join(reports, 'e2e.json');
    const runner = [
      process.execPath,
      'node_modules/@playwright/test/cli.js',
      'test',
      '-c',
      'test/playwright.config.ts',
      '--reporter=list,json',
    ];
    return suite('e2e', inDisplay(runner), file, ofPlaywright, 60 * minute);
  },
};

/** @param {string} name @param {string[]} command @param {number} limit */
async function check(name, command, limit) {
  return ofCheck(name, await runStep(command, { limit, cwd: root, env: { CI: 'true' } }));
}

/** @param {string} name @param {string[]} command @param {string} file @param {(report: any) => import('./results.mjs').Result} read @param {number} limit */
async function suite(name, command, file, read, limit) {
  const ended = await runStep(command, { limit, cwd: root, env: { CI: 'true', PLAYWRIGHT_JSON_OUTPUT_FILE: file } });
  return withEnding(name, ended, readReport(file, read));
}

/** @param {string} file @param {(report: any) => import('./results.mjs').Result} read */
function readReport(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Whatever could take long or need the network happens here, before a test's own time limit runs. */
function prepare() {
  try {
    const runtime = resolveElectron();
    announce(runtime);
    return prepareSystem(runtime.executable, { needsVirtualDisplay: !hasDisplay() });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The steps to run, in their order. @param {string[]} chosen */
function namesOf(chosen) {
  const unknown = chosen.filter((name) => !(name in steps));
  if (unknown.length > 0) throw new Error(`There is no step ${unknown.join(', ')}; there are ${Object.keys(steps).join(', ')}.`);
  return Object.keys(steps).filter((name) => chosen.length === 0 || chosen.includes(name));
}

/** @param {string[]} names @returns {Promise<import('./results.mjs').Result>} */
async function run(names) {
  /** Why the end-to-end tests cannot run, if they cannot. */
  let problem = names.includes('e2e') ? prepare() : null;
  const results = [];
  for (const [name, step] of Object.entries(steps).filter(([each]) => names.includes(each))) {
    console.log(`\n── ${name} ──`);
    const result = name === 'e2e' && problem ? onlyFailures([{ name, message: problem }]) : await step();
    // What an earlier build left would be tested in place of this one.
    if (name === 'build' && result.failed > 0) problem ??= 'not run, since there is no build';
    results.push(result);
  }
  return total(results);
}

try {
  const sum = await run(namesOf(process.argv.slice(2)));
  for (const { name, message } of sum.failures) console.log(`\n✗ ${name}\n${firstLines(message)}`);
  console.log(`\n${lastLine(sum)}`);
  process.exitCode = sum.failed > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(reports, { recursive: true, force: true });
}

/** @param {string} message */
function firstLines(message) {
  return stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => !/^\s+at .*node_modules/.test(line))
    .slice(0, 12)
    .map((line) => `    ${line}`)
    .join('\n');
}
