// oxlint-disable-next-line import/default -- Vite makes the default export: the address
import address from './suggest.worker.ts?worker&url';
import { workerAddress } from '../ui/worker-address';
import { type Finder, keepFound } from './keep-found';
import { suggestSession } from './suggest-session';

function start(): Worker {
  const worker = new Worker(workerAddress(address), { type: 'module', name: 'suggest' });
  // A worker that breaks is said below the text; nothing a person did is in doubt.
  worker.addEventListener('error', (event) => event.preventDefault());
  return worker;
}

const session = suggestSession(start);

/** Finds the suggestions of a text in the session's one worker, and knows those of the texts read last. */
export const findSuggestions: Finder = keepFound(session.ask);

/** Makes the worker ready before the first text is opened. */
export const warmSuggestions = session.warm;
