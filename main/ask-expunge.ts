import { type BrowserWindow, dialog } from 'electron';
import type { Erasure } from '../shared/erasure';
import { counted } from '../shared/text/counted';

/** Asks in a window of the system, each time: a page taken over must not be able to erase what people wrote. */
export async function askExpunge(window: BrowserWindow, { records, objects }: Erasure): Promise<boolean> {
  const what = [counted(records.length, 'record', 'records'), ...(objects.length > 0 ? [counted(objects.length, 'file', 'files')] : [])];
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: `Erase ${what.join(' and ')} for good?`,
    detail:
      'They go from the library with everything that was ever written in them: from the record of changes, the snapshots and the originals. Undo cannot bring them back. Copies you made elsewhere are not touched.',
    buttons: ['Erase for good', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
  });
  return response === 0;
}
