import { create } from 'zustand';
import { APPEND_LIMIT } from '../../shared/ipc';
import { bridge } from './bridge';
import { store } from './database';

/** What the screen may say about safety: `saved` only when the journal has fsynced every Edit. */
export type Saved = { is: 'saved' } | { is: 'saving' } | { is: 'failed'; message: string };

/** Whether everything done so far is safe on disk (R26). */
export const useSaved = create<Saved>(() => ({ is: 'saved' }));

const RETRY_MS = 1_500;
let running: Promise<void> | undefined;
let again = false;
let retry: ReturnType<typeof setTimeout> | undefined;
/** How much has been asked for and may not be in the outbox yet. */
let held = 0;

/** Says that not everything is saved, before a change is made. A failure stays on screen until it is over. */
export function announceSaving(): void {
  if (useSaved.getState().is === 'saved') useSaved.setState({ is: 'saving' }, true);
}

/** Keeps "Saved" off the screen until `work`, which may change records, is done and the journal has what it changed. */
export function holdSaved(work: Promise<unknown>): void {
  held += 1;
  announceSaving();
  void work.finally(() => {
    held -= 1;
    pushOutbox();
  });
}

/** Sends what the journal has not acknowledged, in order, until the outbox is empty. Failures stay visible and are tried again. */
export function pushOutbox(): void {
  announceSaving();
  again = true;
  running ??= run();
}

/** Resolves when nothing is under way; used before a window closes and by tests. */
export async function settled(): Promise<void> {
  while (running) await running;
}

async function run(): Promise<void> {
  let problem: string | undefined;
  while (again) {
    again = false;
    problem = await drain().catch((error: unknown) => String(error));
  }
  // Nothing may come between the last look at `again` and this: whoever asks from now on starts anew.
  running = undefined;
  clearTimeout(retry);
  if (problem !== undefined) retry = setTimeout(pushOutbox, RETRY_MS);
  useSaved.setState(problem === undefined ? { is: held > 0 ? 'saving' : 'saved' } : { is: 'failed', message: problem }, true);
}

/** Undefined when the outbox is empty, else the sentence that says why it is not. */
async function drain(): Promise<string | undefined> {
  const db = store();
  for (let most = APPEND_LIMIT; ;) {
    const numbers = await db.outbox.orderBy('number').limit(most).primaryKeys();
    if (numbers.length === 0) return undefined;
    const edits = await db.edits.bulkGet(numbers);
    const answer = await bridge().invoke(
      'journal:append',
      edits.map((edit, at) => edit ?? missing(numbers[at]!)),
    );
    if (answer.ok) await db.outbox.where('number').belowOrEqual(answer.value.number).delete();
    else if (answer.error.code === 'too-large' && numbers.length > 1) most = Math.ceil(numbers.length / 2);
    else return answer.error.message;
  }
}

function missing(number: number): never {
  throw new Error(`Edit ${number} is in the outbox but not in the history`);
}
