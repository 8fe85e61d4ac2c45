// @ts-check
// What `npm start` does where there is no display: the main job on the sample, in real Electron, with pictures and exports to look at.
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { resizeTo, withApp, withFolder } from './launch.mjs';
import { exportBoth, showTheme, tagAndPlace, takePicture } from './walk.mjs';

const root = resolve(import.meta.dirname, '..');
const out = join(root, 'out/demo');
const sizes = [
  [1280, 800],
  [1920, 1080],
];

/** @type {import('./walk.mjs').Step} */
async function step(what, act) {
  await act().catch((error) => {
    throw new Error(`This step failed: ${what}`, { cause: error });
  });
  console.log(`✓ ${what}`);
}

/** @param {import('playwright').ElectronApplication} app @param {import('playwright').Page} page */
async function takePictures(app, page) {
  for (const [width = 0, height = 0] of sizes) {
    await resizeTo(app, width, height);
    for (const theme of /** @type {const} */ (['light', 'dark'])) {
      await showTheme(page, theme);
      await takePicture(page, out, `dateline-${width}x${height}-${theme}`);
    }
  }
}

/** @param {import('./walk.mjs').Running} running */
async function doMainJob(running) {
  const { app, page } = running;
  await resizeTo(app, 1280, 800);
  await showTheme(page, 'light');
  await takePicture(page, out, 'welcome-1280x800-light');
  await tagAndPlace(running, step);
  await takePictures(app, page);
  await exportBoth(running, step, out);
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await withFolder((userData) =>
  withApp({ userData }, async (running) => {
    await doMainJob(running).catch(async (error) => {
      await takePicture(running.page, out, 'failed').catch(() => undefined);
      throw error;
    });
  }),
);
console.log('\nPictures and exports:');
for (const name of readdirSync(out).sort()) {
  console.log(`  ${relative(root, join(out, name))}  ${Math.ceil(statSync(join(out, name)).size / 1024)} kB`);
}
