import { dialog, shell, type BrowserWindow } from 'electron';
import { access } from 'node:fs/promises';
import type { Handlers, Outcome } from '../shared/ipc';
import { chooseFolder } from './choose-folder';
import type { Desk } from './desk';
import { checkAll } from './library/fixity';
import { failure } from './library/failure';
import type { Objects } from './library/objects';
import { restoreOriginals } from './library/restore-originals';
import { viewableName, writeViewerCopy } from './viewer-copies';
import { saveExport } from './save-export';

type Named = Extract<keyof Handlers, `originals:${string}`>;

/** What can be done with the originals that the library keeps. */
export function originalHandlers({ window, library, copies }: Desk): Pick<Handlers, Named> {
  return {
    'originals:open': async (sha256, name) => openCopy(window, (await library).objects, copies, { sha256, name }),
    'originals:reveal': async (sha256) => reveal((await library).objects, sha256),
    'originals:export': async (sha256, name) => {
      const bytes = await (await library).objects.get(sha256);
      return bytes.ok ? saveExport(window, { name, extension: null, label: '', bytes: bytes.value }) : bytes;
    },
    'originals:check': async (names) => checkAll((await library).objects, names),
    'originals:restore': async (wanted) => {
      const folder = await chooseFolder(window, 'Look for originals in a folder', 'Look here');
      if (folder === null) return { ok: true, value: null };
      return restoreOriginals((await library).objects, folder, wanted);
    },
  };
}

interface Wanted {
  readonly sha256: string;
  readonly name: string;
}

/** Asks each time: another program follows its own rules, and a page taken over must not be able to start one. */
async function openCopy(window: BrowserWindow, objects: Objects, folder: string, { sha256, name }: Wanted): Promise<Outcome<null>> {
  const bytes = await objects.get(sha256);
  if (!bytes.ok) return bytes;
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: `Open a copy of ${viewableName(name)} in another program?`,
    detail: 'That program may run what the file contains and load what it names from the internet. Dateline keeps the original as it is.',
    buttons: ['Open', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
  });
  if (response !== 0) return { ok: true, value: null };
  const copy = await writeViewerCopy(folder, name, bytes.value);
  if (!copy.ok) return copy;
  const problem = await shell.openPath(copy.value);
  return problem === '' ? { ok: true, value: null } : failure('no-viewer', `${name} could not be opened: the system said “${problem}”.`);
}

async function reveal(objects: Objects, sha256: string): Promise<Outcome<null>> {
  const place = objects.place(sha256);
  const isThere = await access(place).then(
    () => true,
    () => false,
  );
  if (!isThere) return failure('missing', 'The original is not in the library folder.');
  shell.showItemInFolder(place);
  return { ok: true, value: null };
}
