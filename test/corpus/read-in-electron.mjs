// @ts-check
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { announce, resolveElectron } from '../../build/electron-runtime.mjs';
import { buildIfStale } from '../../build/fresh.mjs';
import { withApp } from '../../build/launch.mjs';
import { hasDisplay, inDisplay, prepareSystem } from '../../build/setup-system.mjs';

/** How long all cases together may take, in milliseconds. */
const LIMIT = 10 * 60_000;

/** Whether this script was run again inside a virtual display, because there is none; its exit code is then ours. */
export function ranUnderVirtualDisplay() {
  const runtime = resolveElectron();
  const missing = prepareSystem(runtime.executable, { needsVirtualDisplay: !hasDisplay() });
  if (missing) throw new Error(missing);
  buildIfStale();
  if (hasDisplay()) {
    announce(runtime);
    return false;
  }
  const [program = '', ...args] = inDisplay([process.execPath, ...process.argv.slice(1)]);
  process.exitCode = spawnSync(program, args, { stdio: 'inherit' }).status ?? 1;
  return true;
}

/**
 * Brings every case in through the app: chosen in its dialog, read in the workers of its sandboxed page. What the workers answer is
 * noted on the way, and so is every request, window, dialog and call of the corpus's scripts.
 * @param {readonly string[]} paths @param {string} folder an empty one, to work in
 * @returns {Promise<import('./judge.mjs').Run>}
 */
export async function readInElectron(paths, folder) {
  const below = () => [...new Set(paths.map(dirname))].flatMap((place) => readdirSync(place).map((name) => join(place, name)));
  const before = new Set(below());
  const run = await withApp({ userData: join(folder, 'profile') }, async ({ app, page }) => {
    const happened = listen(app, page);
    await page.getByRole('region', { name: 'Library', exact: true }).waitFor();
    const refused = await refusedAtTheDoor(app, page, paths);
    await page.evaluate(noteAnswers);
    await answerDialogs(app, paths);
    await page.keyboard.press('Control+o');
    const coming = paths.length - refused.length;
    await page.waitForFunction((count) => /** @type {any} */ (window).__answers.length >= count, coming, { timeout: LIMIT, polling: 500 });
    /** @type {{ name: string, outcome: import('./judge.mjs').Outcome, ms: number }[]} */
    const answers = await page.evaluate(() => /** @type {any} */ (window).__answers);
    return { answers: [...refused, ...answers], happened };
  });
  const left = [...readdirSync(folder).filter((name) => name !== 'profile'), ...below().filter((path) => !before.has(path))];
  const byName = new Map(run.answers.map((answer) => [answer.name, answer]));
  const unread = { ok: /** @type {const} */ (false), error: { code: 'reader-failed', message: 'it was not read' } };
  return {
    outcomes: paths.map((path) => byName.get(basename(path)) ?? { outcome: unread, ms: 0 }),
    happened: [...run.happened, ...left.map((name) => `file: ${name} was left behind`)],
  };
}

/** @param {import('playwright').ElectronApplication} app @param {readonly string[]} paths what every later dialog is answered with */
function answerDialogs(app, paths) {
  return app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...filePaths] });
  }, paths);
}

/**
 * Files without a byte in them never get as far as a worker: what the page is told when it asks for them.
 * @param {import('playwright').ElectronApplication} app @param {import('playwright').Page} page @param {readonly string[]} paths
 */
async function refusedAtTheDoor(app, page, paths) {
  const empty = paths.filter((path) => statSync(path).size === 0);
  if (empty.length === 0) return [];
  await answerDialogs(app, empty);
  return page.evaluate(async () => {
    const { invoke } = /** @type {any} */ (window).dateline;
    const answers = [];
    for (const { token, name } of await invoke('files:choose')) {
      answers.push({ name, outcome: await invoke('files:read', token), ms: 0 });
      await invoke('files:release', token);
    }
    return answers;
  });
}

/**
 * @param {import('playwright').ElectronApplication} app @param {import('playwright').Page} page
 * @returns {string[]} filled as things happen
 */
function listen(app, page) {
  /** @type {string[]} */
  const happened = [];
  app.context().on('request', (request) => {
    if (!/^(?:app|blob):/.test(request.url())) happened.push(`request: ${request.url().slice(0, 200)}`);
  });
  app.on('window', () => happened.push('script: opened a window'));
  page.on('dialog', (dialog) => {
    // The app itself holds back its window's end while files wait for an answer.
    if (dialog.type() !== 'beforeunload') happened.push(`script: opened a dialog (${dialog.message()})`);
    void dialog.accept().catch(() => undefined);
  });
  page.on('framenavigated', (frame) => happened.push(`script: went to ${frame.url().slice(0, 200)}`));
  page.on('console', (message) => {
    if (message.text().startsWith('__pwn')) happened.push(`script: ${message.text()}`);
  });
  page.on('worker', (worker) => void worker.evaluate(listenForScripts).catch(() => undefined));
  return happened;
}

/** Runs in the page and in its workers: what the corpus's scripts would call. */
function listenForScripts() {
  Object.assign(globalThis, { __pwn: (/** @type {unknown} */ id) => console.log(`__pwn ${String(id)}`) });
}

/** Runs in the page, which it leaves as it is but for noting what passes between it and the workers that read files. */
function noteAnswers() {
  Object.assign(globalThis, { __pwn: (/** @type {unknown} */ id) => console.log(`__pwn ${String(id)}`) });
  /** @type {object[]} */
  const answers = [];
  Object.assign(window, { __answers: answers });
  window.Worker = class extends window.Worker {
    #name = '';
    #start = 0;
    /** @param {string | URL} address @param {WorkerOptions} [options] */
    constructor(address, options) {
      super(address, options);
      if (options?.name !== 'parse') return;
      this.addEventListener('message', ({ data }) => {
        answers.push({ name: this.#name, outcome: data, ms: performance.now() - this.#start });
      });
    }
    /**
     * @override
     * @param {any} message @param {any} transferred
     */
    postMessage(message, transferred) {
      this.#name = message?.name ?? '';
      this.#start = performance.now();
      super.postMessage(message, transferred);
    }
  };
}
