import '../../shared/jitless';
import type { Segment } from '../../shared/search/segment';
import { SearchCache } from '../store/search-cache';
import type { FromWorker, ToWorker } from './protocol';
import { SearchService } from './search-service';
import { INDEX_FORMAT } from './text-indexer';

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
const post = (message: FromWorker): void => self.postMessage(message);
let service: SearchService | undefined;

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.is === 'open') service = new SearchService(new SearchCache<Segment>(data.library, INDEX_FORMAT), post);
  else void service?.take(data);
});
