// @ts-check
// npm start [-- file …]: builds what is not built, then opens Dateline. With no display it performs the main job under a virtual one.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** What to do before anything can be loaded, or null. */
function firstNeed() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) return `Dateline needs Node.js 20.19 or newer; this is ${process.versions.node}.`;
  return existsSync(resolve(root, 'node_modules/vite')) ? null : 'The packages are not installed yet. Run: npm ci';
}

/** Words that name a file where the person stands become whole paths: npm runs scripts in the project's folder. @param {string} word */
function fromWhereTheyStand(word) {
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), word);
  return !word.startsWith('-') && existsSync(path) ? path : word;
}

/** @param {string} program @param {string[]} args @returns {Promise<number>} its exit code */
function run(program, args) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit' });
    const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    process.on('SIGINT', pass).on('SIGTERM', pass);
    child.on('error', fail);
    child.on('exit', (code, signal) => done(code ?? (signal ? 1 : 0)));
  });
}

async function start() {
  const need = firstNeed();
  if (need) throw new Error(need);
  const { announce, resolveElectron } = await import('./electron-runtime.mjs');
  const { hasDisplay, inDisplay, prepareSystem } = await import('./setup-system.mjs');
  const { sandboxFor } = await import('./sandbox.mjs');
  const { buildIfStale } = await import('./fresh.mjs');

  const runtime = resolveElectron({ retry: true });
  announce(runtime);
  const missing = prepareSystem(runtime.executable, { needsVirtualDisplay: !hasDisplay() });
  if (missing) throw new Error(missing);
  buildIfStale();
  if (!hasDisplay()) return demonstrate(inDisplay);
  const sandbox = sandboxFor(runtime.executable);
  if (sandbox.is === 'blocked')
    throw new Error(
      `This system does not let Dateline put its pages into a sandbox. Run this once, then start again:\n  ${sandbox.remedy}`,
    );
  if (sandbox.is === 'off') console.log(sandbox.because);
  return run(runtime.executable, [
    '.',
    ...(sandbox.is === 'off' ? ['--no-sandbox'] : []),
    ...process.argv.slice(2).map(fromWhereTheyStand),
  ]);
}

/** @param {(command: string[]) => string[]} inDisplay */
function demonstrate(inDisplay) {
  console.log('There is no display here, so Dateline works through its sample under a virtual one.');
  const [program = '', ...args] = inDisplay([process.execPath, resolve(root, 'build/demo.mjs')]);
  return run(program, args);
}

try {
  process.exitCode = await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
