import type { Annotation } from '../../shared/model/annotation';
import { askWorker } from '../ui/ask-worker';
import { workerAddress } from '../ui/worker-address';
import { carryAll, type CarryRequest } from './carry-all';
// oxlint-disable-next-line import/default -- Vite makes the default export: the address
import address from './carry.worker.ts?worker&url';

const start = (): Worker => new Worker(workerAddress(address), { type: 'module', name: 'carry' });

/** The same in a worker: looking for thousands of passages takes seconds. Rejects where the worker breaks. Node, where tests run, has no Worker. */
export async function carryApart(request: CarryRequest): Promise<Annotation[]> {
  if (request.annotations.length === 0) return [];
  return typeof Worker === 'undefined' ? carryAll(request) : askWorker<Annotation[]>(start, request).answer;
}
