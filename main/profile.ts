import { app, dialog } from 'electron';
import { mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The profile's folder. Where it cannot make the one that --user-data-dir names, Electron would take the person's own instead, silently. */
export function profileFolder(): string {
  const named = app.commandLine.getSwitchValue('user-data-dir');
  if (named !== '') app.setPath('userData', resolve(named));
  return app.getPath('userData');
}

/** Why nothing can be written to the profile folder, or null where it can. Chromium itself would leave without a word. */
export function findProfileProblem(folder: string): string | null {
  try {
    mkdirSync(folder, { recursive: true });
    rmdirSync(mkdtempSync(join(folder, 'probe-')));
    return null;
  } catch (error) {
    return `Nothing can be written to ${folder} (${(error as NodeJS.ErrnoException).code}).`;
  }
}

/** Says why the app cannot run, on screen and on the terminal, and leaves. */
export async function refuseToRun(message: string, detail: string): Promise<void> {
  process.stderr.write(`Dateline: ${message} ${detail}\n`);
  await app.whenReady();
  await dialog.showMessageBox({ type: 'error', message, detail, buttons: ['Quit'] });
  app.exit(1);
}

/** A profile in the temporary folder, so that there is a place from which to show why the real one cannot be used. */
export function takeTemporaryProfile(): void {
  app.setPath('userData', mkdtempSync(join(tmpdir(), 'dateline-')));
}
