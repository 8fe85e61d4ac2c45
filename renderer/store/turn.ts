import { holdSaved } from './outbox';

let queue: Promise<unknown> = Promise.resolve();

/**
 * Runs `work` after everything asked for before it, whether or not that went well. Keys come faster than live reads come back (Enter,
 * then T), so whatever changes records waits its turn and reads them as they stand. Must not be called from within `work`.
 */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = queue.then(work, work);
  queue = turn.catch(() => undefined);
  holdSaved(queue);
  return turn;
}
