import { basename } from 'node:path';
import type { ChosenFile } from '../shared/ipc';
import { chooseFolder } from './choose-folder';
import type { Desk } from './desk';
import { whatWasLeftOut } from './left-out';
import { send } from './send';
import { walkFolder } from './walk-folder';

/** Asks for a folder; the files below it, each behind a token. What was left out is said in a notice. */
export async function bringFolder({ window, files }: Pick<Desk, 'window' | 'files'>): Promise<ChosenFile[]> {
  const folder = await chooseFolder(window, 'Bring in a folder', 'Bring in');
  if (folder === null) return [];
  const walk = await walkFolder(folder).catch(() => null);
  for (const sentence of whatWasLeftOut(basename(folder), walk)) send(window, 'notice', sentence);
  return (walk?.files ?? []).map(({ path, folder: below }) => files.addFound(path, { folder: below }));
}
