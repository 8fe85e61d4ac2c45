// @ts-check
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { resolveElectron } from '../../build/electron-runtime.mjs';
import { switchesFor, withFolder } from '../../build/launch.mjs';
import { median } from './busy.mjs';

const root = resolve(import.meta.dirname, '../..');
const pages = join(import.meta.dirname, 'pages');
const RUNS = 9;
const LIMIT = 30_000; // milliseconds

/** @typedef {{ wall: number, cpu: number }} Start milliseconds from starting the process to the mark; CPU of the renderer until then */

/**
 * @param {string} app folder or file
 * @param {string} userData
 * @returns {Promise<Start>}
 */
function startOnce(app, userData) {
  const { executable } = resolveElectron({ retry: false });
  return new Promise((done, fail) => {
    const from = performance.timeOrigin + performance.now();
    const args = ['-r', join(pages, 'usable-probe.cjs'), app, `--user-data-dir=${userData}`, ...switchesFor(executable)];
    const child = spawn(executable, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, BENCH_PAGE: 'blank.html' },
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT);
    child.on('error', fail);
    child.on('close', () => {
      clearTimeout(timer);
      const found = /^usable (.*)$/m.exec(output);
      if (!found) return fail(new Error(`${app} was not usable within ${LIMIT / 1000} s`));
      const { usable, cpu } = JSON.parse(String(found[1]));
      done({ wall: usable - from, cpu: cpu ?? Number.NaN });
    });
  });
}

/** @type {import('./index.mjs').Bench} */
export const startup = {
  name: 'startup',
  about: 'From starting the process to the first usable screen: Dateline with an empty library, and a blank window in the same Electron.',
  async run(probe) {
    const ours = /** @type {Start[]} */ ([]);
    const blank = /** @type {Start[]} */ ([]);
    await withFolder(async (folder) => {
      // One start each beforehand fills the code cache and makes the library, as on every later day.
      for (let run = -1; run < RUNS; run++) {
        const b = await startOnce(join(pages, 'main.cjs'), join(folder, 'blank'));
        const a = await startOnce(root, join(folder, 'ours'));
        if (run < 0) continue;
        blank.push(b);
        ours.push(a);
        probe.look();
      }
    });
    const wall = (/** @type {Start[]} */ runs) => median(runs.map((run) => run.wall));
    const cpu = (/** @type {Start[]} */ runs) => median(runs.map((run) => run.cpu));
    const above = wall(ours) - wall(blank);
    return {
      columns: ['usable, wall ms', 'CPU ms'],
      rows: [
        { subject: 'Dateline', values: [wall(ours), cpu(ours)] },
        { subject: 'blank window (the limit)', values: [wall(blank), cpu(blank)], isLimit: true },
      ],
      goals: [{ what: 'ms above a blank window', value: above, atMost: 200 }],
      notes: [`median of ${RUNS} runs, one after the other in turn`],
    };
  },
};
