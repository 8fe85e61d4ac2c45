import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { resolveElectron } from '../../build/electron-runtime.mjs';
import type { Bridge } from '../../shared/ipc';

export { expect } from '@playwright/test';

declare global {
  interface Window {
    readonly dateline: Bridge;
  }
}

const root = resolve(import.meta.dirname, '../..');
const isRoot = process.platform === 'linux' && process.getuid?.() === 0;

export interface Running {
  readonly app: ElectronApplication;
  readonly page: Page;
}

/** The program and the arguments that start the built app, or the packaged one that $DATELINE_PACKAGED names. */
export function commandLine(userData: string, args: readonly string[] = []): { executable: string; args: string[] } {
  const packaged = process.env.DATELINE_PACKAGED;
  const place = packaged ? [] : [root];
  return { executable: packaged ?? resolveElectron().executable, args: [...place, `--user-data-dir=${userData}`, ...args] };
}

/** Starts the app with this profile and waits for its window. Chromium refuses to sandbox as root, so there it is off. */
export async function launch(userData: string, args: readonly string[] = []): Promise<Running> {
  const command = commandLine(userData, args);
  const app = await _electron.launch({ executablePath: command.executable, args: command.args, chromiumSandbox: !isRoot });
  return { app, page: await app.firstWindow() };
}

/** SIGKILL: no handler runs, nothing is flushed. */
export const kill = (app: ElectronApplication): Promise<void> => end(app.process());

/** Ends the app whatever it is at: a window that holds words it could not store does not close at once. */
async function end(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const gone = new Promise((done) => program.once('exit', done));
  program.kill('SIGKILL');
  await gone;
}

/** Answers every later "open" dialog with these paths; none means that the person cancels. */
export function answerOpenDialogs(app: ElectronApplication, paths: readonly string[]): Promise<void> {
  return app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths: [...filePaths] });
  }, paths);
}

/** Answers every later "save" dialog with this path; null means that the person cancels. */
export function answerSaveDialogs(app: ElectronApplication, path: string | null): Promise<void> {
  return app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' });
  }, path);
}

interface Fixtures {
  /** A new folder, removed afterwards. */
  folder: string;
  /** A new profile. */
  userData: string;
  /** Starts the app; it is ended afterwards. Without a profile, it is the test's own. */
  start: (args?: readonly string[], profile?: string) => Promise<Running>;
  /** The app, started once with the test's own profile. */
  running: Running;
}

interface Shared {
  /** The app, started once, for tests that only look at it or are refused by it. Its profile is thrown away. */
  shared: Running;
}

async function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'dateline-test-'));
}

async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

// Playwright reads a fixture's needs from the pattern of its first parameter, so there has to be one.
/* oxlint-disable no-empty-pattern */
export const test = base.extend<Fixtures, Shared>({
  folder: async ({}, give) => {
    const folder = await newFolder();
    await give(folder);
    await removeFolder(folder);
  },
  userData: async ({ folder }, give) => give(join(folder, 'profile')),
  start: async ({ userData }, give) => {
    // Playwright forgets the program of an app that has gone, so it is kept here.
    const started: ChildProcess[] = [];
    await give(async (args = [], profile = userData) => {
      const running = await launch(profile, args);
      started.push(running.app.process());
      return running;
    });
    for (const program of started) await end(program);
  },
  running: async ({ start }, give) => give(await start()),
  shared: [
    async ({}, give) => {
      const folder = await newFolder();
      const running = await launch(folder);
      await give(running);
      await kill(running.app);
      await removeFolder(folder);
    },
    { scope: 'worker' },
  ],
});
/* oxlint-enable no-empty-pattern */
