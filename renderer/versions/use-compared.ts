import { useEffect, useState } from 'react';
import type { Selector } from '../../shared/text/selector';
import type { SourceText } from '../../shared/text/source-text';
import type { Found } from '../../shared/text/find-again';
import { askWorker } from '../ui/ask-worker';
import { workerAddress } from '../ui/worker-address';
import type { CompareAnswer } from './compare-texts';
// oxlint-disable-next-line import/default -- Vite makes the default export: the address
import compareAddress from './compare.worker.ts?worker&url';
// oxlint-disable-next-line import/default -- as above
import findAddress from './find.worker.ts?worker&url';

const comparer = (): Worker => new Worker(workerAddress(compareAddress), { type: 'module', name: 'compare' });
const finder = (): Worker => new Worker(workerAddress(findAddress), { type: 'module', name: 'find' });

/** The answer of a worker to the newest request; undefined until it comes, a sentence where the worker broke. A request no longer wanted is called off. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- what the worker answers is known to who asks alone
function useAnswer<T>(start: () => Worker, request: unknown): T | string | undefined {
  const [answered, setAnswered] = useState<{ request: unknown; answer: T | string }>();
  useEffect(() => {
    if (request === null) return undefined;
    const { answer, cancel } = askWorker<T>(start, request);
    answer.then(
      (value) => setAnswered({ request, answer: value }),
      (error: Error) => setAnswered({ request, answer: error.message }),
    );
    return cancel;
  }, [start, request]);
  return answered && answered.request === request ? answered.answer : undefined;
}

/** How two texts differ. Null in, undefined out. `request` must be the same object for as long as the texts are. */
export const useCompared = (request: { readonly before: SourceText; readonly after: SourceText } | null) =>
  useAnswer<CompareAnswer>(comparer, request);

/** Where passages may be in a text now. `request` must be the same array for as long as what it asks is. */
export const useFound = (request: readonly [text: string, selectors: readonly Selector[]] | null) => useAnswer<Found[]>(finder, request);
