// @ts-check
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/** Bundles the watched reader as the dateline command is bundled. */
async function bundle() {
  const outDir = join(root, 'out/corpus');
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    ssr: { noExternal: true },
    resolve: { external: builtinModules.flatMap((name) => [name, `node:${name}`]) },
    build: {
      ssr: true,
      target: 'node18.15',
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: {
        input: join(import.meta.dirname, 'watched-reader.ts'),
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
      },
    },
  });
  return join(outDir, 'watched-reader.cjs');
}

/**
 * Reads every case in a thread apart, as the dateline command does, with a watch on scripts, requests and files.
 * @param {readonly string[]} paths @param {string} folder an empty one, to work in
 * @returns {Promise<import('./judge.mjs').Run>}
 */
export async function readApart(paths, folder) {
  /** @type {{ openReader: () => { parse: (file: { name: string, bytes: Uint8Array }) => Promise<import('./judge.mjs').Outcome>, close: () => Promise<void> } }} */
  const { openReader } = createRequire(import.meta.url)(await bundle());
  const log = join(folder, 'log.txt');
  const place = join(folder, 'work');
  mkdirSync(place);
  process.env['CORPUS_LOG'] = log;
  process.env['TMPDIR'] = place;
  process.chdir(place);
  const reader = openReader();
  const outcomes = [];
  for (const path of paths) {
    const bytes = new Uint8Array(readFileSync(path));
    const start = performance.now();
    const outcome = await reader.parse({ name: basename(path), bytes });
    outcomes.push({ outcome, ms: performance.now() - start });
  }
  await reader.close();
  process.chdir(root);
  const left = readdirSync(place, { recursive: true }).map((name) => `file: ${String(name)} was left behind`);
  const lines = existsSync(log)
    ? readFileSync(log, 'utf8')
        .trim()
        .split('\n')
        .filter((line) => line !== '')
    : [];
  return { outcomes, happened: [...lines, ...left] };
}
