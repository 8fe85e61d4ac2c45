import '../../shared/jitless';
import { suggest } from '../../shared/suggest/index';
import type { Asking } from './find-suggestions';

// One text in, its suggestions out: rules take their time with a long text, and nobody waits for them.
self.addEventListener('message', ({ data: { text, published, language } }: MessageEvent<Asking>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  self.postMessage(suggest(text, { published, language }));
});
