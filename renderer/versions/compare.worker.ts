import '../../shared/jitless';
import { compareTexts, type CompareRequest } from './compare-texts';

self.addEventListener('message', ({ data }: MessageEvent<CompareRequest>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  self.postMessage(compareTexts(data));
});
