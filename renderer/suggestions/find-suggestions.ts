// oxlint-disable-next-line import/default -- Vite makes the default export: the address
import address from './suggest.worker.ts?worker&url';
import { askWorker } from '../ui/ask-worker';
import { workerAddress } from '../ui/worker-address';
import type { Found } from './found';
import { type Finder, keepFound } from './keep-found';

function start(): Worker {
  const worker = new Worker(workerAddress(address), { type: 'module', name: 'suggest' });
  // A rule that breaks on a text is said below that text; nothing a person did is in doubt.
  worker.addEventListener('error', (event) => event.preventDefault());
  return worker;
}

/** Finds the suggestions of a text in a worker, and knows those of the texts read last. */
export const findSuggestions: Finder = keepFound((asking) => askWorker<Found>(start, asking));
