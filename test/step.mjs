// @ts-check
import { spawn } from 'node:child_process';

const windows = process.platform === 'win32';

/**
 * Runs one command to its end, its output going straight to ours, with nothing to read from. Past the limit, or when we are
 * told to stop, the command and what it started are ended, and only those.
 * @param {string[]} command
 * @param {{ limit: number, cwd?: string, env?: NodeJS.ProcessEnv }} options `limit` in milliseconds
 * @returns {Promise<{ ok: boolean, reason: string }>} `reason`: why it is not ok, in a few words
 */
export function runStep([program = '', ...args], { limit, cwd, env }) {
  return new Promise((done) => {
    // Its own process group, so that ending it reaches browsers and servers it started.
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: !windows,
      shell: windows,
    });
    let reason = '';
    const end = () => {
      try {
        if (child.pid && !windows) process.kill(-child.pid, 'SIGKILL');
        else child.kill('SIGKILL');
      } catch {
        // It ended by itself in the meantime.
      }
    };
    const timer = setTimeout(() => {
      reason = `did not end within ${Math.round(limit / 1000)} s`;
      end();
    }, limit);
    const stop = () => {
      end();
      process.exit(130);
    };
    process.on('SIGINT', stop).on('SIGTERM', stop);
    const finish = (/** @type {boolean} */ ok, /** @type {string} */ why) => {
      clearTimeout(timer);
      process.off('SIGINT', stop).off('SIGTERM', stop);
      done({ ok, reason: reason || why });
    };
    child.on('error', (error) => finish(false, error.message));
    child.on('close', (code, signal) => finish(code === 0, code === 0 ? '' : `ended with ${signal ?? `code ${code}`}`));
  });
}
