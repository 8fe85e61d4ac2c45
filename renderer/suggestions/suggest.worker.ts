import '../../shared/jitless';
import { suggest } from '../../shared/suggest/index';
import { inReadingOrder } from '../../shared/suggest/suggested';
import type { Asking, Found } from './found';

// One text in, its suggestions out, in reading order: rules take their time with a long text, and nobody waits for them.
self.addEventListener('message', ({ data: { text, published, language } }: MessageEvent<Asking>) => {
  const suggestions = suggest(text, { published, language });
  const found: Found = { suggestions, items: inReadingOrder(suggestions, text) };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  self.postMessage(found);
});
