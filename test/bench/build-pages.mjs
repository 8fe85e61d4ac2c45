// @ts-check
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/**
 * Builds a page's script into out/bench, as the app is built. One plain script, since a page that is opened as a file loads no modules.
 * @param {string} name
 * @param {string} entry under pages/
 */
export async function buildPage(name, entry) {
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'warn',
    plugins: [react()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'chrome114',
      outDir: join(root, 'out/bench'),
      emptyOutDir: false,
      copyPublicDir: false,
      minify: !process.env.BENCH_READABLE,
      cssCodeSplit: false,
      rolldownOptions: {
        input: join(import.meta.dirname, 'pages', entry),
        output: {
          format: 'iife',
          entryFileNames: `${name}.js`,
          assetFileNames: (asset) => (asset.names[0]?.endsWith('.css') ? `${name}.css` : 'assets/[name][extname]'),
        },
      },
    },
  });
}
