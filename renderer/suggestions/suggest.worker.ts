import '../../shared/jitless';
import { suggest } from '../../shared/suggest/index';
import { inReadingOrder } from '../../shared/suggest/suggested';
import { warmUp } from '../../shared/suggest/warm-up';
import type { Asking, Told } from './found';

let isAsked = false;

// One text in, its suggestions out, in reading order: rules take their time with a long text, and nobody waits for them.
self.addEventListener('message', ({ data }: MessageEvent<Asking | 'warm up'>) => {
  if (data === 'warm up') return warm(ROUNDS);
  isAsked = true;
  try {
    for (const told of answer(data)) tell(told);
  } catch (problem) {
    // A rule that breaks on a text is said below that text; nothing a person did is in doubt.
    tell({ failed: String(problem) });
  }
});

/** So many suggestions go in one message. */
const PART = 800;

function* answer({ text, published, language }: Asking): Generator<Told> {
  const items = inReadingOrder(suggest(text, { published, language }), text);
  for (let at = 0; at < items.length; at += PART) yield { part: items.slice(at, at + PART) };
  yield { isAll: true };
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
const tell = (told: Told): void => self.postMessage(told);

const ROUNDS = 24;

/** A round at a time, until a text comes: it is not kept waiting. */
function warm(rounds: number): void {
  if (isAsked || rounds === 0) return;
  warmUp();
  setTimeout(warm, 0, rounds - 1);
}
