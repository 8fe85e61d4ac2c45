// @ts-check
// npm run score -- [--only NAME] [--json FILE]: scores suggestions on texts that people marked, beside the peers, in one table a score.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { describe } from './table.mjs';

const root = resolve(import.meta.dirname, '../..');
const { values: options } = parseArgs({ options: { only: { type: 'string' }, json: { type: 'string' } } });

/**
 * The registry, bundled as the dateline command is: scores are TypeScript and read the app's own code. In a folder of its own, so
 * that two runs do not get in each other's way.
 * @param {string} outDir @returns {Promise<readonly import('./score').Score[]>}
 */
async function builtScores(outDir) {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    ssr: { noExternal: true },
    resolve: { external: builtinModules.flatMap((name) => [name, `node:${name}`]) },
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: {
        input: join(import.meta.dirname, 'index.ts'),
        output: { format: 'cjs', entryFileNames: 'scores.cjs', chunkFileNames: '[name]-[hash].cjs' },
      },
    },
  });
  return createRequire(import.meta.url)(join(outDir, 'scores.cjs')).scores;
}

/** @param {string} outDir */
async function run(outDir) {
  const scores = await builtScores(outDir);
  const chosen = scores.filter(({ name }) => !options.only || name === options.only);
  if (options.only && chosen.length === 0)
    throw new Error(`There is no score ${options.only}; there are ${scores.map(({ name }) => name).join(', ') || 'none'}.`);
  const shared = resolve(root, '../shared');
  const isThere = existsSync(shared);
  if (!isThere) console.log('The marked texts (../shared) are not there: scores that need them give no rows.');
  const findings = [];
  for (const score of chosen) {
    const scored = await score.run(isThere ? shared : null);
    console.log(`\n${describe(score, scored)}`);
    findings.push({ score: score.name, ...scored });
  }
  if (options.json) writeFileSync(resolve(options.json), `${JSON.stringify({ findings }, null, 2)}\n`);
}

mkdirSync(join(root, 'out'), { recursive: true });
const outDir = mkdtempSync(join(root, 'out/score-'));
try {
  await run(outDir);
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exitCode = 1;
} finally {
  rmSync(outDir, { recursive: true, force: true });
}
