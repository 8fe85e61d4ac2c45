// oxlint-disable-next-line import/default -- Vite makes the default export: the address
import address from './parse.worker.ts?worker&url';
import { workerAddress } from '../ui/worker-address';
import { makeParsers } from './parsers';

/** Two at least, so that one slow file does not hold up the others; four at most, each with a reader's whole bundle in memory. */
const most = Math.min(4, Math.max(2, (globalThis.navigator?.hardwareConcurrency ?? 2) - 1));

const parsers = makeParsers(
  {
    start: () => new Worker(workerAddress(address), { type: 'module', name: 'parse' }),
    after: (ms, call) => {
      const timer = setTimeout(call, ms);
      return () => clearTimeout(timer);
    },
  },
  most,
);

/** Reads a file in one of the app's workers: see Parsers. */
export const parseSource = parsers.parse;
/** How many files are read at the same time. */
export const PARSERS = most;
