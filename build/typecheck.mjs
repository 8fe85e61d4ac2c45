// @ts-check
// Runs tsc over every tsconfig, two at a time, and shows everything each of them said.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '..');
/** The house's tsconfig files: one an environment, each knowing only the globals it has at run time. */
export const projects = ['.', 'shared', 'main', 'renderer', 'test'];
const AT_ONCE = 2;

/**
 * @param {string} project a folder with a tsconfig.json
 * @returns {Promise<{ project: string, ok: boolean, output: string }>}
 */
function check(project) {
  const tsc = join(createRequire(import.meta.url).resolve('typescript/package.json'), '../bin/tsc');
  return new Promise((done) => {
    const child = spawn(process.execPath, [tsc, '-p', project, '--pretty', 'false'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => done({ project, ok: false, output: String(error) }));
    child.on('close', (code) => done({ project, ok: code === 0, output }));
  });
}

/** @returns {Promise<boolean>} whether every project is free of type errors */
async function checkAll() {
  const waiting = [...projects];
  /** @type {boolean[]} */
  const results = [];
  const worker = async () => {
    for (let project = waiting.shift(); project; project = waiting.shift()) {
      const { ok, output } = await check(project);
      process.stdout.write(`types: ${project === '.' ? 'build' : project} ${ok ? 'ok' : 'failed'}\n${output}`);
      results.push(ok);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results.every(Boolean);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = (await checkAll()) ? 0 : 1;
