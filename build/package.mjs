// @ts-check
// npm run package: builds the app and puts it into dist/ as a folder that runs on this machine.
// DATELINE_E2E=1 makes the one that tests can drive, in dist/for-tests/.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { build, Platform } from 'electron-builder';
import { configuration } from './electron-builder.mjs';
import { announce, resolveElectron } from './electron-runtime.mjs';
import { writeLicences } from './licences.mjs';
import { packagedProgram } from './packaged-program.mjs';

const root = resolve(import.meta.dirname, '..');
const forTests = process.env.DATELINE_E2E === '1';

async function main() {
  const runtime = resolveElectron();
  announce(runtime);
  const built = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (built.status !== 0) throw new Error('The build failed; its output is above.');
  writeLicences();
  const config = configuration({ electronVersion: runtime.version, electronDist: runtime.dist, forTests });
  await build({ projectDir: root, config, targets: Platform.current().createTarget('dir'), publish: 'never' });
  console.log(`Dateline is packaged: ${packagedProgram(String(config.directories?.output))}`);
  if (runtime.source === 'npm-hosted')
    console.log(`It holds Electron ${runtime.version}, for trying it on this machine. A release is made with the official one.`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
