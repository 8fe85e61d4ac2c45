import type { BrowserWindow } from 'electron';
import type { EventName, EventPayload } from '../shared/ipc';

/** Sends an event to the page. */
export function send<E extends EventName>(window: BrowserWindow, event: E, payload: EventPayload<E>): void {
  if (!window.isDestroyed()) window.webContents.send(event, payload);
}
