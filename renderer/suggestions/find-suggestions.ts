// oxlint-disable-next-line import/default -- Vite makes the default export: the address
import address from './suggest.worker.ts?worker&url';
import type { Suggested } from '../../shared/suggest/suggested';
import type { Suggestions } from '../../shared/suggest/suggestion';
import { askWorker } from '../ui/ask-worker';
import { workerAddress } from '../ui/worker-address';
import { type Finder, keepFound } from './keep-found';

/** What the worker is asked: a text, the EDTF of its publication date and its language, as far as they are known. */
export interface Asking {
  readonly text: string;
  readonly published: string | null;
  readonly language: string | null;
}

/** What it answers: the suggestions, and the same in reading order. */
export interface Found {
  readonly suggestions: Suggestions;
  readonly items: readonly Suggested[];
}

function start(): Worker {
  const worker = new Worker(workerAddress(address), { type: 'module', name: 'suggest' });
  // A rule that breaks on a text is said below that text; nothing a person did is in doubt.
  worker.addEventListener('error', (event) => event.preventDefault());
  return worker;
}

/** Finds the suggestions of a text in a worker, and knows those of the texts read last. */
export const findSuggestions: Finder = keepFound((asking) => askWorker<Found>(start, asking));
