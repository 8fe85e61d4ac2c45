import type { Suggested } from '../../shared/suggest/suggested';
import { foundIn, type Asking, type Found, type Told } from './found';
import type { Asked } from './keep-found';

/** One worker for many texts, one after the other. */
export interface SuggestSession {
  readonly ask: (asking: Asking) => Asked;
  /** Starts the worker, if there is none, and lets it read an example: the next text then costs half. */
  readonly warm: () => void;
}

interface Item {
  readonly asking: Asking;
  /** What came of it so far. */
  readonly items: Suggested[];
  readonly resolve: (found: Found) => void;
  readonly reject: (problem: Error) => void;
}

/** A text longer than this, in UTF-16 units, is not read to its end once nobody wants it: starting anew costs less. */
const LONG = 100_000;

/** Keeps one worker for the session. A worker that stops is replaced with the next question; those under way fail. */
export function suggestSession(start: () => Worker): SuggestSession {
  let worker: Worker | null = null;
  let running: Item | null = null;
  let queue: Item[] = [];

  function started(): Worker {
    const made = start();
    made.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if (made !== worker) return;
      if ('part' in data) {
        running?.items.push(...data.part);
        return;
      }
      const done = running;
      running = null;
      next();
      if (done) settle(done, data);
    });
    for (const event of ['error', 'messageerror']) made.addEventListener(event, () => made === worker && stopped());
    return made;
  }

  function stopped(): void {
    const lost = [...(running ? [running] : []), ...queue];
    queue = [];
    end();
    for (const { reject } of lost) reject(new Error('The worker that finds suggestions stopped.'));
  }

  function end(): void {
    worker?.terminate();
    worker = null;
    running = null;
  }

  function next(): void {
    const [first, ...others] = queue;
    if (running || !first) return;
    running = first;
    queue = others;
    worker ??= started();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage(first.asking);
  }

  function warm(): void {
    if (worker) return;
    worker = started();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage('warm up');
  }

  function cancel(item: Item): void {
    queue = queue.filter((each) => each !== item);
    if (running !== item || item.asking.text.length <= LONG) return;
    end();
    warm();
    next();
  }

  return {
    warm,
    ask: (asking) => {
      let item: Item;
      const answer = new Promise<Found>((resolve, reject) => {
        item = { asking, items: [], resolve, reject };
        queue.push(item);
      });
      next();
      return { answer, cancel: () => cancel(item) };
    },
  };
}

function settle({ items, resolve, reject }: Item, told: Told): void {
  if ('failed' in told) reject(new Error(told.failed));
  else resolve(foundIn(items));
}
