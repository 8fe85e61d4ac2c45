import { createLanePacker, type PackRequest } from './pack-lanes';

const pack = createLanePacker();

self.addEventListener('message', ({ data }: MessageEvent<PackRequest>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  self.postMessage(pack(data));
});
