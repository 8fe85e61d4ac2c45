import { create } from 'zustand';
import type { Query } from '../../shared/search/query';
import type { Order, Show } from '../../shared/search/results';
import type { ShownGroup } from '../../shared/search/shown';
import { store } from '../store/database';
import { loadText } from '../store/texts';
import { workerAddress } from '../ui/worker-address';
import { forgetFed } from './feed';
import type { FoundCount, FromWorker, Progress, ToWorker } from './protocol';
// oxlint-disable-next-line import/default -- Vite makes the default export: the address
import address from './search.worker.ts?worker&url';

/** How the search stands. `round` grows whenever there may be more to find than before. */
export const useSearchState = create<{ progress: Progress | null; round: number; problem: string | null }>(() => ({
  progress: null,
  round: 0,
  problem: null,
}));

type Answer = Extract<FromWorker, { readonly ask: number }>;

let worker: Worker | undefined;
let asked = 0;
const waiting = new Map<number, { answer: (message: Answer) => void; fail: (error: Error) => void }>();

/** Sends a message, starting the worker with the first one. */
export function tellSearch(message: ToWorker): void {
  worker ??= start();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  worker.postMessage(message);
}

function start(): Worker {
  const started = new Worker(workerAddress(address), { type: 'module', name: 'search' });
  started.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => take(data));
  for (const event of ['error', 'messageerror'])
    started.addEventListener(event, () => stop('The search stopped unexpectedly. Nothing was lost.'));
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  started.postMessage({ is: 'open', library: store().name } satisfies ToWorker);
  useSearchState.setState({ problem: null });
  return started;
}

/** Ends the worker: the next message starts another, which has to be fed from the beginning. */
function stop(problem: string): void {
  worker?.terminate();
  worker = undefined;
  forgetFed();
  for (const { fail } of waiting.values()) fail(new Error(problem));
  waiting.clear();
  useSearchState.setState({ problem, progress: null });
}

function take(message: FromWorker): void {
  if (message.is === 'need') void give(message.sha256);
  else if (message.is === 'progress') {
    useSearchState.setState(({ round }) => ({ progress: message.progress, round: round + 1 }));
  } else {
    waiting.get(message.ask)?.answer(message);
    waiting.delete(message.ask);
  }
}

async function give(sha256: string): Promise<void> {
  const text = await loadText(sha256).catch(() => null);
  tellSearch({ is: 'text', sha256, text: text !== null && typeof text === 'object' ? text.text : null });
}

function ask<T extends Answer>(message: (ask: number) => ToWorker): Promise<T> {
  asked += 1;
  const number = asked;
  return new Promise<T>((resolve, reject) => {
    waiting.set(number, { answer: (answer) => resolve(answer as T), fail: reject });
    tellSearch(message(number));
  });
}

/** Asks for what a query finds. */
export const search = async (query: Query, order: Order, show: Show): Promise<FoundCount> =>
  (await ask<Answer & { is: 'found' }>((number) => ({ is: 'search', ask: number, query, order, show }))).found;

/** Groups of results from `from` up to `to`, each with at most so many of its passages; null where other results have been asked for since. */
export const pageOf = async (results: number, from: number, to: number, passages: number): Promise<readonly ShownGroup[] | null> =>
  (await ask<Answer & { is: 'page' }>((number) => ({ is: 'page', ask: number, search: results, from, to, passages }))).groups;
