import '../../shared/jitless';
import { importSource, type SourceFile } from '../../shared/import/index';

// One file in, one outcome out, one after another: the sandboxed page starts a few of these and ends each after a number of files.
self.addEventListener('message', ({ data }: MessageEvent<SourceFile>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  void importSource(data).then((outcome) => self.postMessage(outcome));
});
