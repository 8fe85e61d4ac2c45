import '../../shared/jitless';
import { carryAll, type CarryRequest } from './carry-all';

self.addEventListener('message', ({ data }: MessageEvent<CarryRequest>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  self.postMessage(carryAll(data));
});
