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

/** Sends what the journal has not acknowledged, in order, until the outbox is empty. Failures stay visible and are tried again. */
export function pushOutbox(): void {
  useSaved.setState({ is: 'saving' }, true);
  again = true;
  running ??= run().finally(() => {
    running = undefined;
  });
}

/** Resolves when nothing is under way; used before a window closes and by tests. */
export async function settled(): Promise<void> {
  while (running) await running;
}

async function run(): Promise<void> {
  while (again) {
    again = false;
    const problem = await drain().catch((error: unknown) => String(error));
    if (problem === undefined) continue;
    useSaved.setState({ is: 'failed', message: problem }, true);
    setTimeout(pushOutbox, RETRY_MS);
    return;
  }
  useSaved.setState({ is: 'saved' }, true);
}

/** Undefined when the outbox is empty, else the sentence that says why it is not. */
async function drain(): Promise<string | undefined> {
  const db = store();
  for (;;) {
    const numbers = await db.outbox.orderBy('number').limit(APPEND_LIMIT).primaryKeys();
    if (numbers.length === 0) return undefined;
    const edits = await db.edits.bulkGet(numbers);
    const answer = await bridge().invoke(
      'journal:append',
      edits.map((edit, at) => edit ?? missing(numbers[at]!)),
    );
    if (!answer.ok) return answer.error.message;
    await db.outbox.where('number').belowOrEqual(answer.value.number).delete();
  }
}

function missing(number: number): never {
  throw new Error(`Edit ${number} is in the outbox but not in the history`);
}
