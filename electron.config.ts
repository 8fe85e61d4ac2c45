import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions } from 'vite';

/** A Node-side bundle: one CommonJS file, since ES modules in main need Electron 28 and both runtimes must do. */
const node = (input: string, dir: string): EnvironmentOptions => ({
  consumer: 'server',
  resolve: { noExternal: true, external: ['electron', ...builtinModules, ...builtinModules.map((m) => `node:${m}`)] },
  build: {
    ssr: true,
    target: 'node18.15',
    outDir: resolve(dir),
    emptyOutDir: true,
    copyPublicDir: false,
    rolldownOptions: {
      input: resolve(input),
      external: ['electron'],
      output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
    },
  },
});

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const packages =
  /[\\/]node_modules[\\/](?:react|react-dom|scheduler|react-aria[\w-]*|@react-(?:aria|stately|types)|react-stately|@internationalized|dexie|dexie-react-hooks|zustand|zod|@tanstack|use-sync-external-store)[\\/]/;
const core = /[\\/](?:shared[\\/](?:dates|text|model|annotations|timeline)|renderer[\\/](?:store|ui))[\\/]/;

export default defineConfig({
  define: { __VERSION__: JSON.stringify(version) },
  root: resolve('renderer'),
  plugins: [react()],
  server: { port: 5173, strictPort: true, hmr: { protocol: 'ws', host: 'localhost', clientPort: 5173 } },
  resolve: {
    alias: {
      // Its build for browsers decodes entities by innerHTML, which a worker does not have and the house does not allow (R4).
      'decode-named-character-reference': resolve('node_modules/decode-named-character-reference/index.js'),
      // The library that reads bibliographies could follow addresses in them: what it would do that with is not there (R14).
      'sync-fetch': resolve('build/no-network.mjs'),
      'fetch-ponyfill': resolve('build/no-network.mjs'),
    },
  },
  worker: { format: 'es' },
  build: {
    target: 'chrome114',
    outDir: resolve('out/renderer'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2_000,
    // What the first screen needs comes in a few files: each costs a way through main.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Before any schema is made: see there.
            { name: 'first', test: /[\\/]shared[\\/]jitless/, priority: 3 },
            { name: 'packages', test: packages },
            { name: 'core', test: core },
          ],
        },
      },
    },
  },
  environments: {
    main: node('main/index.ts', 'out/main'),
    preload: node('main/preload.ts', 'out/preload'),
    cli: node('main/cli.ts', 'out/cli'),
  },
  builder: {
    buildApp: async (builder) => {
      for (const name of ['main', 'preload', 'cli', 'client']) await builder.build(builder.environments[name]!);
    },
  },
});
