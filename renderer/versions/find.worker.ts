import '../../shared/jitless';
import { findAll } from './compare-texts';

self.addEventListener('message', ({ data }: MessageEvent<Parameters<typeof findAll>>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  self.postMessage(findAll(...data));
});
