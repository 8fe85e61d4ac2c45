import { FOLDER_LIMIT } from '../shared/ipc';
import { counted, numbered } from '../shared/text/counted';
import type { Walk } from './walk-folder';

/** Sentences about what of a folder is not brought in. `walk` is null where it cannot be listed. */
export function whatWasLeftOut(name: string, walk: Walk | null): string[] {
  if (walk === null) return [`The folder ${name} could not be opened. Nothing was brought in.`];
  if (walk.files.length === 0) return [`There are no files in the folder ${name}.`];
  const { isCut, closed } = walk;
  const many = `The folder ${name} holds more than ${numbered(FOLDER_LIMIT)} files. The first of them are brought in; bring its folders in one by one for the others.`;
  const shut = `${counted(closed.length, 'folder', 'folders')} in ${name} could not be opened: ${closed.slice(0, 3).join(', ')}.`;
  return [...(isCut ? [many] : []), ...(closed.length > 0 ? [shut] : [])];
}
