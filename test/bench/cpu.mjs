// @ts-check
import { readdirSync, readFileSync } from 'node:fs';

/**
 * CPU milliseconds that all threads of a process have used, from /proc: nanoseconds a thread in schedstat, fine enough for one key press.
 * NaN where there is no /proc.
 * @param {number} pid
 */
export function cpuOf(pid) {
  if (process.platform !== 'linux') return Number.NaN;
  const threads = readdirSync(`/proc/${pid}/task`);
  return threads.reduce((sum, thread) => sum + nanoseconds(`/proc/${pid}/task/${thread}/schedstat`), 0) / 1e6;
}

/**
 * The same of those threads of a process whose name is this.
 * @param {number} pid @param {string} name
 */
export function cpuOfThreads(pid, name) {
  if (process.platform !== 'linux') return Number.NaN;
  const threads = readdirSync(`/proc/${pid}/task`).filter((thread) => nameOf(`/proc/${pid}/task/${thread}/comm`) === name);
  return threads.reduce((sum, thread) => sum + nanoseconds(`/proc/${pid}/task/${thread}/schedstat`), 0) / 1e6;
}

/** @param {string} path */
function nameOf(path) {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return ''; // the thread has ended since it was listed
  }
}

/** @param {string} path */
function nanoseconds(path) {
  try {
    return Number(readFileSync(path, 'utf8').split(' ')[0]);
  } catch {
    return 0; // the thread has ended since it was listed
  }
}

/** The process of a window's page. @param {import('playwright').ElectronApplication} app @returns {Promise<number>} */
export const rendererOf = (app) => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0);
