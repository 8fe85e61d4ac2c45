import { dialog, type BrowserWindow } from 'electron';

/** Asks a person for files to bring in: their paths, or none. `dialog` is looked up at each call, so that a driver can answer it. */
export async function chooseFiles(window: BrowserWindow): Promise<string[]> {
  // Loaded when first asked for: the registry brings every reader with it, which would slow down each start.
  const { extensions } = await import('../shared/import');
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Bring in files',
    buttonLabel: 'Bring in',
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: 'Articles', extensions: [...extensions] },
      { name: 'All files', extensions: ['*'] },
    ],
  });
  return canceled ? [] : filePaths;
}
