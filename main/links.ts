import { dialog, shell, type BrowserWindow } from 'electron';
import type { Outcome } from '../shared/ipc';
import { failure } from './library/failure';
import { outsideAddress } from './addresses';

/** Shows the address and asks; opens it in the person's own browser or mail program only then (R15). True where it was opened. */
export async function openLink(window: BrowserWindow, text: string): Promise<Outcome<boolean>> {
  const address = outsideAddress(text);
  if (address === null) return failure('refused', 'Only https and mailto addresses can be opened.');
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: 'Open this address outside Dateline?',
    detail: address,
    buttons: ['Open', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
  });
  if (response !== 0) return { ok: true, value: false };
  await shell.openExternal(address);
  return { ok: true, value: true };
}
