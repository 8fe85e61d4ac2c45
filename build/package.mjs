// @ts-check
// npm run package: builds the app and puts it into dist/ as a folder that runs on this machine.
// DATELINE_E2E=1 makes the one that tests can drive, in dist/for-tests/.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, Platform } from 'electron-builder';
import { configuration } from './electron-builder.mjs';
import { announce, resolveElectron } from './electron-runtime.mjs';
import { writeLicences } from './licences.mjs';

const root = resolve(import.meta.dirname, '..');
const forTests = process.env.DATELINE_E2E === '1';

/** The program inside a packed folder, by the platform's custom. @param {string} output */
function executableIn(output) {
  const folder = readdirSync(output).find((name) => name.endsWith('-unpacked') || name === 'mac' || name.startsWith('mac-')) ?? '';
  const inside =
    { win32: 'Dateline.exe', darwin: 'Dateline.app/Contents/MacOS/Dateline' }[/** @type {string} */ (process.platform)] ?? 'dateline';
  return join(output, folder, inside);
}

async function main() {
  const runtime = resolveElectron();
  announce(runtime);
  const built = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (built.status !== 0) throw new Error('The build failed; its output is above.');
  writeLicences();
  const config = configuration({ electronVersion: runtime.version, electronDist: runtime.dist, forTests });
  await build({ projectDir: root, config, targets: Platform.current().createTarget('dir'), publish: 'never' });
  const program = executableIn(join(root, String(config.directories?.output)));
  if (!existsSync(program)) throw new Error(`electron-builder ended well, but there is no ${program}.`);
  console.log(`Dateline is packaged: ${program}`);
  if (runtime.source === 'npm-hosted')
    console.log(`It holds Electron ${runtime.version}, for trying it on this machine. A release is made with the official one.`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
