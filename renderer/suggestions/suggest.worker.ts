import '../../shared/jitless';
import { suggest } from '../../shared/suggest/index';
import { inReadingOrder } from '../../shared/suggest/suggested';
import { warmUp } from '../../shared/suggest/warm-up';
import type { Asking, Found, Told } from './found';

let isAsked = false;

// One text in, its suggestions out, in reading order: rules take their time with a long text, and nobody waits for them.
self.addEventListener('message', ({ data }: MessageEvent<Asking | 'warm up'>) => {
  if (data === 'warm up') return warm(ROUNDS);
  isAsked = true;
  tell(answer(data));
});

function answer({ text, published, language }: Asking): Told {
  try {
    const suggestions = suggest(text, { published, language });
    const found: Found = { suggestions, items: inReadingOrder(suggestions, text) };
    return { found };
  } catch (problem) {
    // A rule that breaks on a text is said below that text; nothing a person did is in doubt.
    return { failed: String(problem) };
  }
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
