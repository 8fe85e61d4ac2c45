// @ts-check
// npm run test:packaged: packages Dateline twice, as a release and as the twin that tests can drive, and tests both.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { packagedProgram } from '../../build/packaged-program.mjs';
import { inDisplay } from '../../build/setup-system.mjs';
import { lastLine, ofCheck, ofPlaywright, total, withEnding } from '../results.mjs';
import { runStep } from '../step.mjs';

const root = resolve(import.meta.dirname, '../..');
const reports = mkdtempSync(join(tmpdir(), 'dateline-packaged-'));
const report = join(reports, 'packaged.json');
const minute = 60_000;

/** @param {string} name @param {NodeJS.ProcessEnv} env */
const makePackage = async (name, env) =>
  ofCheck(name, await runStep(['npm', 'run', '--silent', 'package'], { limit: 10 * minute, cwd: root, env: { CI: 'true', ...env } }));

function readReport() {
  try {
    return ofPlaywright(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    return null;
  }
}

async function testPackages() {
  const runner = [
    process.execPath,
    'node_modules/@playwright/test/cli.js',
    'test',
    '-c',
    'test/packaged/playwright.config.ts',
    '--reporter=list,json',
  ];
  const env = {
    CI: 'true',
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    DATELINE_RELEASE: packagedProgram('dist'),
    DATELINE_PACKAGED: packagedProgram('dist/for-tests'),
  };
  return withEnding('packaged', await runStep(inDisplay(runner), { limit: 30 * minute, cwd: root, env }), readReport());
}

try {
  const made = [await makePackage('package', { DATELINE_E2E: '' }), await makePackage('package for tests', { DATELINE_E2E: '1' })];
  const sum = total(made.some((one) => one.failed > 0) ? made : [...made, await testPackages()]);
  for (const { name, message } of sum.failures) console.log(`\n✗ ${name}\n    ${message.split('\n')[0]}`);
  console.log(`\n${lastLine(sum)}`);
  process.exitCode = sum.failed > 0 ? 1 : 0;
} finally {
  rmSync(reports, { recursive: true, force: true });
}
