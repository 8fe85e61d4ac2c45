import type { Outcome } from '../../shared/ipc';
import { diskFailure } from './failure';
import { lockLibrary, type Lock, type Writer } from './library-lock';
import { openLibrary, type Library } from './open-library';

/** A library that no other process writes to until it is closed. */
export interface HeldLibrary extends Library, Pick<Lock, 'isMine'> {
  /** Waits for what was asked to be saved, and gives the library up. */
  readonly close: () => Promise<void>;
}

/** Locks a library folder and opens it. Failures: "in-use", and those of `openLibrary`. */
export async function takeLibrary(folder: string, writer: Writer): Promise<Outcome<HeldLibrary>> {
  const lock = await lockLibrary(folder, writer).catch((error: unknown) =>
    diskFailure(error, `The library in ${folder} could not be opened`),
  );
  if (!lock.ok) return lock;
  const { isMine, release } = lock.value;
  const library = await openLibrary(folder).catch(async (error: unknown) => {
    await release();
    throw error;
  });
  if (!library.ok) {
    await release();
    return library;
  }
  const close = async (): Promise<void> => {
    await library.value.journal.settled();
    await release();
  };
  return { ok: true, value: { ...library.value, isMine, close } };
}
