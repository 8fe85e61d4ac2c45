// @ts-check
// npm run dev: Vite serves the page with hot reload; main and preload are built again on each change, and Electron restarts.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createBuilder, createServer } from 'vite';
import { announce, resolveElectron } from './electron-runtime.mjs';
import { sandboxFor } from './sandbox.mjs';

const root = resolve(import.meta.dirname, '..');
process.chdir(root);
const configFile = 'electron.config.ts';
const SETTLE = 150; // milliseconds: main and preload often change together

const runtime = resolveElectron();
announce(runtime);
const server = await createServer({ configFile });
await server.listen();
const address = server.resolvedUrls?.local[0];
const switches = sandboxFor(runtime.executable).is === 'off' ? ['--no-sandbox'] : [];

/** @type {import('node:child_process').ChildProcess | undefined} */
let electron;
function restart() {
  electron?.removeAllListeners('exit');
  electron?.kill();
  electron = spawn(runtime.executable, ['.', ...switches, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, ELECTRON_RENDERER_URL: address },
  });
  electron.on('exit', (code) => process.exit(code ?? 0));
}

const watched = ['main', 'preload'];
/** Built at least once: Electron needs both. */
const built = new Set();
/** @type {NodeJS.Timeout | undefined} */
let timer;
/** @param {string} name */
function onBuilt(name) {
  built.add(name);
  clearTimeout(timer);
  if (built.size === watched.length) timer = setTimeout(restart, SETTLE);
}

const builder = await createBuilder({ configFile, build: { watch: {} } });
for (const name of watched) {
  const watcher = await builder.build(/** @type {import('vite').BuildEnvironment} */ (builder.environments[name]));
  if ('on' in watcher) {
    watcher.on('event', (event) => {
      if (event.code === 'END') onBuilt(name);
    });
  }
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => {
    electron?.kill();
    process.exit(0);
  });
}
