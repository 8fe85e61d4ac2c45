import { statfs } from 'node:fs/promises';
import { numbered } from '../../shared/text/counted';
import { failure } from './failure';
import type { Objects } from './objects';

/**
 * With fewer bytes free than this, nothing more is taken in (R33): a database on a full disk may be reset by Chromium, and what is
 * left is needed to write down what was changed already.
 */
export const FLOOR = 200 * 1024 * 1024;

/** Whether the disk of a folder has less left than the floor. False where the system does not say. */
export async function isSpaceLow(folder: string, floor = FLOOR): Promise<boolean> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize < floor;
  } catch {
    return false;
  }
}

const free = `ess than ${numbered(FLOOR / 1024 ** 2)} MB are free on the disk of the library`;
/** What is said when the floor is reached, and when there is room again. */
export const LOW_ON_SPACE = `L${free}. Nothing can be changed until there is more, so that nothing is lost. What was changed before is kept.`;
export const ENOUGH_SPACE = 'There is enough free space on the disk of the library again. Changes are taken as before.';

const REFUSED = failure('disk-full', `The file could not be kept: l${free}. Free some space, then try again.`);

/** Objects that take nothing in below the floor; what is there can be read. */
export function guarded(objects: Objects, folder: string, floor = FLOOR): Objects {
  return {
    ...objects,
    put: async (bytes) => ((await isSpaceLow(folder, floor)) ? REFUSED : objects.put(bytes)),
  };
}
