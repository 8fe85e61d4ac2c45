import { dialog, type BrowserWindow } from 'electron';
import type { Handlers, KeptPicture, Outcome } from '../shared/ipc';
import type { Desk } from './desk';
import { PICTURE_LIMIT, readPicture } from './picture';

/** The pictures of events: chosen by a person, known by their own bytes, and kept like originals. */
export function mediaHandlers({ window, library, files }: Desk): Pick<Handlers, 'media:choose' | 'media:keep'> {
  return {
    'media:choose': async () => (await choosePictures(window)).map((path) => files.addPath(path)),
    'media:keep': async (token): Promise<Outcome<KeptPicture>> => {
      const read = await files.read(token, PICTURE_LIMIT);
      const name = files.nameOf(token);
      files.release(token);
      if (!read.ok) return read;
      const picture = readPicture(name, read.value);
      if (!picture.ok) return picture;
      const kept = await (await library).objects.put(read.value);
      return kept.ok ? { ok: true, value: { sha256: kept.value.sha256, type: picture.value.type, name } } : kept;
    },
  };
}

async function choosePictures(window: BrowserWindow): Promise<string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Add pictures',
    buttonLabel: 'Add',
    properties: ['openFile', 'multiSelections'],
    filters: [{ name: 'Pictures', extensions: ['png', 'jpg', 'jpeg', 'gif', 'webp'] }],
  });
  return canceled ? [] : filePaths;
}
