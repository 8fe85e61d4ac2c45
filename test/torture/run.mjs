// @ts-check
// npm run torture -- [--cycles N]: kills real Electron in the middle of its work, harms its files, and looks for what was lost.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { announce, resolveElectron } from '../../build/electron-runtime.mjs';
import { buildIfStale } from '../../build/fresh.mjs';
import { withFolder } from '../../build/launch.mjs';
import { hasDisplay, inDisplay, prepareSystem } from '../../build/setup-system.mjs';
import { killAgainAndAgain } from './kill.mjs';

const { values: options } = parseArgs({ options: { cycles: { type: 'string', default: '10' } } });

/** Without a display, this script runs again inside a virtual one. */
function runUnderVirtualDisplay() {
  const [program = '', ...args] = inDisplay([process.execPath, ...process.argv.slice(1)]);
  process.exitCode = spawnSync(program, args, { stdio: 'inherit' }).status ?? 1;
}

async function run() {
  const runtime = resolveElectron();
  const missing = prepareSystem(runtime.executable, { needsVirtualDisplay: !hasDisplay() });
  if (missing) throw new Error(missing);
  buildIfStale();
  if (!hasDisplay()) return runUnderVirtualDisplay();
  announce(runtime);
  const { cycles, lost, wiped, problems } = await withFolder((folder) => killAgainAndAgain(folder, Number(options.cycles)));
  for (const problem of problems) console.log(`✗ ${problem}`);
  console.log(`${cycles} cycles, ${lost} lost, ${wiped} wiped`);
  if (lost > 0 || problems.length > 0) process.exitCode = 1;
}

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
