import type { BrowserWindow } from 'electron';
import type { EventName, EventPayload } from '../shared/ipc';
import { ChosenFiles } from './chosen-files';
import { Handover } from './handover';
import type { Library } from './library/open-library';

/** What is on the desk while the app runs: its window, its library, the files in hand. */
export interface Desk {
  readonly window: BrowserWindow;
  readonly library: Promise<Library>;
  readonly files: ChosenFiles;
  readonly handover: Handover;
  /** Sentences for the person about what happened to the window, beside the library's repairs. */
  readonly notes: string[];
}

export function makeDesk(window: BrowserWindow, library: Promise<Library>): Desk {
  const files = new ChosenFiles();
  const deliver = (paths: string[]): void => {
    send(
      window,
      'files:opened',
      paths.map((path) => files.addPath(path)),
    );
  };
  return { window, library, files, handover: new Handover(deliver), notes: [] };
}

/** Sends an event to the page. */
export function send<E extends EventName>(window: BrowserWindow, event: E, payload: EventPayload<E>): void {
  if (!window.isDestroyed()) window.webContents.send(event, payload);
}
