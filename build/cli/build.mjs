// Builds the `dateline` command and nothing else of the app.
import { mkdtempSync, renameSync, rmSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createBuilder } from 'vite';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const out = join(root, 'out');
mkdirSync(out, { recursive: true });
// Built aside and then moved into place, so that two commands started at once never run half a bundle.
const aside = mkdtempSync(join(out, 'cli-'));

process.chdir(root);
try {
  const builder = await createBuilder({
    configFile: join(root, 'electron.config.ts'),
    logLevel: 'warn',
    environments: { cli: { build: { outDir: aside } } },
  });
  const environment = builder.environments['cli'];
  if (!environment) throw new Error('electron.config.ts has no environment called cli');
  await builder.build(environment);
  mkdirSync(join(out, 'cli'), { recursive: true });
  renameSync(join(aside, 'cli.cjs'), join(out, 'cli/cli.cjs'));
} finally {
  rmSync(aside, { recursive: true, force: true });
}
