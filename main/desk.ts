import { app, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import { ChosenFiles } from './chosen-files';
import { Handover } from './handover';
import type { HeldLibrary } from './library/take-library';
import { send } from './send';
import { SpaceWatch } from './space-watch';
import { Watch } from './watch';

/** What is on the desk while the app runs: its window, its library, the files in hand. */
export interface Desk {
  readonly window: BrowserWindow;
  readonly library: Promise<HeldLibrary>;
  readonly files: ChosenFiles;
  readonly handover: Handover;
  readonly watch: Watch;
  readonly space: SpaceWatch;
  /** The folder of the copies that other programs have open. */
  readonly copies: string;
  /** Sentences for the person about what happened to the window, beside the library's repairs. */
  readonly notes: string[];
}

export function makeDesk(window: BrowserWindow, library: Promise<HeldLibrary>): Desk {
  const files = new ChosenFiles();
  const profile = app.getPath('userData');
  const watch = new Watch(window, files, profile);
  const deliver = (paths: string[]): void => {
    send(
      window,
      'files:opened',
      paths.map((path) => files.addPath(path)),
    );
  };
  return {
    window,
    library,
    files,
    handover: new Handover(deliver),
    watch,
    space: new SpaceWatch(window, profile),
    copies: join(profile, 'opened'),
    notes: [],
  };
}
