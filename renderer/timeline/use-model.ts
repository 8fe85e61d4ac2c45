import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Model, ModelInput } from './model';
import { nextModel } from './next-model';
import { packInWorker } from './pack-elsewhere';
import { createPacks, type Packs } from './packs';

/** What is shown, and the names of folded lanes and groups. */
type Input = Omit<ModelInput, 'collapsed'> & { readonly collapsed: readonly string[] };

/** The model of what is shown, following the last one wherever it can. */
export function useModel({ events, context, lens, clock, second, collapsed, measure, eras }: Input): Model {
  const [{ next, stop }] = useState(() => {
    const worker = packInWorker();
    return { next: follower(createPacks(worker.pack)), stop: worker.stop };
  });
  useEffect(() => stop, [stop]);
  return useMemo(
    () => next({ events, context, lens, clock, second, collapsed: new Set(collapsed), measure, eras }),
    [events, context, lens, clock, second, collapsed, measure, eras, next],
  );
}

/** Makes one model after another, each from the last. */
function follower(packs: Packs): (input: ModelInput) => Model {
  let last: Model | null = null;
  return (input) => (last = nextModel(last, input, packs));
}

/** Has the caller rendered again when lanes have been packed elsewhere; gives how often they have been. */
export const usePacked = ({ packs }: Model): number => useSyncExternalStore(packs.onPacked, () => packs.version);
