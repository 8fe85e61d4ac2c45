import { app, dialog, type BrowserWindow } from 'electron';
import { access, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Outcome } from '../shared/ipc';
import { cleanFileName, withExtension } from './file-name';
import { sweepForeign, writeAtomically } from './library/atomic-write';
import { diskFailure } from './library/failure';

export interface ExportRequest {
  readonly name: string;
  /** Without the dot; null where the name is taken as it is. */
  readonly extension: string | null;
  /** What the format is called: "Web page". */
  readonly label: string;
  readonly bytes: Uint8Array;
}

/** Asks where, then writes whole or not at all. Null: the person chose no place. A file is replaced only where the person said so (R30). */
export async function saveExport(window: BrowserWindow, request: ExportRequest): Promise<Outcome<string | null>> {
  const path = await choosePlace(window, request);
  if (path === null) return { ok: true, value: null };
  try {
    await sweepForeign(dirname(path));
    await writeAtomically(await followLink(path), request.bytes);
    return { ok: true, value: basename(path) };
  } catch (error) {
    return diskFailure(error, `${basename(path)} could not be written`);
  }
}

async function choosePlace(window: BrowserWindow, { name, extension, label }: ExportRequest): Promise<string | null> {
  const ending = (given: string): string => (extension === null ? given : withExtension(given, extension));
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'Export',
    defaultPath: join(app.getPath('documents'), ending(cleanFileName(name))),
    filters: extension === null ? [] : [{ name: label, extensions: [extension] }],
    // The system's dialog asks by itself on Windows and macOS; on Linux only when told to.
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  if (canceled || !filePath) return null;
  const path = ending(filePath);
  // Where the ending was added here, the system's dialog asked about another name.
  return path === filePath || !(await exists(path)) || (await confirmReplacing(window, path)) ? path : null;
}

async function confirmReplacing(window: BrowserWindow, path: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: `Replace ${basename(path)}?`,
    detail: 'There is a file of that name in this folder already.',
    buttons: ['Replace', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
  });
  return response === 0;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** A link that the person chose stays a link: what it points to is written. */
async function followLink(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}
