// @ts-check
// node build/pictures.mjs: takes the README's pictures, from the sample: four scenes, light and dark.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from './fresh.mjs';
import { resizeTo, withApp, withFolder } from './launch.mjs';
import { hasDisplay, inDisplay } from './setup-system.mjs';
import { showTheme, tagAndPlace, takePicture } from './walk.mjs';

const folder = join(import.meta.dirname, 'pictures');

/** @typedef {import('./walk.mjs').Running} Running */

const quietly = (/** @type {string} */ _what, /** @type {() => Promise<unknown>} */ act) => act().then(() => undefined);

/** What each picture shows, one after the other in one window. @type {Record<string, (running: Running) => Promise<void>>} */
const scenes = {
  empty: async ({ page }) => page.getByRole('button', { name: 'Open the sample' }).waitFor(),
  main: (running) => tagAndPlace(running, quietly),
  reading: async ({ page }) => {
    await page.getByRole('region', { name: 'Reader' }).locator('mark').getByText('Prime Minister Shinzo Abe').first().click();
    await page.getByRole('toolbar', { name: 'Selection' }).waitFor();
  },
  timeline: async ({ page }) => {
    await page.keyboard.press('Control+Shift+T');
    await page.getByRole('option', { name: /^Treaty of Shimoda/ }).focus();
  },
};

async function takeAll() {
  mkdirSync(folder, { recursive: true });
  await withFolder((userData) =>
    withApp({ userData }, async (running) => {
      await resizeTo(running.app, 1280, 800);
      for (const [name, show] of Object.entries(scenes)) {
        await show(running);
        for (const theme of /** @type {const} */ (['light', 'dark'])) {
          await showTheme(running.page, theme);
          console.log(await takePicture(running.page, folder, `${name}-${theme}`));
        }
      }
    }),
  );
}

buildIfStale();
if (hasDisplay()) await takeAll();
else {
  const [program = '', ...args] = inDisplay([process.execPath, ...process.argv.slice(1)]);
  process.exitCode = spawnSync(program, args, { stdio: 'inherit' }).status ?? 1;
}
