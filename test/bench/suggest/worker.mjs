// @ts-check
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

/** As the app's worker does before the first text. */
const ROUNDS = 24;
const { built, text, options, isWarmed } = /** @type {{ built: string, text: string, options: object, isWarmed: boolean }} */ (workerData);

/** CPU milliseconds of this thread so far, which are what a person waits for; NaN where there is no /proc. */
function ownMs() {
  if (process.platform !== 'linux') return Number.NaN;
  return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6;
}

/** The same of all threads: those that compile and collect garbage work beside it. */
function allMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

const start = ownMs();
const { suggest, warmUp } = await import(built);
const load = ownMs() - start;
for (let round = 0; isWarmed && round < ROUNDS; round += 1) warmUp();
const [own, all] = [ownMs(), allMs()];
suggest(text, options);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
parentPort?.postMessage({ load, first: ownMs() - own, all: allMs() - all });
