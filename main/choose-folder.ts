import { dialog, type BrowserWindow } from 'electron';

/** Asks a person for a folder: its path, or null. `dialog` is looked up at each call, so that a driver can answer it. */
export async function chooseFolder(window: BrowserWindow, title: string, buttonLabel: string): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, { title, buttonLabel, properties: ['openDirectory'] });
  return canceled ? null : (filePaths[0] ?? null);
}
