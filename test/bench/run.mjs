// @ts-check
// npm run bench -- [--only NAME] [--json FILE]: each bench compares Dateline with its limit and its peers in the same run, in real Electron.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { announce, resolveElectron } from '../../build/electron-runtime.mjs';
import { buildIfStale } from '../../build/fresh.mjs';
import { hasDisplay, inDisplay, prepareSystem } from '../../build/setup-system.mjs';
import { busyProbe } from './busy.mjs';
import { benches } from './index.mjs';
import { describe } from './table.mjs';

const { values: options } = parseArgs({ options: { only: { type: 'string' }, json: { type: 'string' } } });

/** Without a display, this script runs again inside a virtual one. */
function runUnderVirtualDisplay() {
  const [program = '', ...args] = inDisplay([process.execPath, ...process.argv.slice(1)]);
  const again = spawnSync(program, args, { stdio: 'inherit' });
  process.exitCode = again.status ?? 1;
}

async function run() {
  const chosen = benches.filter(({ name }) => !options.only || name === options.only);
  if (chosen.length === 0) throw new Error(`There is no bench ${options.only}; there are ${benches.map(({ name }) => name).join(', ')}.`);
  const runtime = resolveElectron();
  const missing = prepareSystem(runtime.executable, { needsVirtualDisplay: !hasDisplay() });
  if (missing) throw new Error(missing);
  buildIfStale();
  if (!hasDisplay()) return runUnderVirtualDisplay();
  announce(runtime);
  const findings = [];
  for (const bench of chosen) {
    const probe = busyProbe();
    probe.look();
    const finding = await bench.run(probe);
    probe.look();
    const machine = probe.verdict();
    console.log(`\n${describe(bench, finding)}`);
    if (machine.isBusy)
      console.log(
        `  The machine was busy (fixed work took ${machine.ratio.toFixed(2)} times its quiet ${machine.quiet.toFixed(1)} ms): trust the ratios and CPU times, not the wall times.`,
      );
    findings.push({ bench: bench.name, ...finding, machine });
  }
  if (options.json)
    writeFileSync(options.json, `${JSON.stringify({ electron: runtime.version, processors: cpus().length, findings }, null, 2)}\n`);
}

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
