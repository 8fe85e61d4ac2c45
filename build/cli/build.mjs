// Builds the `dateline` command and nothing else of the app.
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
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
  // What is loaded only when it is needed lies beside the bundle, named by its content; the bundle itself comes last.
  mkdirSync(join(out, 'cli'), { recursive: true });
  const parts = readdirSync(aside).filter((name) => name !== 'cli.cjs');
  for (const name of parts) renameSync(join(aside, name), join(out, 'cli', name));
  renameSync(join(aside, 'cli.cjs'), join(out, 'cli/cli.cjs'));
} finally {
  rmSync(aside, { recursive: true, force: true });
}
