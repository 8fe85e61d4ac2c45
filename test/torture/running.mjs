// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import { resolve } from 'node:path';
import { _electron } from 'playwright';
import { resolveElectron } from '../../build/electron-runtime.mjs';
import { sandboxFor } from '../../build/sandbox.mjs';

const root = resolve(import.meta.dirname, '../..');
/** Milliseconds. */
const LIMIT = 30_000;

/** Processes that were ended here, on purpose. */
const killed = new WeakSet();

/** @typedef {{ page: import('playwright').Page, child: import('node:child_process').ChildProcess }} Running */

/** Starts the built app with this profile; its first screen may still be coming. @param {string} profile @returns {Promise<Running>} */
export async function start(profile) {
  const { executable } = resolveElectron({ retry: false });
  const app = await _electron.launch({
    executablePath: executable,
    args: [root, `--user-data-dir=${profile}`],
    chromiumSandbox: sandboxFor(executable).is === 'on',
    timeout: LIMIT,
  });
  const child = app.process();
  child.once('exit', (code, signal) => killed.has(child) || console.log(`The app ended, though nobody here killed it: ${code ?? signal}`));
  const page = await app.firstWindow({ timeout: LIMIT });
  page.setDefaultTimeout(LIMIT);
  return { page, child };
}

/** SIGKILL: no handler runs, nothing is flushed. @param {Running} running */
export async function kill({ child }) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  killed.add(child);
  child.kill('SIGKILL');
  await gone;
}

/** Resolves when the journal has everything, as the screen says it. @param {Running} running */
export const saved = ({ page }) => page.getByText('Saved', { exact: true }).waitFor();

/**
 * Tags sentence after sentence, places some, takes some back, until the app is gone. What each press does does not matter: whatever
 * comes into the journal is what has to be there afterwards.
 * @param {Running} running
 */
export async function work({ page }) {
  const turns = [
    ['Control+2', 'Control+Home', 'Control+ArrowDown'],
    ['Alt+Shift+ArrowRight', 'c', 't'],
    ['Alt+Shift+ArrowRight', 'p'],
    ['Alt+Shift+ArrowRight', 'f', 'Delete'],
    ['Alt+Shift+ArrowRight', 'c', 'Control+z'],
    ['Control+Shift+z'],
    ['Alt+Shift+ArrowRight', 'f', 'p', 't'],
  ];
  try {
    for (;;) for (const keys of turns) for (const key of keys) await page.keyboard.press(key);
  } catch {
    return; // The app is gone.
  }
}

/** @param {number} least @param {number} most milliseconds */
export async function pauseBetween(least, most) {
  const ms = Math.round(least + Math.random() * (most - least));
  await pause(ms);
  return ms;
}
