import { app } from 'electron';
import type { Edit } from '../shared/edits';
import { APPEND_LIMIT, type ChosenFile, type Handlers } from '../shared/ipc';
import { askExpunge } from './ask-expunge';
import { bringFolder } from './bring-folder';
import { chooseFiles } from './choose-files';
import type { Desk } from './desk';
import type { PreloadHandlers } from './ipc';
import { openLink } from './links';
import { mediaHandlers } from './media';
import { showMenu } from './menu';
import { originalHandlers } from './originals';
import { saveExport } from './save-export';
import { send } from './send';
import { sweepViewerCopies } from './viewer-copies';

/** What main does for each channel of the contract. */
export function makeHandlers(desk: Desk): Handlers & PreloadHandlers {
  const { window, library, files, handover, watch, space, notes } = desk;
  /** A snapshot of what was there before (R32); the import does not wait for it, since it is made of the Edits so far. */
  const beforeImport = (chosen: ChosenFile[]): ChosenFile[] => {
    if (chosen.length > 0) void library.then(({ snapshots }) => snapshots.take());
    return chosen;
  };
  return {
    ...originalHandlers(desk),
    ...mediaHandlers(desk),
    'app:about': () => ({
      version: app.getVersion(),
      electron: process.versions.electron,
      chromium: process.versions.chrome,
      packaged: app.isPackaged,
    }),
    'app:ready': () => (handover.pageReady(), watch.pageReady(), space.pageReady(), null),
    'files:choose': async () => beforeImport((await chooseFiles(window)).map((path) => files.addPath(path))),
    'files:choose-folder': async () => beforeImport(await bringFolder(desk)),
    'files:read': (token) => files.read(token),
    'files:release': (tokens) => (files.release(tokens), null),
    'files:accept': (name, size, bytes, folder) => files.addDropped(name, size, bytes, folder),
    'objects:keep': async (token) => {
      const taken = files.take(token);
      if (!taken.ok) return taken;
      const kept = await (await library).objects.put(taken.value);
      if (!kept.ok) files.forget(token);
      return kept;
    },
    'objects:put': async (bytes) => (await library).objects.put(bytes),
    'objects:get': async (sha256) => (await library).objects.get(sha256),
    'watch:state': () => watch.state(),
    'watch:choose': () => watch.choose(),
    'watch:stop': () => watch.stop(),
    'journal:state': async () => {
      const state = (await library).state();
      return { ...state, repairs: [...notes, ...state.repairs] };
    },
    'journal:mend': async () => (await library).mend(),
    'journal:append': async (edits) => (await library).journal.append(edits as Edit[]), // each change was checked against its table's schema
    'journal:read': async (from) => (await library).journal.read(from, APPEND_LIMIT),
    'snapshot:take': async () => (await library).snapshots.take(),
    'library:expunge': async (erasure) => {
      if (!(await askExpunge(window, erasure))) return { ok: true, value: null };
      await sweepViewerCopies(desk.copies);
      return (await library).expunge(erasure);
    },
    'export:save': (request) => saveExport(window, request),
    'links:open': (address) => openLink(window, address),
    'menu:update': (offer) => (showMenu((id) => send(window, 'command', id), offer), null),
  };
}
