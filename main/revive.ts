import { app, dialog } from 'electron';
import { crashNote } from './crash-note';
import type { Desk } from './desk';

/**
 * Loads the page again when its process is gone (R34), and notes what happened and which file it was reading (R19).
 * Where it fails again before it could be used, the person decides.
 */
export function reviveAfterCrash({ window, files, handover, watch, space, notes }: Desk): void {
  window.webContents.on('did-navigate', () => {
    handover.pageGone();
    watch.pageGone();
    space.pageGone();
    files.releaseAll();
  });
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    notes.splice(0, notes.length, crashNote(reason, files.releaseAll()));
    if (handover.isPageReady) window.reload();
    else void askToTryAgain(window);
    handover.pageGone();
    watch.pageGone();
    space.pageGone();
  });
}

async function askToTryAgain(window: Desk['window']): Promise<void> {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    message: 'The window stopped working before it could be used.',
    detail: 'Your library is kept in its folder. Nothing that was saved is lost.',
    buttons: ['Try again', 'Quit'],
    defaultId: 0,
    cancelId: 1,
  });
  if (response === 0) window.reload();
  else app.quit();
}
