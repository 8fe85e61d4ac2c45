import '../../shared/jitless';
import { importSource, type SourceFile } from '../../shared/import/index';

// One file in, one outcome out. The sandboxed page starts a worker for each file and ends it afterwards.
self.addEventListener('message', ({ data }: MessageEvent<SourceFile>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  void importSource(data).then((outcome) => self.postMessage(outcome));
});
