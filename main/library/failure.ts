import type { Outcome } from '../../shared/ipc';

/** A failure as a value: a code for the program, a sentence for the person. */
export function failure(code: string, message: string): { ok: false; error: { code: string; message: string } } {
  return { ok: false, error: { code, message } };
}

const causes: Readonly<Record<string, { code: string; because: string }>> = {
  ENOSPC: { code: 'disk-full', because: 'the disk is full. Free some space, then try again' },
  EDQUOT: { code: 'disk-full', because: 'your share of the disk is used up. Free some space, then try again' },
  EROFS: { code: 'read-only', because: 'the disk cannot be written to' },
  EACCES: { code: 'read-only', because: 'you have no permission to write there' },
  EPERM: { code: 'read-only', because: 'you have no permission to write there' },
  ENOENT: { code: 'gone', because: 'its folder is not there' },
  ENOTDIR: { code: 'gone', because: 'its folder is not there' },
  EISDIR: { code: 'taken', because: 'there is a folder of that name' },
  ENAMETOOLONG: { code: 'name', because: 'the name is too long' },
  EBUSY: { code: 'busy', because: 'another program is using it' },
  EIO: { code: 'disk-error', because: 'the disk reported an error. Check the disk before you go on' },
};

/** What went wrong with the disk, as a failure that begins with `what` ("The change could not be saved"). Other errors are surprises and are thrown (R33). */
export function diskFailure(error: unknown, what: string): Outcome<never> {
  const cause = causes[(error as NodeJS.ErrnoException).code ?? ''];
  if (!cause) throw error;
  return failure(cause.code, `${what}: ${cause.because}.`);
}
