import type { Outcome } from '../../shared/ipc';
import { diskFailure } from './failure';
import { guarded } from './free-space';
import { lockLibrary, type Lock, type Writer } from './library-lock';
import { openLibrary, type Library } from './open-library';

/** A library that no other process writes to until it is closed. */
export interface HeldLibrary extends Library, Pick<Lock, 'isMine'> {
  /** Waits for what was asked to be saved, makes a snapshot of it, and gives the library up. */
  readonly close: () => Promise<void>;
}

/** Milliseconds that closing waits for the last snapshot. */
const PATIENCE = 5_000;

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
    // The journal has it all: a snapshot that cannot be made, or takes long, is missed by nobody now.
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE).unref());
    await Promise.race([library.value.snapshots.take().catch(() => undefined), late]);
    await release();
  };
  return { ok: true, value: { ...library.value, objects: guarded(library.value.objects, folder), isMine, close } };
}
