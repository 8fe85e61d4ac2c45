// @ts-check
// node build/pictures.mjs: takes the README's two pictures of the main window, from the sample.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from './fresh.mjs';
import { resizeTo, withApp, withFolder } from './launch.mjs';
import { hasDisplay, inDisplay } from './setup-system.mjs';
import { showTheme, tagAndPlace, takePicture } from './walk.mjs';

const folder = join(import.meta.dirname, 'pictures');

async function takeBoth() {
  mkdirSync(folder, { recursive: true });
  await withFolder((userData) =>
    withApp({ userData }, async (running) => {
      const { app, page } = running;
      await resizeTo(app, 1280, 800);
      await tagAndPlace(running, (_what, act) => act().then(() => undefined));
      for (const theme of /** @type {const} */ (['light', 'dark'])) {
        await showTheme(page, theme);
        console.log(await takePicture(page, folder, `main-${theme}`));
      }
    }),
  );
}

buildIfStale();
if (hasDisplay()) await takeBoth();
else {
  const [program = '', ...args] = inDisplay([process.execPath, ...process.argv.slice(1)]);
  process.exitCode = spawnSync(program, args, { stdio: 'inherit' }).status ?? 1;
}
