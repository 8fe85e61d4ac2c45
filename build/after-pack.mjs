// @ts-check
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Removes what electron-builder leaves in place when it is given a ready Electron folder: Electron's own stand-in app and its version file. */
export async function afterPack(/** @type {{ appOutDir: string }} */ { appOutDir }) {
  for (const path of ['resources/default_app.asar', 'version']) await rm(join(appOutDir, path), { force: true });
}
