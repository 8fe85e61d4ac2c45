// @ts-check
// Starts the built app under Playwright, with a data folder of its own: for the demonstration, the pictures and the benches.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron } from 'playwright';
import { resolveElectron } from './electron-runtime.mjs';
import { sandboxFor } from './sandbox.mjs';

const root = resolve(import.meta.dirname, '..');
/** Milliseconds. */
const START_LIMIT = 60_000;
const STEP_LIMIT = 20_000;
const CLOSE_LIMIT = 10_000;

/** Switches that Electron needs on this system. @param {string} executable */
export const switchesFor = (executable) => (sandboxFor(executable).is === 'off' ? ['--no-sandbox'] : []);

/** Runs `use` with a new empty folder, and removes it afterwards. @template T @param {(folder: string) => Promise<T>} use @returns {Promise<T>} */
export async function withFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-run-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Runs `use` with the app's window, and closes the app afterwards.
 * @template T
 * @param {{ userData: string, app?: string, args?: string[] }} options `app`: the folder or file of another app than ours
 * @param {(running: { app: import('playwright').ElectronApplication, page: import('playwright').Page }) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withApp({ userData, app: place = root, args = [] }, use) {
  const { executable } = resolveElectron({ retry: false });
  const app = await _electron.launch({
    executablePath: executable,
    args: [place, `--user-data-dir=${userData}`, ...args],
    chromiumSandbox: sandboxFor(executable).is === 'on',
    timeout: START_LIMIT,
  });
  try {
    const page = await app.firstWindow({ timeout: START_LIMIT });
    page.setDefaultTimeout(STEP_LIMIT);
    return await use({ app, page });
  } finally {
    await closeOrKill(app);
  }
}

/** An app that does not close by itself is ended, so that a failure is never a wait without end. @param {import('playwright').ElectronApplication} app */
async function closeOrKill(app) {
  const timer = setTimeout(() => app.process().kill('SIGKILL'), CLOSE_LIMIT);
  await app.close();
  clearTimeout(timer);
}

/** Gives the window's page exactly this size. @param {import('playwright').ElectronApplication} app @param {number} width @param {number} height */
export async function resizeTo(app, width, height) {
  await app.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height), {
    width,
    height,
  });
  const page = await app.firstWindow();
  // A function: words would be evaluated anew at every look, which the page's policy refuses.
  await page.waitForFunction(
    (wanted) => {
      const { innerWidth, innerHeight } = /** @type {{ innerWidth?: number, innerHeight?: number }} */ (globalThis);
      return innerWidth === wanted.width && innerHeight === wanted.height;
    },
    { width, height },
  );
}
