import { basename } from 'node:path';
import type { ChosenFile } from '../shared/ipc';
import { FOLDER_LIMIT } from '../shared/ipc';
import { counted, numbered } from '../shared/text/counted';
import { chooseFolder } from './choose-folder';
import type { Desk } from './desk';
import { send } from './send';
import { walkFolder, type Walk } from './walk-folder';

/** Asks for a folder; the files below it, each behind a token. What was left out is said in a notice. */
export async function bringFolder({ window, files }: Pick<Desk, 'window' | 'files'>): Promise<ChosenFile[]> {
  const folder = await chooseFolder(window, 'Bring in a folder', 'Bring in');
  if (folder === null) return [];
  const walk = await walkFolder(folder).catch(() => null);
  for (const sentence of whatWasLeftOut(basename(folder), walk)) send(window, 'notice', sentence);
  return (walk?.files ?? []).map(({ path, folder: below }) => files.addFound(path, { folder: below }));
}

/** Sentences about what of a folder is not brought in. `walk` is null where it cannot be listed. */
export function whatWasLeftOut(name: string, walk: Walk | null): string[] {
  if (walk === null) return [`The folder ${name} could not be opened. Nothing was brought in.`];
  if (walk.files.length === 0) return [`There are no files in the folder ${name}.`];
  return [
    ...(walk.isCut
      ? [
          `The folder ${name} holds more than ${numbered(FOLDER_LIMIT)} files. The first of them are brought in; choose its folders one by one for the others.`,
        ]
      : []),
    ...(walk.closed.length > 0
      ? [`${counted(walk.closed.length, 'folder', 'folders')} in ${name} could not be opened: ${walk.closed.slice(0, 3).join(', ')}.`]
      : []),
  ];
}
