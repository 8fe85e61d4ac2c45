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
  const run = await runStep(command, { limit, cwd: root, env: { CI: 'true', PLAYWRIGHT_JSON_OUTPUT_FILE: file } });
  return withEnding(name, run, readReport(file, read));
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

async function main() {
  const chosen = process.argv.slice(2);
  const unknown = chosen.filter((name) => !(name in steps));
  if (unknown.length > 0) throw new Error(`There is no step ${unknown.join(', ')}; there are ${Object.keys(steps).join(', ')}.`);
  const names = chosen.length > 0 ? chosen : Object.keys(steps);
  const problem = names.includes('e2e') ? prepare() : null;
  const results = [];
  for (const name of names) {
    console.log(`\n── ${name} ──`);
    const blocked = name === 'e2e' && problem;
    results.push(
      blocked
        ? onlyFailures([{ name, message: problem }])
        : await /** @type {() => Promise<import('./results.mjs').Result>} */ (steps[name])(),
    );
  }
  return total(results);
}

try {
  const sum = await main();
  for (const { name, message } of sum.failures) console.log(`\n✗ ${name}\n${firstLines(message)}`);
  console.log(`\n${lastLine(sum)}`);
  process.exitCode = sum.failed > 0 ? 1 : 0;
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
